// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"
#include "ui/widgets/fieldset.h"
#include "ui/widgets/note.h"

#include <QPointer>
#include <QWidget>

namespace trainshed {

/// A group of the form, as a widget that edits its part of a JobSpec and knows nothing of the dialog around
/// it. store() right after load() changes nothing of the spec.
class Section : public QWidget
{
    Q_OBJECT
public:
    /// `roots`: the first words of the issue paths that are this section's.
    Section(const QString &title, const QStringList &roots, QWidget *parent);
    ~Section() override;

    const QString &title() const { return m_title; }
    void load(const JobSpec &spec);
    virtual void store(JobSpec &spec) const = 0;
    /// Lists to choose from. Follows with load() where the lists change what is shown.
    virtual void setFacts(const Facts &facts);

    bool owns(const Issue &issue) const;
    /// Shows each of its own issues beside its field; those without a field on top.
    void showIssues(const QList<Issue> &issues);
    /// From now on empty required fields are marked too: Next or Submit was pressed.
    void setLoud(bool loud);
    /// As new: nobody has been in a field yet.
    void reset();
    /// Puts the cursor into the field of that path; the first field where it has none.
    void focusField(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    virtual void show(const JobSpec &spec) = 0;
    /// Says that a person changed something; silent during load().
    void edited();
    bool isLoading() const { return m_loading; }
    void addField(Field *field);
    /// Where problems without a field are told; made by the section, or by the base on top.
    void setGeneralNote(Note *note) { m_general = note; }

private:
    QString m_title;
    QStringList m_roots;
    FieldSet m_fields;
    QPointer<Note> m_general;
    bool m_loading = false;
};

} // namespace trainshed
