// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/ui/create/formfixture.h"
#include "ui/widgets/combobox.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>

using namespace trainshed;

/// What holds for every page: named widgets, distinct mnemonics, no text that is cut off. With
/// TRAINSHED_SHOTS naming a folder, a picture of each page is left there for eyes.
class TestCreatePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_show_data();
    void pages_show();
    void pages_showProblems_data();
    void pages_showProblems();
    void widgets_haveUniqueNames();
    void mnemonics_areDistinctOnEachPage_data();
    void mnemonics_areDistinctOnEachPage();
    void keyboard_reachesEverythingInOrder();
    void textEdits_letTabPass();

private:
    void grab(FormFixture &f, const QString &name) const;
};

namespace {

bool isInteractive(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QScrollArea") &&
           widget->objectName() != QLatin1String("qt_spinbox_lineedit") &&
           !widget->inherits("QComboBoxListView") && !widget->inherits("QHeaderView") &&
           !widget->inherits("QLineEditIconButton") && !widget->inherits("QLabel");
}

} // namespace

void TestCreatePages::initTestCase()
{
    eyes::prepare();
    installComboBoxAccessibility();
}

void TestCreatePages::grab(FormFixture &f, const QString &name) const
{
    // What changed its height is laid out in the turns of the loop that follow.
    QTRY_VERIFY2(eyes::cutTexts(f.form.get()).isEmpty(),
                 qPrintable(QString(name + u'\n' + eyes::cutTexts(f.form.get()).join(u'\n'))));
    eyes::picture(f.form.get(),
                  QString(u"create-" + name + u'-' + QString::fromLatin1(QTest::currentDataTag())));
}

void TestCreatePages::pages_show_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QString english = QStringLiteral("en");
    QTest::newRow("usual") << english << QSize(940, 660);
    QTest::newRow("small") << english << QSize(800, 560);
    QTest::newRow("large") << english << QSize(1500, 1000);
    QTest::newRow("German") << QStringLiteral("de_DE") << QSize(800, 560);
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QSize(800, 560);
    QTest::newRow("mirrored") << QStringLiteral("mirrored") << QSize(800, 560);
}

void TestCreatePages::pages_show()
{
    QFETCH(const QString, language);
    QFETCH(QSize, size);
    const eyes::Speaking speaking(language);
    FormFixture f;
    f.engine.addExperiment(samples::experiment(QStringLiteral("baseline")));
    f.openNew();
    f.form->resize(size);
    QCOMPARE(f.form->size(), size);
    const QStringList names{QStringLiteral("1basic"),     QStringLiteral("2algorithm"),
                            QStringLiteral("3channels"),  QStringLiteral("4parameters"),
                            QStringLiteral("5resources"), QStringLiteral("6summary")};
    for (int page = 0; page < names.size(); ++page) {
        f.nextTo(page);
        QVERIFY(f.settle());
        grab(f, names[page]);
        // Pages grow downwards only: nothing is hidden at the side.
        auto *area = f.find<QScrollArea>(qPrintable(QStringLiteral("page%1").arg(page)));
        QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(names[page]));
    }
}

void TestCreatePages::pages_showProblems_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de_DE");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestCreatePages::pages_showProblems()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    FormFixture f;
    f.engine.addJob(samples::commandJob(QStringLiteral("taken")));
    f.openNew();
    f.form->resize(800, 560);
    f.type("name", QStringLiteral("taken"));
    QVERIFY(f.settle());
    f.click("next");
    QVERIFY(f.find<QWidget>("newVersion")->isVisible());
    grab(f, QStringLiteral("7taken"));
    f.click("newVersion");
    QVERIFY(f.settle());
    grab(f, QStringLiteral("7version"));
    f.nextTo(1);
    f.click("kindPreset");
    f.type("codeDir", QStringLiteral("/no/such/folder"));
    QVERIFY(f.settle());
    f.click("next");
    QCOMPARE(f.page(), 1);
    grab(f, QStringLiteral("8preset"));
    f.click("kindCustom");
    f.type("codeDir", f.folder(QStringLiteral("code")));
    f.type("command", QStringLiteral("python3 train.py"));
    QVERIFY(f.settle());
    grab(f, QStringLiteral("8custom"));
    f.nextTo(2);
    f.click("addInput");
    f.click("addOutput");
    f.type("outputLocation0", f.folder(QStringLiteral("code")));
    QVERIFY(f.settle());
    f.click("submit");
    grab(f, QStringLiteral("9channels"));
    f.type("inputLocation0", QStringLiteral("https://example.org/digits/train-images.tar.gz"));
    f.type("inputChecksum0", QStringLiteral("0123456789abcdef"));
    QVERIFY(f.settle());
    f.find<QScrollArea>("page2")->ensureWidgetVisible(f.find<QWidget>("inputLocation0"));
    grab(f, QStringLiteral("9checksum"));
    f.type("inputLocation0", f.folder(QStringLiteral("data")));
    QVERIFY(f.settle());
    f.nextTo(3);
    f.click("addParameter");
    f.type("parameterName0", QStringLiteral("momentum"));
    f.click("addVariable");
    f.type("variableName0", QStringLiteral("1X"));
    QVERIFY(f.settle());
    f.click("next");
    QCOMPARE(f.page(), 3);
    grab(f, QStringLiteral("9parameters"));
}

void TestCreatePages::widgets_haveUniqueNames()
{
    FormFixture f;
    f.openNew();
    f.click("next");
    f.click("kindCustom");
    f.nextTo(1);
    f.type("command", QStringLiteral("python3 train.py"));
    f.nextTo(2);
    f.click("addInput");
    f.click("addInput");
    f.click("addOutput");
    f.find<QWidget>("step4")->setFocus();
    f.type("inputLocation0", f.folder(QStringLiteral("data")));
    f.type("inputLocation1", f.folder(QStringLiteral("data")));
    QHash<QString, QString> seen;
    const auto widgets = f.form->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // The message bar names its buttons when it has something to say.
        const bool unused = widget->parentWidget()->inherits("trainshed::MessageBar") && !widget->isVisible();
        if (!isInteractive(widget) || unused)
            continue;
        const QString what =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"),
                 qPrintable(what));
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible, qPrintable(what));
        const QString name = accessible->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(what));
        static const QRegularExpression mnemonic(QStringLiteral("&\\S"));
        QVERIFY2(!name.endsWith(u':') && !name.contains(mnemonic),
                 qPrintable(QString(what + u" is called " + name)));
        QVERIFY2(!seen.contains(name),
                 qPrintable(QString(what + u" and " + seen.value(name) + u" are both " + name)));
        seen.insert(name, what);
    }
    QVERIFY(seen.size() > 40);
}

void TestCreatePages::mnemonics_areDistinctOnEachPage_data()
{
    pages_showProblems_data();
}

void TestCreatePages::mnemonics_areDistinctOnEachPage()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    FormFixture f;
    f.engine.addExperiment(samples::experiment(QStringLiteral("baseline")));
    f.openNew();
    auto *mode = f.find<QComboBox>("experimentMode");
    mode->setCurrentIndex(mode->findData(int(ExperimentMode::New)));
    f.type("experimentName", QStringLiteral("second"));
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    const auto look = [&f](int page) {
        QHash<QString, QString> seen;
        const auto widgets = f.form->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            QString text = widget->property("text").toString();
            if (widget->inherits("QLineEdit") ||
                (widget->inherits("QLabel") && !qobject_cast<const QLabel *>(widget)->buddy()))
                continue;
            text.replace(QStringLiteral("&&"), QString());
            const auto match = mnemonic.match(text);
            if (!match.hasMatch())
                continue;
            const QString key = match.captured(1).toUpper();
            QVERIFY2(!seen.contains(key),
                     qPrintable(QStringLiteral("page %1: %2 and %3").arg(page).arg(text, seen.value(key))));
            seen.insert(key, text);
        }
        QVERIFY(
            seen.contains(mnemonic.match(f.find<QAbstractButton>("submit")->text()).captured(1).toUpper()));
    };
    for (int page = 0; page < 6; ++page) {
        f.nextTo(page);
        look(page);
        if (page == 1) {
            f.click("kindPreset");
            look(page);
            f.click("kindCustom");
            look(page);
            f.click("kindSaved");
        }
    }
}

void TestCreatePages::keyboard_reachesEverythingInOrder()
{
    FormFixture f;
    f.openNew();
    for (int page = 0; page < 6; ++page) {
        f.nextTo(page);
        if (page == 3) { // rows that come later stand in the order too
            f.click("addParameter");
            f.type("parameterName4", QStringLiteral("own"));
            f.click("addVariable");
            f.type("variableName0", QStringLiteral("OWN"));
        }
        f.form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
        auto *area = f.find<QScrollArea>(qPrintable(QStringLiteral("page%1").arg(page)));
        QCoreApplication::processEvents();
        QList<QWidget *> met;
        f.find<QWidget>("cancel")->setFocus();
        for (int i = 0; i < 200 && !met.contains(f.form->focusWidget()); ++i) {
            met.append(f.form->focusWidget());
            QTest::keyClick(f.form.get(), Qt::Key_Tab);
        }
        int lastY = -1;
        for (QWidget *focus : std::as_const(met)) {
            if (!area->isAncestorOf(focus))
                continue;
            const int y = focus->mapTo(area->widget(), QPoint(0, focus->height() / 2)).y();
            QVERIFY2(y >= lastY - 12,
                     qPrintable(QStringLiteral("page %1: %2").arg(page).arg(focus->objectName())));
            lastY = y;
        }
        QVERIFY(met.contains(f.find<QWidget>("submit")));
        const auto widgets = area->widget()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool wanted = widget->isVisible() && widget->isEnabled() &&
                                (widget->focusPolicy() & Qt::TabFocus) && isInteractive(widget) &&
                                !widget->inherits("QRadioButton");
            QStringList names;
            for (const QWidget *one : std::as_const(met))
                names.append(one->objectName());
            QVERIFY2(!wanted || met.contains(widget),
                     qPrintable(QStringLiteral("page %1: %2 is not among %3")
                                    .arg(page)
                                    .arg(widget->objectName(), names.join(u' '))));
        }
    }
}

void TestCreatePages::textEdits_letTabPass()
{
    FormFixture f;
    f.openNew();
    auto *description = f.find<QWidget>("description");
    description->setFocus();
    QTest::keyClick(description, Qt::Key_Tab);
    QVERIFY(f.form->focusWidget() != description);
    QCOMPARE(f.spec().description, QString());
}

QTEST_MAIN(TestCreatePages)
#include "tst_createpages.moc"
