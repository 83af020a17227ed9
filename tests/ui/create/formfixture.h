// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/create/createdialog.h"
#include "ui/prompts/script.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace trainshed {

/// A form over a fake engine, with folders that are there: what a test does is what a person does.
class FormFixture
{
public:
    /// `algorithm`: with the sample "digits", whose folders lie in folder().
    explicit FormFixture(bool algorithm = true);
    ~FormFixture();

    /// Opens with the form's own function and waits until the engine has spoken about it.
    void openNew();
    void openRebuild(const JobDetails &job);
    /// The engine has spoken about the form as it is now.
    bool settle();
    /// The window goes away and comes back, as after a crash: nothing is asked.
    void restart();

    template<typename T>
    T *find(const char *name) const
    {
        T *widget = form->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no widget %s", name);
        return widget;
    }
    void click(const char *button);
    void type(const char *edit, const QString &text);
    void choose(const char *combo, const QString &text);
    QString footer() const;
    /// The line under an editor.
    QString noteOf(const char *editor) const;
    int page() const;
    void nextTo(int page);
    JobSpec spec() const;

    QString folder(const QString &name) const { return files.filePath(name); }
    QString draftPath() const { return files.filePath(QStringLiteral("state/draft.json")); }
    Algorithm digits() const;

    QTemporaryDir files;
    FakeEngine engine;
    std::unique_ptr<EngineClient> client;
    std::unique_ptr<CreateDialog> form;
    prompts::Script script;
};

} // namespace trainshed
