// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/create/formfixture.h"

#include "ui/create/formmodel.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QStackedWidget>

static void initResources() // the macro declares a function of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
}

namespace trainshed {

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qUtf8Printable(path));
}

} // namespace

FormFixture::FormFixture(bool algorithm)
{
    initResources();
    QDir dir(files.path());
    dir.mkpath(QStringLiteral("code"));
    dir.mkpath(QStringLiteral("data"));
    dir.mkpath(QStringLiteral("outputs"));
    write(folder(QStringLiteral("code/train.py")), "print('hello')\n");
    write(folder(QStringLiteral("data/digits.csv")), QByteArray(1000, 'x'));
    engine.hello.outputs = folder(QStringLiteral("outputs"));
    engine.hello.home = files.path();
    if (algorithm)
        engine.addAlgorithm(digits());
    client = engine.client();
    client->open();
    form = std::make_unique<CreateDialog>(client.get(), draftPath());
}

FormFixture::~FormFixture() = default;

Algorithm FormFixture::digits() const
{
    Algorithm a = samples::algorithm();
    a.source.codeDir = folder(QStringLiteral("code"));
    a.inputs[0].location = folder(QStringLiteral("data"));
    a.created = 1'700'000'000'000;
    return a;
}

void FormFixture::openNew()
{
    form->openNew();
    QVERIFY(settle());
}

void FormFixture::openRebuild(const JobDetails &job)
{
    form->openRebuild(job);
    QVERIFY(settle());
}

bool FormFixture::settle()
{
    auto *model = form->findChild<FormModel *>();
    return QTest::qWaitFor([model] {
        return model->isChecked() && model->facts().pools && model->facts().images &&
               model->facts().flavors && model->facts().algorithms && model->facts().experiments &&
               model->version() > 0;
    });
}

void FormFixture::restart()
{
    form.reset();
    form = std::make_unique<CreateDialog>(client.get(), draftPath());
}

void FormFixture::click(const char *button)
{
    auto *widget = find<QAbstractButton>(button);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), button);
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(12, widget->height() / 2));
    QCoreApplication::processEvents();
}

void FormFixture::type(const char *edit, const QString &text)
{
    auto *widget = find<QWidget>(edit);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), edit);
    widget->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        plain->selectAll();
    else if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget))
        spin->selectAll();
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

void FormFixture::choose(const char *combo, const QString &text)
{
    auto *widget = find<QComboBox>(combo);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), combo);
    const int row = widget->findText(text, Qt::MatchStartsWith);
    QVERIFY2(row >= 0, qPrintable(text));
    widget->setCurrentIndex(row);
}

QString FormFixture::footer() const
{
    return find<QWidget>("submit")->accessibleDescription();
}

QString FormFixture::noteOf(const char *editor) const
{
    return find<QWidget>(editor)->accessibleDescription();
}

int FormFixture::page() const
{
    return form->findChild<QStackedWidget *>()->currentIndex();
}

void FormFixture::nextTo(int page)
{
    while (this->page() < page) {
        const int before = this->page();
        click("next");
        QVERIFY2(this->page() == before + 1, qPrintable(footer()));
    }
}

JobSpec FormFixture::spec() const
{
    return form->findChild<FormModel *>()->spec();
}

} // namespace trainshed
