// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/ui/create/formfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace trainshed;

/// "Install dependencies first" in the form.
class TestCreateDependencies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void offered_whereTheCodeHasAFile();
    void savedAlgorithm_isOfferedItToo();
    void fileGone_canBeTurnedOff();
    void page_data();
    void page();

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void addFile(const FormFixture &f)
    {
        QFile file(f.folder(s("code/requirements.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("torch\n");
    }
    static QCheckBox *box(const FormFixture &f) { return f.find<QCheckBox>("installDependencies"); }
};

void TestCreateDependencies::offered_whereTheCodeHasAFile()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    f.click("kindPreset");
    f.type("codeDir", f.folder(s("code")));
    f.type("bootFile", s("train.py"));
    QVERIFY(f.settle());
    QVERIFY(!box(f)->isVisible());
    addFile(f);
    f.type("bootFile", s("train.py")); // looked at again with the next change
    f.find<QLineEdit>("workingDir")->setText(s("/tmp"));
    QVERIFY(f.settle());
    QTRY_VERIFY(box(f)->isVisible());
    QVERIFY(!box(f)->isChecked());
    QVERIFY(f.noteOf("installDependencies").contains(s("requirements.txt")));
    QCOMPARE(box(f)->accessibleName(), s("Install dependencies first"));
    box(f)->click();
    QVERIFY(f.settle());
    QVERIFY(f.spec().installDependencies);
    // Another source has nothing of it; coming back loses nothing.
    f.click("kindCustom");
    QVERIFY(f.settle());
    QVERIFY(!box(f)->isVisible());
    QVERIFY(!f.spec().installDependencies);
    f.click("kindPreset");
    QVERIFY(f.settle());
    QTRY_VERIFY(box(f)->isVisible());
    QVERIFY(box(f)->isChecked());
}

void TestCreateDependencies::savedAlgorithm_isOfferedItToo()
{
    FormFixture f;
    addFile(f);
    f.openNew();
    f.nextTo(1);
    QTRY_VERIFY(box(f)->isVisible());
    box(f)->click();
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate.has_value());
    QVERIFY(f.engine.lastCreate->spec.installDependencies);
}

void TestCreateDependencies::fileGone_canBeTurnedOff()
{
    FormFixture f;
    addFile(f);
    f.openNew();
    f.nextTo(1);
    QTRY_VERIFY(box(f)->isVisible());
    box(f)->click();
    QVERIFY(f.settle());
    QVERIFY(QFile::remove(f.folder(s("code/requirements.txt"))));
    f.click("next");
    f.click("back");
    f.type("algorithmSearch", s(""));
    f.find<QLineEdit>("workingDir")->setText(s("/tmp"));
    QTRY_VERIFY(f.noteOf("installDependencies").contains(s("requirements.txt in")));
    QVERIFY(box(f)->isVisible());
    box(f)->click();
    QVERIFY(f.settle());
    QVERIFY(!f.spec().installDependencies);
}

void TestCreateDependencies::page_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de_DE", "zh_CN", "mirrored"})
        QTest::newRow(language) << s(language);
}

void TestCreateDependencies::page()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    FormFixture f;
    addFile(f);
    f.openNew();
    f.form->resize(800, 560);
    f.nextTo(1);
    QTRY_VERIFY(box(f)->isVisible());
    QTRY_COMPARE(eyes::cutTexts(f.form.get()), QStringList());
    eyes::picture(f.form.get(), s("create-dependencies-") + language);
    f.find<QAbstractButton>("kindPreset")->click();
    f.type("codeDir", f.folder(s("code")));
    f.type("bootFile", s("train.py"));
    QVERIFY(f.settle());
    QTRY_VERIFY(box(f)->isVisible());
    QTRY_COMPARE(eyes::cutTexts(f.form.get()), QStringList());
    eyes::picture(f.form.get(), s("create-dependencies-preset-") + language);
}

QTEST_MAIN(TestCreateDependencies)
#include "tst_createdependencies.moc"
