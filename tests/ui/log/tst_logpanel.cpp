// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/findbar.h"
#include "ui/log/logpanel.h"
#include "ui/log/logview.h"
#include "ui/prompts/script.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace trainshed {

class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noFileYet_isSaidAndThenShown();
    void endedWithoutLog_isSaid();
    void unreadable_isSaid();
    void truncated_isSaid();
    void following_stopsWhenOneScrollsUp_data();
    void following_stopsWhenOneScrollsUp();
    void jumpButton_countsAndReturns();
    void notFollowing_staysWhereItIs();
    void notLive_looksOnceMore();
    void hidden_readsNothing();
    void keys_selectAndCopy();
    void mouse_selects();
    void doubleClick_selectsAWord_tripleALine();
    void copied_hasNoControlCharacters();
    void wrapped_showsEveryRow();
    void text_isDrawnInItsColour();
    void search_goesThroughTheHits();
    void search_saysWhatIsWrong();
    void search_countsWhileTheLogGrows();
    void findBar_closesByEscape();
    void saveAs_writesTheBytes();
    void saveAs_saysWhyNot();
    void accessible_hasTheVisibleText();
    void everyWidget_hasANameAndEveryActionAButton();
    void hugeLines_areQuick();

private:
    void append(const QByteArray &bytes);
    void appendLines(int count);
    void showLog();
    LogView *view() const { return m_panel->view(); }
    template<typename T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    QString count() const;
    bool atEnd() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<LogPanel> m_panel;
    int m_written = 0;
};

void TestLogPanel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("worker-0.log"));
    m_written = 0;
    m_panel = std::make_unique<LogPanel>();
    m_panel->resize(700, 400);
    m_panel->setLive(true);
}

void TestLogPanel::cleanup()
{
    m_panel.reset();
}

void TestLogPanel::append(const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLogPanel::appendLines(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += "line " + QByteArray::number(m_written++) + '\n';
    append(bytes);
}

void TestLogPanel::showLog()
{
    m_panel->setLog(m_path);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    if (QFileInfo::exists(m_path))
        QTRY_COMPARE(child<QStackedWidget>("logPages")->currentWidget(), view());
}

QString TestLogPanel::count() const
{
    return child<QWidget>("logFindCount")->accessibleName();
}

bool TestLogPanel::atEnd() const
{
    return view()->visibleText().value(view()->visibleText().size() - 1) ==
           QStringLiteral("line %1").arg(m_written - 1);
}

void TestLogPanel::noFileYet_isSaidAndThenShown()
{
    showLog();
    auto *pages = child<QStackedWidget>("logPages");
    QCOMPARE(pages->currentWidget()->objectName(), QStringLiteral("logEmptyState"));
    QVERIFY(!child<QAction>("logSaveAction")->isEnabled());
    appendLines(3);
    QTRY_COMPARE(pages->currentWidget(), view());
    QTRY_COMPARE(view()->visibleText().size(), 3);
    QVERIFY(child<QAction>("logSaveAction")->isEnabled());
}

void TestLogPanel::endedWithoutLog_isSaid()
{
    m_panel->setLive(false);
    showLog();
    const auto *empty = child<EmptyState>("logEmptyState");
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *l) {
        return l->text() == QStringLiteral("This job wrote nothing.");
    }));
}

void TestLogPanel::unreadable_isSaid()
{
    m_path = m_dir->path(); // a folder
    m_panel->setLog(m_path);
    m_panel->show();
    const auto *empty = child<EmptyState>("logEmptyState");
    const auto labels = empty->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *l) {
        return l->text() == QStringLiteral("The log can't be shown");
    }));
}

void TestLogPanel::truncated_isSaid()
{
    appendLines(100);
    showLog();
    QTRY_VERIFY(atEnd());
    QVERIFY(QFile::resize(m_path, 0));
    QTRY_VERIFY(!child<MessageBar>("logMessages")->text().isEmpty());
    append("new\n");
    QTRY_COMPARE(view()->visibleText(), QStringList(QStringLiteral("new")));
}

void TestLogPanel::following_stopsWhenOneScrollsUp_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"wheel", "key", "bar"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestLogPanel::following_stopsWhenOneScrollsUp()
{
    QFETCH(const QString, way);
    appendLines(500);
    showLog();
    QTRY_VERIFY(atEnd());
    QVERIFY(view()->isFollowing());
    appendLines(500);
    QTRY_VERIFY(atEnd());

    if (way == u"wheel") {
        const QPointF middle(100, 100);
        QWheelEvent wheel(middle, view()->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &wheel);
    } else if (way == u"key") {
        QTest::keyClick(view(), Qt::Key_PageUp);
    } else {
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() - 30);
    }
    QVERIFY(!view()->isFollowing());
    QVERIFY(!child<QAction>("logFollowAction")->isChecked());
    const LineNumber top = view()->topLine();
    appendLines(500);
    QTRY_COMPARE(view()->newLines(), LineCount(500));
    QCOMPARE(view()->topLine(), top);

    // Back at the end it follows again.
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view()->isFollowing());
    appendLines(500);
    QTRY_VERIFY(atEnd());
}

void TestLogPanel::jumpButton_countsAndReturns()
{
    appendLines(500);
    showLog();
    QTRY_VERIFY(atEnd());
    auto *jump = child<QPushButton>("logJumpToEndButton");
    QVERIFY(!jump->isVisible());
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(jump->isVisible());
    QCOMPARE(jump->text(), QStringLiteral("Jump to end"));
    appendLines(42);
    QTRY_COMPARE(jump->text(), QStringLiteral("Jump to end (42 new)"));
    QTest::mouseClick(jump, Qt::LeftButton);
    QVERIFY(view()->isFollowing());
    QVERIFY(!jump->isVisible());
    QVERIFY(atEnd());
}

void TestLogPanel::notFollowing_staysWhereItIs()
{
    appendLines(10);
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 10);
    child<QAction>("logFollowAction")->setChecked(false);
    appendLines(500);
    QTRY_COMPARE(view()->newLines(), LineCount(500));
    QCOMPARE(view()->topLine(), LineNumber(0));
}

void TestLogPanel::notLive_looksOnceMore()
{
    appendLines(10);
    showLog();
    QTRY_VERIFY(atEnd());
    appendLines(1);
    m_panel->setLive(false);
    QTRY_VERIFY(atEnd());
    appendLines(1);
    QTest::qWait(3 * int(LogFollower::LookInterval.count()));
    QCOMPARE(view()->visibleText().size(), 11);
}

void TestLogPanel::hidden_readsNothing()
{
    appendLines(10);
    showLog();
    QTRY_VERIFY(atEnd());
    m_panel->hide();
    appendLines(5);
    QTest::qWait(3 * int(LogFollower::LookInterval.count()));
    QCOMPARE(view()->visibleText().size(), 10);
    m_panel->show();
    QTRY_VERIFY(atEnd());
}

void TestLogPanel::keys_selectAndCopy()
{
    append("alpha beta\ngamma\ndelta\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 3);
    view()->setFocus();
    QApplication::clipboard()->clear();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("beta\ngamma"));
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("alpha beta\ngamma\ndelta"));
}

void TestLogPanel::mouse_selects()
{
    append("alpha\nbeta\ngamma\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 3);
    const QPoint from = view()->rectOf({LineNumber(0), 2}).topLeft() + QPoint(1, 3);
    const QPoint to = view()->rectOf({LineNumber(2), 3}).topLeft() + QPoint(1, 3);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view()->viewport(), to);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(view()->selection().begin(), (LogPlace{LineNumber(0), 2}));
    QCOMPARE(view()->selection().end(), (LogPlace{LineNumber(2), 3}));
    QVERIFY(child<QAction>("logCopyAction")->isEnabled());
    QTest::mouseClick(child<QToolButton>("logCopyButton"), Qt::LeftButton);
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("pha\nbeta\ngam"));
}

void TestLogPanel::doubleClick_selectsAWord_tripleALine()
{
    append("epoch loss_total=0.5\nnext\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 2);
    const QPoint place = view()->rectOf({LineNumber(0), 8}).center();
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view()->selection().begin(), (LogPlace{LineNumber(0), 6}));
    QCOMPARE(view()->selection().end(), (LogPlace{LineNumber(0), 16}));
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view()->selection().begin(), (LogPlace{LineNumber(0), 0}));
    QCOMPARE(view()->selection().end(), (LogPlace{LineNumber(1), 0}));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, place);
}

void TestLogPanel::copied_hasNoControlCharacters()
{
    append("10%\r20%\r30%\n\x1b[31mred\x1b[0m\x1b]52;c;eA==\x07 end\n\n\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 4);
    view()->selectAll();
    view()->copy();
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("30%\nred end"));
}

void TestLogPanel::wrapped_showsEveryRow()
{
    append(QByteArray(5000, 'x') + "\nlast\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().value(view()->visibleText().size() - 1), QStringLiteral("last"));
    QVERIFY(!view()->rectOf({LineNumber(1), 0}).isNull());
    QVERIFY(view()->horizontalScrollBar()->maximum() == 0);
    QVERIFY(!child<QPushButton>("logJumpToEndButton")->isVisible());
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(view()->rectOf({LineNumber(1), 0}).isNull()); // 5000 columns fill the screen
    QVERIFY(child<QPushButton>("logJumpToEndButton")->isVisible());

    child<QAction>("logWrapAction")->setChecked(false);
    QVERIFY(!view()->rectOf({LineNumber(1), 0}).isNull());
    QTRY_VERIFY(view()->horizontalScrollBar()->maximum() > 1000);
    QTest::keyClick(view(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view()->horizontalScrollBar()->value(), view()->horizontalScrollBar()->maximum());
}

void TestLogPanel::text_isDrawnInItsColour()
{
    append("\x1b[38;2;200;0;0m################\x1b[0m\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 1);
    const QRect first = view()->rectOf({LineNumber(0), 0});
    const QRect last = view()->rectOf({LineNumber(0), 15});
    const QImage image = view()->viewport()->grab(first.united(last)).toImage();
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            red += pixel.red() > 150 && pixel.green() < 60 && pixel.blue() < 60;
        }
    }
    QVERIFY2(red > 100, qPrintable(QString::number(red)));
}

void TestLogPanel::search_goesThroughTheHits()
{
    QByteArray bytes;
    for (int i = 0; i < 600; ++i)
        bytes += i % 200 == 50 ? "here is an Error\n" : "nothing\n";
    append(bytes);
    showLog();
    QTRY_COMPARE(view()->isFollowing(), true);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *text = child<QLineEdit>("logFindText");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("error"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
    QCOMPARE(view()->selection().begin(), (LogPlace{LineNumber(50), 11}));
    QCOMPARE(view()->selection().end(), (LogPlace{LineNumber(50), 16}));
    QVERIFY(!view()->rectOf({LineNumber(50), 11}).isNull());
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    QTest::keyClick(text, Qt::Key_F3);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    QCOMPARE(view()->selection().caret.line, LineNumber(450));
    QTest::keyClick(text, Qt::Key_F3);
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    QVERIFY(!view()->isFollowing());
    child<QToolButton>("logMatchCaseButton")->click();
    QTRY_COMPARE(count(), QStringLiteral("No matches"));
}

void TestLogPanel::search_saysWhatIsWrong()
{
    appendLines(10);
    showLog();
    QTRY_VERIFY(atEnd());
    child<QAction>("logFindAction")->trigger();
    child<QToolButton>("logRegularExpressionButton")->click();
    QTest::keyClicks(child<QLineEdit>("logFindText"), QStringLiteral("(1"));
    QTRY_VERIFY2(count().startsWith(QStringLiteral("Not a regular expression")), qPrintable(count()));
    QTest::keyClicks(child<QLineEdit>("logFindText"), QStringLiteral(")$"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
}

void TestLogPanel::search_countsWhileTheLogGrows()
{
    append("hit\nmiss\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 2);
    child<QAction>("logFindAction")->trigger();
    QTest::keyClicks(child<QLineEdit>("logFindText"), QStringLiteral("hit"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    append("hit\nhit\n");
    QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
}

void TestLogPanel::findBar_closesByEscape()
{
    appendLines(10);
    showLog();
    QTRY_VERIFY(atEnd());
    child<QAction>("logFindAction")->trigger();
    QVERIFY(child<FindBar>("logFindBar")->isVisible());
    QTest::keyClick(child<QLineEdit>("logFindText"), Qt::Key_Escape);
    QVERIFY(!child<FindBar>("logFindBar")->isVisible());
    QTRY_VERIFY(view()->hasFocus());
}

void TestLogPanel::saveAs_writesTheBytes()
{
    append("10%\r20%\n\x1b[31mred\x1b[0m\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 2);
    prompts::Script script;
    const QString target = m_dir->filePath(QStringLiteral("saved.log"));
    script.answerPath(QStringLiteral("saveLog"), target);
    child<QAction>("logSaveAction")->trigger();
    QTRY_VERIFY(child<MessageBar>("logMessages")->text().startsWith(QStringLiteral("Saved ")));
    QFile saved(target);
    QFile log(m_path);
    QVERIFY(saved.open(QIODevice::ReadOnly) && log.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), log.readAll());
}

void TestLogPanel::saveAs_saysWhyNot()
{
    appendLines(3);
    showLog();
    QTRY_VERIFY(atEnd());
    prompts::Script script;
    script.answerPath(QStringLiteral("saveLog"), m_path);
    child<QAction>("logSaveAction")->trigger();
    QTRY_VERIFY(child<MessageBar>("logMessages")->text().contains(QStringLiteral("the log itself")));
    QCOMPARE(QFileInfo(m_path).size(), 21);
}

void TestLogPanel::accessible_hasTheVisibleText()
{
    append("alpha\nbeta\n");
    showLog();
    QTRY_COMPARE(view()->visibleText().size(), 2);
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(view());
    QVERIFY(object && object->textInterface());
    QCOMPARE(object->text(QAccessible::Name), QStringLiteral("Log"));
    QAccessibleTextInterface *text = object->textInterface();
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("alpha\nbeta"));
    text->setSelection(0, 2, 8);
    QCOMPARE(view()->selection().begin(), (LogPlace{LineNumber(0), 2}));
    QCOMPARE(view()->selection().end(), (LogPlace{LineNumber(1), 2}));
    int from = 0;
    int to = 0;
    text->selection(0, &from, &to);
    QCOMPARE(from, 2);
    QCOMPARE(to, 8);
    QVERIFY(!text->characterRect(7).isNull());
    QCOMPARE(text->offsetAtPoint(text->characterRect(7).topLeft() + QPoint(1, 2)), 7);
}

void TestLogPanel::everyWidget_hasANameAndEveryActionAButton()
{
    appendLines(3);
    showLog();
    child<QAction>("logFindAction")->trigger();
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool interactive = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                                 !qobject_cast<const QScrollBar *>(widget);
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!interactive || inner || qobject_cast<const QToolButton *>(widget->parentWidget()) ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(object && !object->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    const auto menu = child<QMenu>("logMoreMenu")->actions();
    const auto buttons = m_panel->findChildren<QToolButton *>();
    for (QAction *action : m_panel->menuActions()) {
        QVERIFY(!action->objectName().isEmpty());
        const bool reachable =
            menu.contains(action) || std::any_of(buttons.begin(), buttons.end(),
                                                 [&](auto *b) { return b->defaultAction() == action; });
        QVERIFY2(reachable, qPrintable(action->objectName()));
    }
}

void TestLogPanel::hugeLines_areQuick()
{
    QByteArray bytes;
    for (int i = 0; i < 60; ++i)
        bytes += QByteArray(300'000, char('a' + i % 26)) + "\xc3\xa4\n";
    append(bytes);
    showLog();
    QTRY_COMPARE(view()->topLine() > LineNumber(0), true);
    child<QAction>("logWrapAction")->setChecked(false);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(view(), Qt::Key_PageUp);
        (void)view()->viewport()->grab();
    }
    qInfo("5 pages of lines of 300 kB: %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() < 10'000);
}

} // namespace trainshed

QTEST_MAIN(trainshed::TestLogPanel)
#include "tst_logpanel.moc"
