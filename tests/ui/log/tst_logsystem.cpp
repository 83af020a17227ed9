// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own lines among those of a log.
#include "ui/log/logpanel.h"
#include "ui/log/logview.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace trainshed {

class TestLogSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lines_areShownAmongThoseOfTheLog();
    void switchedOff_areGone_andThatIsKept();
    void growing_staysBeforeWhatComes();
    void filter_leavesThemOut();
    void selection_staysOnItsLine();
    void otherLog_hasNone();
    void pictures();

private:
    void write(const QList<QByteArray> &lines);
    QStringList shown() const { return m_panel->view()->visibleText(); }
    QAction *action() const { return m_panel->findChild<QAction *>(QStringLiteral("logSystemLinesAction")); }
    SystemLine line(int second, const QString &text, SystemLine::Level level = SystemLine::Level::Info) const
    {
        return {m_start + second * 1000, level, text};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LogPanel> m_panel;
    QString m_path;
    qint64 m_start = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).toMSecsSinceEpoch();
    qint64 m_size = 0;
    int m_lines = 0;
};

void TestLogSystem::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("worker-0.log"));
    m_panel = std::make_unique<LogPanel>();
    m_panel->resize(900, 400);
    m_panel->setLive(true);
    m_size = 0;
    m_lines = 0;
}

void TestLogSystem::cleanup()
{
    m_panel.reset();
}

/// Each a second after the one before, the first at m_start.
void TestLogSystem::write(const QList<QByteArray> &lines)
{
    QFile times(m_dir->filePath(QStringLiteral("worker-0.times")));
    QFile log(m_path);
    QVERIFY(times.open(QIODevice::Append) && log.open(QIODevice::Append));
    if (m_size == 0)
        times.write("trainshed-times1");
    for (const QByteArray &text : lines) {
        const qint64 entry[2] = {m_size, m_start + m_lines++ * 1000};
        times.write(reinterpret_cast<const char *>(entry), sizeof entry);
        times.flush();
        m_size += log.write(text + '\n');
    }
}

void TestLogSystem::lines_areShownAmongThoseOfTheLog()
{
    write({"one", "two"});
    m_panel->setLog(m_path);
    m_panel->setSystemLines({line(-1, QStringLiteral("started")), line(60, QStringLiteral("ended"))});
    m_panel->show();
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("[trainshed] started"), QStringLiteral("one"),
                                       QStringLiteral("two"), QStringLiteral("[trainshed] ended")}));
    QCOMPARE(m_panel->view()->numberOf(LineNumber(2)), LineNumber(1));
    m_panel->view()->showLine(LineNumber(1));
    QCOMPARE(m_panel->view()->selection().caret.line, LineNumber(2));
}

void TestLogSystem::switchedOff_areGone_andThatIsKept()
{
    write({"one"});
    m_panel->setLog(m_path);
    m_panel->setSystemLines({line(-1, QStringLiteral("started"))});
    m_panel->show();
    QTRY_COMPARE(shown().size(), 2);
    action()->trigger();
    QCOMPARE(shown(), QStringList{QStringLiteral("one")});
    LogPanel other;
    other.restoreUiState(m_panel->uiState());
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("logSystemLinesAction"))->isChecked());
    action()->trigger();
    QCOMPARE(shown().size(), 2);
    other.restoreUiState({});
    QVERIFY(other.findChild<QAction *>(QStringLiteral("logSystemLinesAction"))->isChecked());
}

void TestLogSystem::growing_staysBeforeWhatComes()
{
    write({"one"});
    m_panel->setLog(m_path);
    m_panel->show();
    QTRY_COMPARE(shown().size(), 1);
    m_panel->setSystemLines({line(0, QStringLiteral("a")), line(1, QStringLiteral("b"))});
    QTRY_COMPARE(shown().size(), 3);
    QVERIFY(shown().last().endsWith(u'b'));
    write({"two", "three"});
    QTRY_COMPARE(shown().size(), 5);
    QCOMPARE(shown().mid(1), (QStringList{QStringLiteral("one"), QStringLiteral("[trainshed] b"),
                                          QStringLiteral("two"), QStringLiteral("three")}));
}

void TestLogSystem::filter_leavesThemOut()
{
    write({"one", "two", "one"});
    m_panel->setLog(m_path);
    m_panel->setSystemLines({line(-1, QStringLiteral("one")), line(1, QStringLiteral("one"))});
    m_panel->show();
    QTRY_COMPARE(shown().size(), 5);
    auto filter = std::make_shared<LogFilter>();
    filter->append(LineNumber(2), 0, LineNumber(2));
    m_panel->view()->setFilter(filter);
    QCOMPARE(shown(), QStringList{QStringLiteral("one")});
    m_panel->view()->setFilter(nullptr);
    QCOMPARE(shown().size(), 5);
}

void TestLogSystem::selection_staysOnItsLine()
{
    write({"one", "two", "three"});
    m_panel->setLog(m_path);
    m_panel->show();
    QTRY_COMPARE(shown().size(), 3);
    m_panel->view()->setSelection({{LineNumber(1), 1}, {LineNumber(2), 2}});
    m_panel->setSystemLines({line(-1, QStringLiteral("a")), line(2, QStringLiteral("b"))});
    QTRY_COMPARE(shown().size(), 5);
    const LogSelection selection = m_panel->view()->selection();
    QCOMPARE(selection.anchor.line, LineNumber(2));
    QCOMPARE(selection.anchor.index, 1);
    QCOMPARE(selection.caret.line, LineNumber(4));
    QCOMPARE(selection.caret.index, 2);
}

void TestLogSystem::otherLog_hasNone()
{
    write({"one"});
    m_panel->setLog(m_path);
    m_panel->setSystemLines({line(-1, QStringLiteral("a"))});
    m_panel->show();
    QTRY_COMPARE(shown().size(), 2);
    const QString other = m_dir->filePath(QStringLiteral("worker-1.log"));
    QVERIFY(QFile::copy(m_path, other));
    QVERIFY(QFile::copy(m_dir->filePath(QStringLiteral("worker-0.times")),
                        m_dir->filePath(QStringLiteral("worker-1.times"))));
    m_panel->setLog(other);
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("one")});
}

/// For looking at: TRAINSHED_SHOTS names a folder.
void TestLogSystem::pictures()
{
    const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (folder.isEmpty())
        return; // for eyes only
    if (qEnvironmentVariable("TRAINSHED_PALETTE") == QLatin1String("dark")) {
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
        dark.setColor(QPalette::Text, QColor(0xdd, 0xdd, 0xdd));
        QApplication::setPalette(dark);
    }
    QList<QByteArray> lines;
    for (int i = 0; i < 9; ++i)
        lines << "\x1b[36m[rank" + QByteArray::number(i % 4) + "]\x1b[0m step " + QByteArray::number(i) +
                     " loss=0.9";
    lines << "ValueError: \x1b[31mshape\x1b[0m";
    write(lines);
    m_panel->setLog(m_path);
    m_panel->findChild<QAction *>(QStringLiteral("logTimesAction"))->trigger();
    m_panel->setSystemLines(
        {line(-9, QStringLiteral("Download of the input “data_url” started.")),
         line(-5, QStringLiteral("Download of the input “data_url” finished. [time used: 4 s]")),
         line(-1, QStringLiteral("Training started. Process ID 4711.")),
         line(5, QStringLiteral("Training job may hang: no output, no input for 10 minutes."),
              SystemLine::Level::Warning),
         line(60, QStringLiteral("Training finished. Exit code 1."), SystemLine::Level::Error)});
    m_panel->show();
    QTRY_COMPARE(shown().size(), 15);
    m_panel->view()->setSelection({{LineNumber(1), 12}, {LineNumber(3), 4}});
    QTest::qWait(300);
    QVERIFY(m_panel->grab().save(folder + u"/log-system-" + qEnvironmentVariable("TRAINSHED_SHOT_KIND") +
                                 u".png"));
}

} // namespace trainshed

QTEST_MAIN(trainshed::TestLogSystem)
#include "tst_logsystem.moc"
