// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/output.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using trainshed::runner::Attempt;
using trainshed::runner::Output;

class TestRunnerOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pump_everyByteInOrder_data();
    void pump_everyByteInOrder();
    void open_logIsNoFile_isRefused_data();
    void open_logIsNoFile_isRefused();
};

namespace {

/// Takes splice away from the log, as a file system without it does: splice refuses O_APPEND.
bool forbidSplice(const QString &log)
{
    const QDir own(QStringLiteral("/proc/self/fd"));
    for (const QString &fd : own.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        if (QFile::symLinkTarget(own.filePath(fd)) == log)
            return ::fcntl(fd.toInt(), F_SETFL, O_APPEND) == 0;
    }
    return false;
}

} // namespace

void TestRunnerOutput::pump_everyByteInOrder_data()
{
    QTest::addColumn<bool>("splice");
    QTest::newRow("spliced") << true;
    QTest::newRow("copied") << false;
}

void TestRunnerOutput::pump_everyByteInOrder()
{
    QFETCH(const bool, splice);
    const QTemporaryDir folder;
    const QString log = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/worker-0.log");
    Attempt a;
    a.folder = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    Output output;
    QCOMPARE(output.open(a), 0);
    QVERIFY(splice || forbidSplice(log));
    QByteArray expected;
    for (int i = 0; expected.size() < 1'000'000; ++i)
        expected += QByteArray::number(i) + (i % 3 ? '\n' : '\0');
    const int writer =
        ::open(QFile::encodeName(folder.filePath(QStringLiteral("out.fifo"))).constData(), O_WRONLY);
    QVERIFY(writer >= 0);
    std::thread job([&expected, writer] {
        for (qsizetype at = 0; at < expected.size();)
            at += qMax<ssize_t>(
                0, ::write(writer, expected.constData() + at, static_cast<size_t>(expected.size() - at)));
        ::close(writer);
    });
    while (output.pump(a) != Output::State::Ended) {
    }
    job.join();
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == expected);
    QCOMPARE(output.size(), expected.size());
    ::close(a.fifo);
    ::close(a.folder);
}

void TestRunnerOutput::open_logIsNoFile_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("log is a link") << QStringLiteral("worker-0.log");
    QTest::newRow("FIFO is a link") << QStringLiteral("out.fifo");
}

void TestRunnerOutput::open_logIsNoFile_isRefused()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), folder.filePath(name)));
    Attempt a;
    a.folder = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    Output output;
    QVERIFY(output.open(a) != 0);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("elsewhere"))));
    ::close(a.folder);
}

QTEST_GUILESS_MAIN(TestRunnerOutput)
#include "tst_runneroutput.moc"
