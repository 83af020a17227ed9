// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does in a log beside reading it: filtering, going to errors, lines and times, the raw bytes,
// copies.
#include "model/log/logindexer.h"
#include "ui/log/errorrulesdialog.h"
#include "ui/log/findbar.h"
#include "ui/log/gotobar.h"
#include "ui/log/logpanel.h"
#include "ui/log/logscrollbar.h"
#include "ui/log/logview.h"
#include "ui/prompts/script.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace trainshed {

class TestLogPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filter_showsOnlyWhatMatches();
    void filter_growsWithTheLog();
    void filter_endsWithTheFindBar();
    void wholeWord_isAButton();
    void marks_areBesideTheScrollBar();
    void raw_showsAndFindsWhatWasOverwritten();
    void goto_goesToALine();
    void goto_goesToATime();
    void goto_saysWhatItCannot_data();
    void goto_saysWhatItCannot();
    void times_areShownWhereTheyAreKnown();
    void errors_areGoneThrough();
    void errors_areFoundByTheRules_data();
    void errors_areFoundByTheRules();
    void noErrors_isSaid();
    void rules_canBeEdited();
    void badRule_cannotBeKept();
    void uiState_isKept();
    void copyWithColours_isTextAndColour();
    void saveSelected_writesTheLines();
    void saveSelected_underAFilterWritesWhatIsShown();
    void tail_isShownUntilTheRestIsRead();
    void pictures();

private:
    void write(const QByteArray &bytes, const char *name = "worker-0.log");
    void showLog(int lines);
    void find(const QString &text);
    LogView *view() const { return m_panel->view(); }
    template<typename T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    void trigger(const char *name) { child<QAction>(name)->trigger(); }
    qint64 caretLine() const { return view()->numberOf(view()->selection().caret.line).value(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<LogPanel> m_panel;
};

void TestLogPlaces::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("worker-0.log"));
    m_panel = std::make_unique<LogPanel>();
    m_panel->resize(900, 400);
    m_panel->setLive(true);
}

void TestLogPlaces::cleanup()
{
    m_panel.reset();
}

void TestLogPlaces::write(const QByteArray &bytes, const char *name)
{
    QFile file(m_dir->filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLogPlaces::showLog(int lines)
{
    m_panel->setLog(m_path);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_COMPARE(view()->scope().count(), LineCount(lines));
    QTRY_VERIFY(!view()->visibleText().isEmpty());
}

void TestLogPlaces::find(const QString &text)
{
    trigger("logFindAction");
    child<QLineEdit>("logFindText")->setText(text);
    QTest::keyClick(child<QLineEdit>("logFindText"), Qt::Key_Return);
}

QByteArray numbered(int from, int to, int each)
{
    QByteArray out;
    for (int i = from; i < to; ++i)
        out += (i % each == 0 ? "hit " : "miss ") + QByteArray::number(i) + '\n';
    return out;
}

void TestLogPlaces::filter_showsOnlyWhatMatches()
{
    write(numbered(0, 1000, 100));
    showLog(1000);
    find(QStringLiteral("hit"));
    QTRY_VERIFY(child<QWidget>("logFindCount")->accessibleName().contains(QStringLiteral("of 10")));
    QTest::mouseClick(child<QToolButton>("logFilterButton"), Qt::LeftButton);
    QTRY_COMPARE(view()->scope().count(), LineCount(10));
    QTRY_COMPARE(view()->visibleText().value(1), QStringLiteral("hit 100"));
    QCOMPARE(view()->numberOf(LineNumber(1)), LineNumber(100));
    QVERIFY(child<QAction>("logFilterAction")->isChecked());
    child<QSpinBox>("logFilterContext")->setValue(1);
    QTRY_COMPARE(view()->scope().count(), LineCount(29));
    QTRY_COMPARE(
        view()->visibleText().mid(2, 3),
        (QStringList{QStringLiteral("miss 99"), QStringLiteral("hit 100"), QStringLiteral("miss 101")}));
    // A hit that is gone to is where it is among the others.
    trigger("logFindNextAction");
    const qint64 here = caretLine();
    QCOMPARE(here % 100, 0);
    trigger("logFindNextAction");
    QCOMPARE(caretLine(), (here + 100) % 1000);
    trigger("logFilterAction");
    QTRY_COMPARE(view()->scope().count(), LineCount(1000));
    QCOMPARE(caretLine(), (here + 100) % 1000);
}

void TestLogPlaces::filter_growsWithTheLog()
{
    write(numbered(0, 100, 50));
    showLog(100);
    find(QStringLiteral("hit"));
    trigger("logFilterAction");
    QTRY_COMPARE(view()->scope().count(), LineCount(2));
    write(numbered(100, 200, 50));
    QTRY_COMPARE(view()->scope().count(), LineCount(4));
    QTRY_COMPARE(view()->visibleText().value(3), QStringLiteral("hit 150"));
    // Cut: the filter is of what is there now.
    QFile::resize(m_path, 0);
    write("hit anew\n");
    QTRY_COMPARE(view()->visibleText(), QStringList{QStringLiteral("hit anew")});
}

void TestLogPlaces::filter_endsWithTheFindBar()
{
    write(numbered(0, 100, 50));
    showLog(100);
    find(QStringLiteral("hit"));
    trigger("logFilterAction");
    QTRY_COMPARE(view()->scope().count(), LineCount(2));
    QTest::keyClick(child<QLineEdit>("logFindText"), Qt::Key_Escape);
    QTRY_COMPARE(view()->scope().count(), LineCount(100));
    QVERIFY(!child<QAction>("logFilterAction")->isChecked());
}

void TestLogPlaces::wholeWord_isAButton()
{
    write("loss\nlosses\n");
    showLog(2);
    find(QStringLiteral("loss"));
    QTRY_VERIFY(child<QWidget>("logFindCount")->accessibleName().contains(QStringLiteral("of 2")));
    QTest::mouseClick(child<QToolButton>("logWholeWordButton"), Qt::LeftButton);
    QTRY_VERIFY(child<QWidget>("logFindCount")->accessibleName().contains(QStringLiteral("of 1")));
}

void TestLogPlaces::marks_areBesideTheScrollBar()
{
    write(numbered(0, 4000, 1000));
    showLog(4000);
    auto *bar = child<LogScrollBar>("logScrollBar");
    QVERIFY(bar->matches().isEmpty());
    const QImage before = bar->grab().toImage();
    find(QStringLiteral("hit"));
    QTRY_COMPARE(bar->matches().count(true), 4);
    QVERIFY(bar->matches().testBit(0) && bar->matches().testBit(bar->matches().size() / 2));
    QVERIFY(bar->grab().toImage() != before);
    child<FindBar>("logFindBar")->setFilters(true);
    QTRY_VERIFY(bar->matches().isEmpty());
    QTest::keyClick(child<QLineEdit>("logFindText"), Qt::Key_Escape);
    QTRY_VERIFY(bar->matches().isEmpty());
}

void TestLogPlaces::raw_showsAndFindsWhatWasOverwritten()
{
    write("10%\r20%\n\x1b[31mred\x1b[0m\n");
    showLog(2);
    QCOMPARE(view()->visibleText().value(0), QStringLiteral("20%"));
    trigger("logRawAction");
    QCOMPARE(view()->visibleText(),
             (QStringList{QStringLiteral("10%^M20%"), QStringLiteral("^[[31mred^[[0m")}));
    find(QStringLiteral("10%"));
    QTRY_VERIFY(child<QWidget>("logFindCount")->accessibleName().contains(QStringLiteral("of 1")));
    trigger("logRawAction");
    QTRY_COMPARE(child<QWidget>("logFindCount")->accessibleName(), QStringLiteral("No matches"));
}

void TestLogPlaces::goto_goesToALine()
{
    write(numbered(0, 1000, 100));
    showLog(1000);
    QVERIFY(view()->isFollowing());
    trigger("logGotoAction");
    auto *text = child<QLineEdit>("logGotoText");
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("501"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(caretLine(), 500);
    QVERIFY(!view()->isFollowing());
    QVERIFY(view()->visibleText().contains(QStringLiteral("hit 500")));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(child<GotoBar>("logGotoBar")->isHidden());
    QTRY_VERIFY(view()->hasFocus());
}

/// As the runner writes it: each line a second after the one before, the first at 12:00:00.
QByteArray timesOf(const QByteArray &log, const QDateTime &start)
{
    QByteArray out = "trainshed-times1";
    qint64 at = 0;
    for (qint64 line = 0; at < log.size(); ++line) {
        const qint64 entry[2] = {at, start.addSecs(line).toMSecsSinceEpoch()};
        out.append(reinterpret_cast<const char *>(entry), sizeof entry);
        at = log.indexOf('\n', at) + 1;
    }
    return out;
}

void TestLogPlaces::goto_goesToATime()
{
    const QByteArray log = numbered(0, 1000, 100);
    write(timesOf(log, QDateTime(QDate(2026, 3, 1), QTime(12, 0))), "worker-0.times");
    write(log);
    showLog(1000);
    QSignalSpy moved(view(), &LogView::selectionChanged);
    auto *text = child<QLineEdit>("logGotoText");
    const auto go = [&](const QString &goal) {
        trigger("logGotoAction");
        text->setText(goal);
        QTest::keyClick(text, Qt::Key_Return);
    };
    QTRY_VERIFY((trigger("logGotoAction"), text->placeholderText().contains(u':')));
    go(QStringLiteral("12:05:00")); // of the day of the log, not of today
    QCOMPARE(caretLine(), 300);
    go(QStringLiteral("2026-03-01 12:00:30"));
    QCOMPARE(caretLine(), 30);
    go(QStringLiteral("2025-01-01 00:00"));
    QCOMPARE(caretLine(), 0);
    go(QStringLiteral("23:00"));
    QCOMPARE(caretLine(), 0);
    QVERIFY(child<QWidget>("logGotoProblem")->accessibleName().contains(QStringLiteral("since then")));
}

void TestLogPlaces::goto_saysWhatItCannot_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<QString>("problem");
    QTest::newRow("too far") << QStringLiteral("4") << QStringLiteral("last line of the log is 3");
    QTest::newRow("neither") << QStringLiteral("x") << QStringLiteral("Type a line number");
    QTest::newRow("no times") << QStringLiteral("12:00") << QStringLiteral("No times are known");
}

void TestLogPlaces::goto_saysWhatItCannot()
{
    QFETCH(const QString, goal);
    QFETCH(const QString, problem);
    write("1\n2\n3\n");
    showLog(3);
    trigger("logGotoAction");
    auto *text = child<QLineEdit>("logGotoText");
    const auto said = [&] {
        text->setText(goal);
        QTest::keyClick(text, Qt::Key_Return);
        return child<QWidget>("logGotoProblem")->accessibleName().contains(problem);
    };
    QTRY_VERIFY(said());
}

void TestLogPlaces::times_areShownWhereTheyAreKnown()
{
    const QByteArray log = numbered(0, 100, 10);
    write(log);
    showLog(100);
    const QRect without = view()->rectOf({view()->topLine(), 0});
    trigger("logTimesAction");
    QCOMPARE(view()->rectOf({view()->topLine(), 0}), without); // no room for what is not there
    write(timesOf(log, QDateTime(QDate(2026, 3, 1), QTime(12, 0))), "worker-0.times");
    write("more\n");
    QTRY_VERIFY(view()->rectOf({view()->topLine(), 0}).x() > without.x() + 100);
    trigger("logTimesAction");
    QCOMPARE(view()->rectOf({view()->topLine(), 0}).x(), without.x());
}

void TestLogPlaces::errors_areGoneThrough()
{
    QByteArray log = numbered(0, 300, 1000);
    log += "Traceback (most recent call last):\n  File \"train.py\", line 3\nValueError: no\n";
    log += numbered(303, 600, 1000) + "CUDA error: device-side assert triggered\n";
    write(log);
    showLog(601);
    QTest::mouseClick(child<QToolButton>("logErrorButton"), Qt::LeftButton);
    QTRY_COMPARE(caretLine(), 300);
    QCOMPARE(view()->selection().begin().index, 0);
    trigger("logNextErrorAction");
    QTRY_COMPARE(caretLine(), 302);
    trigger("logNextErrorAction");
    QTRY_COMPARE(caretLine(), 600);
    trigger("logNextErrorAction");
    QTRY_VERIFY(child<MessageBar>("logMessages")->text().contains(QStringLiteral("no more errors")));
    QCOMPARE(caretLine(), 600);
    trigger("logPreviousErrorAction");
    QTRY_COMPARE(caretLine(), 302);
    QTRY_COMPARE(child<LogScrollBar>("logScrollBar")->errors().count(true), 3);
    write("ncclSystemError: x\n");
    QTRY_COMPARE(view()->scope().count(), LineCount(602));
    view()->showLine(LineNumber(600));
    // A line that has only just come may not have been looked at yet: who asks again, finds it.
    QTRY_VERIFY((trigger("logNextErrorAction"), caretLine() == 601));
}

void TestLogPlaces::errors_areFoundByTheRules_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isError");
    const auto row = [](const QByteArray &line, bool isError) { QTest::newRow(line) << line << isError; };
    row("Traceback (most recent call last):", true);
    row("[rank1]: Traceback (most recent call last):", true);
    row("torch.OutOfMemoryError: CUDA out of memory.", true);
    row("KeyError: 'x'", true);
    row("subprocess.CalledProcessError: Command", true);
    row("KeyboardInterrupt", true);
    row("[rank0]: ValueError: bad", true);
    row("RuntimeError: CUDA error: out of memory", true);
    row("CUBLAS_STATUS_NOT_INITIALIZED when calling", true);
    row("CUBLAS_STATUS_SUCCESS", false);
    row("node1:12:34 [0] NCCL WARN Bootstrap : no socket", true);
    row("NCCL INFO Bootstrap : Using eth0", false);
    row("Watchdog caught collective operation timeout: WorkNCCL", true);
    row("Segmentation fault (core dumped)", true);
    row("2026-01-01 ERROR disk", true);
    row("error rate 0.25", false);
    row("MeanSquaredError loss=0.3", false);
    row("loss: 0.1, no errors", false);
    row("\x1b[31mERROR\x1b[0m in red", true);
}

void TestLogPlaces::errors_areFoundByTheRules()
{
    QFETCH(const QByteArray, line);
    const auto query = errorQuery(defaultErrorRules());
    QVERIFY(query.has_value());
    const auto matcher = LogMatcher::compile(*query);
    QVERIFY(matcher.has_value());
    const bool found = matcher->matches(lineText(line).text) == LogMatcher::Hit::Yes;
    QTEST(found, "isError");
}

void TestLogPlaces::noErrors_isSaid()
{
    write("all is well\n");
    showLog(1);
    trigger("logFirstErrorAction");
    QTRY_VERIFY(child<MessageBar>("logMessages")->text().contains(QStringLiteral("No error")));
}

void TestLogPlaces::rules_canBeEdited()
{
    write("one\nBANG here\nERROR\n");
    showLog(3);
    trigger("logErrorKindsAction");
    auto *dialog = m_panel->findChild<ErrorRulesDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), defaultErrorRules().size());
    table->item(table->rowCount() - 1, 0)->setCheckState(Qt::Unchecked);
    dialog->findChild<QPushButton *>(QStringLiteral("errorRuleAdd"))->click();
    table->item(table->rowCount() - 1, 1)->setText(QStringLiteral("BANG"));
    dialog->findChild<QPushButton *>(QStringLiteral("errorRulesOk"))->click();
    QTRY_VERIFY(!m_panel->findChild<ErrorRulesDialog *>());
    QCOMPARE(m_panel->errorRules().last().expression, QStringLiteral("BANG"));
    trigger("logFirstErrorAction");
    QTRY_COMPARE(caretLine(), 1);
    trigger("logNextErrorAction");
    QTRY_VERIFY(child<MessageBar>("logMessages")->text().contains(QStringLiteral("no more errors")));
    trigger("logErrorKindsAction");
    dialog = m_panel->findChild<ErrorRulesDialog *>();
    dialog->findChild<QPushButton *>(QStringLiteral("errorRulesRestore"))->click();
    QCOMPARE(dialog->rules(), defaultErrorRules());
    dialog->reject();
    QCOMPARE(m_panel->errorRules().last().expression, QStringLiteral("BANG"));
}

void TestLogPlaces::badRule_cannotBeKept()
{
    m_panel->show();
    trigger("logErrorKindsAction");
    auto *dialog = m_panel->findChild<ErrorRulesDialog *>();
    auto *table = dialog->findChild<QTableWidget *>();
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("errorRulesOk"));
    QVERIFY(ok->isEnabled());
    table->item(0, 1)->setText(QStringLiteral("a(b"));
    QVERIFY(!ok->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("errorRulesProblem"))
                ->text()
                .contains(defaultErrorRules().first().name));
    table->item(0, 0)->setCheckState(Qt::Unchecked); // what is off need not be right
    QVERIFY(ok->isEnabled());
    for (int row = 1; row < table->rowCount(); ++row)
        table->item(row, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(!ok->isEnabled());
    dialog->reject();
}

void TestLogPlaces::uiState_isKept()
{
    QVERIFY(!m_panel->uiState().contains(QStringLiteral("errorRules")));
    QList<ErrorRule> rules = defaultErrorRules();
    rules[1].enabled = false;
    rules << ErrorRule{QStringLiteral("Mine"), QStringLiteral("x+"), true};
    m_panel->setErrorRules(rules);
    child<QAction>("logTimesAction")->setChecked(true);
    child<QAction>("logWrapAction")->setChecked(false);
    const QVariantMap state = m_panel->uiState();
    LogPanel other;
    other.restoreUiState(state);
    QCOMPARE(other.errorRules(), rules);
    QCOMPARE(other.uiState(), state);
    LogPanel damaged;
    QVariantMap bad = state;
    bad[QStringLiteral("errorRules")] = QVariantList{
        QVariantMap{{QStringLiteral("expression"), QStringLiteral("(")}, {QStringLiteral("enabled"), true}}};
    damaged.restoreUiState(bad);
    QCOMPARE(damaged.errorRules(), defaultErrorRules());
}

void TestLogPlaces::copyWithColours_isTextAndColour()
{
    write("\x1b[31mred <b>&\x1b[0m\nplain\n");
    showLog(2);
    view()->selectAll();
    QSignalSpy copied(view(), &LogView::copied);
    trigger("logCopyColoursAction");
    QTRY_COMPARE(copied.size(), 1);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("red <b>&\nplain"));
    QVERIFY(data->html().contains(QStringLiteral(">red &lt;b&gt;&amp;</span>\nplain")));
    QVERIFY(data->html().contains(QStringLiteral("<span style=\"color:#")));
    trigger("logCopyAction");
    QTRY_COMPARE(copied.size(), 2);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
}

void TestLogPlaces::saveSelected_writesTheLines()
{
    write("zero\n\x1b[31mone\x1b[0m\r\ntwo\nthree\n");
    showLog(4);
    const QString target = m_dir->filePath(QStringLiteral("part.log"));
    prompts::Script script;
    script.answerPath(QStringLiteral("saveLog"), target);
    view()->setSelection({{LineNumber(1), 2}, {LineNumber(3), 0}});
    trigger("logSaveSelectedAction");
    QTRY_VERIFY(QFileInfo::exists(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\x1b[31mone\x1b[0m\r\ntwo\n"));
}

void TestLogPlaces::saveSelected_underAFilterWritesWhatIsShown()
{
    write(numbered(0, 30, 10));
    showLog(30);
    find(QStringLiteral("hit"));
    trigger("logFilterAction");
    QTRY_COMPARE(view()->visibleText().size(), 3); // the scope knows of them before the view does
    const QString target = m_dir->filePath(QStringLiteral("hits.log"));
    prompts::Script script;
    script.answerPath(QStringLiteral("saveLog"), target);
    view()->selectAll();
    trigger("logSaveSelectedAction");
    QTRY_VERIFY(QFileInfo::exists(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("hit 0\nhit 10\nhit 20\n"));
}

void TestLogPlaces::tail_isShownUntilTheRestIsRead()
{
    constexpr int Lines = 300'000;
    write(numbered(0, Lines, 100));
    const auto whole = std::make_shared<LogData>();
    LogIndexer indexer(m_path, whole);
    QVERIFY(indexer.look().has_value());
    QVERIFY(indexer.catchUp([] { return false; }).has_value()); // one step
    QVERIFY(whole->extent().lines < LineCount(Lines / 2));
    const auto tail = LogData::readTail(whole->file(), ByteCount(64 * 1024));
    QVERIFY(tail.has_value() && *tail);

    LogView view;
    view.resize(600, 300);
    view.setData(whole);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.showTail(*tail);
    QVERIFY(view.showsTail());
    const QString last = QStringLiteral("miss %1").arg(Lines - 1);
    QCOMPARE(view.visibleText().last(), last);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(!view.isFollowing());
    const QStringList seen = view.visibleText();
    const LogPlace place = view.placeAt(QPointF(view.viewport()->width() / 2.0, 30));
    view.setSelection({{place.line, 2}, {place.line, 5}});

    QVERIFY(indexer.catchUp([] { return true; }).has_value());
    view.leaveTail();
    QVERIFY(!view.showsTail());
    QCOMPARE(view.visibleText(), seen);
    QVERIFY(seen.first().endsWith(u' ' + QString::number(view.numberOf(view.topLine()).value())));
    QCOMPARE(view.selection().caret.index, 5);
    QVERIFY(view.selection().caret.line > view.topLine());

    // The first page needs no waiting, either.
    view.setFollowing(true);
    view.showTail(*tail);
    QVERIFY(view.showsTail());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!view.showsTail());
    QCOMPARE(view.visibleText().first(), QStringLiteral("hit 0"));
}

/// For looking at: TRAINSHED_SHOTS names a folder.
void TestLogPlaces::pictures()
{
    const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (folder.isEmpty())
        return; // for eyes only
    if (qEnvironmentVariable("TRAINSHED_PALETTE") == QLatin1String("dark")) {
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        dark.setColor(QPalette::Text, QColor(0xdd, 0xdd, 0xdd));
        QApplication::setPalette(dark);
    }
    QByteArray log;
    for (int i = 0; i < 3000; ++i) {
        log += "\x1b[36m[rank" + QByteArray::number(i % 4) + "]\x1b[0m step " + QByteArray::number(i) +
               " \x1b[38;2;255;140;0mloss\x1b[0m=0." + QByteArray::number(9999 - i) + "\n";
        if (i % 700 == 350)
            log += "Traceback (most recent call last):\n  File \"train.py\", line 30\nValueError: shape\n";
    }
    write(timesOf(log, QDateTime(QDate(2026, 3, 1), QTime(12, 0))), "worker-0.times");
    write(log);
    showLog(3012);
    const QString kind = qEnvironmentVariable("TRAINSHED_SHOT_KIND");
    const auto shoot = [&](QWidget *what, const char *name) {
        QTest::qWait(400);
        QVERIFY(what->grab().save(folder + u"/log-" + QLatin1String(name) + u'-' + kind + u".png"));
    };
    trigger("logTimesAction");
    trigger("logFirstErrorAction");
    find(QStringLiteral("rank1] step 1?[05]"));
    QTest::mouseClick(child<QToolButton>("logRegularExpressionButton"), Qt::LeftButton);
    shoot(m_panel.get(), "search");
    trigger("logFilterAction");
    child<QSpinBox>("logFilterContext")->setValue(2);
    trigger("logGotoAction");
    shoot(m_panel.get(), "filter");
    trigger("logErrorKindsAction");
    shoot(m_panel->findChild<ErrorRulesDialog *>(), "kinds");
}

} // namespace trainshed

QTEST_MAIN(trainshed::TestLogPlaces)
#include "tst_logplaces.moc"
