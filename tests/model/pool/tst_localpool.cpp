// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace trainshed;
using namespace trainshed::test;
using Reason = ExitRecord::Reason;
using namespace std::chrono_literals;

constexpr int patience = 20'000;
#define WAIT_UNTIL_OVER(spec) QTRY_VERIFY_WITH_TIMEOUT(m_probe->story(spec).isOver(), patience)
#define START(spec)                                                                                          \
    do {                                                                                                     \
        const auto done = m_probe->pool().start(spec);                                                       \
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));                                         \
    } while (false)

class TestLocalPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void end_isToldAsItWas_data();
    void end_isToldAsItWas();
    void log_isByteForByte_data();
    void log_isByteForByte();
    void times_growWithTheLog();
    void job_findsTheCircumstancesPromised();
    void start_programThatCannotRun_data();
    void start_programThatCannotRun();
    void start_folderInUse_isRefused();
    void start_badFolder_isRefused();
    void stop_endsTheWholeTree();
    void stop_stubbornJob_isKilledAfterGrace();
    void stop_shorterGrace_takesEffect();
    void stop_atOnce_endsWithoutHarm();
    void stop_unknown_isNotFound();
    void autoStop_endsTheJob();
    void leftovers_areEndedAndTheStatusStays_data();
    void leftovers_areEndedAndTheStatusStays();
    void leftovers_mayFinishWithinTheWait();
    void outOfMemory_isTold();
    void cgroup_isUsedAndRemoved();
    void manyAttempts_leaveNothingOpen();

private:
    LaunchSpec spec(const QStringList &steps) const
    {
        return m_probe->spec(QStringLiteral("attempt"), steps);
    }

    std::unique_ptr<PoolProbe> m_probe;
};

void TestLocalPool::init()
{
    m_probe = std::make_unique<PoolProbe>();
}

void TestLocalPool::cleanup()
{
    m_probe.reset();
}

void TestLocalPool::end_isToldAsItWas_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("code"); // −1: none
    QTest::addColumn<int>("signal");
    QTest::newRow("success") << QStringList{QStringLiteral("--exit"), QStringLiteral("0")} << Reason::Exited
                             << 0 << -1;
    QTest::newRow("status 1") << QStringList{QStringLiteral("--exit"), QStringLiteral("1")} << Reason::Exited
                              << 1 << -1;
    QTest::newRow("status 255") << QStringList{QStringLiteral("--exit"), QStringLiteral("255")}
                                << Reason::Exited << 255 << -1;
    QTest::newRow("like the runner's own")
        << QStringList{QStringLiteral("--exit"), QStringLiteral("127")} << Reason::Exited << 127 << -1;
    QTest::newRow("segmentation fault")
        << QStringList{QStringLiteral("--crash"), QStringLiteral("11")} << Reason::Signalled << -1 << SIGSEGV;
    QTest::newRow("killed") << QStringList{QStringLiteral("--crash"), QStringLiteral("9")}
                            << Reason::Signalled << -1 << SIGKILL;
    QTest::newRow("terminated by another")
        << QStringList{QStringLiteral("--crash"), QStringLiteral("15")} << Reason::Signalled << -1 << SIGTERM;
}

void TestLocalPool::end_isToldAsItWas()
{
    QFETCH(const QStringList, steps);
    const auto s = spec(steps);
    const WallTime before = SystemClock().wall();
    START(s);
    QVERIFY(m_probe->pool().contains(s.runPath));
    WAIT_UNTIL_OVER(s);
    const Story &story = m_probe->story(s);
    QCOMPARE(story.started, 1);
    QVERIFY(story.pid > 1);
    QCOMPARE(story.ended, 1);
    QCOMPARE(story.neverStarted, 0);
    QTEST(story.record.reason, "reason");
    QTEST(story.record.exitCode.value_or(-1), "code");
    QTEST(story.record.signal.value_or(-1), "signal");
    QVERIFY(!story.record.outOfMemory);
    QCOMPARE(story.record.takeovers, 0);
    QCOMPARE(story.record.startedAt, story.startedAt);
    QVERIFY(story.startedAt >= before && story.record.endedAt >= story.startedAt);
    QVERIFY(story.record.durationMs >= 0 && story.record.cpuMs >= 0 && story.record.maxRssKiB > 0);
    QVERIFY(!m_probe->pool().contains(s.runPath));
    QCOMPARE(PoolProbe::processesOf(s), QStringList());
}

void TestLocalPool::log_isByteForByte_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QByteArray>("log");
    const auto arg = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("nothing") << QStringList{arg("--exit"), arg("0")} << QByteArray();
    QTest::newRow("both channels in order")
        << QStringList{arg("--say"), arg("one"), arg("--err"), arg("two"), arg("--say"), arg("three")}
        << QByteArray("one\ntwo\nthree\n");
    QTest::newRow("half a line") << QStringList{arg("--half"), arg("no end")} << QByteArray("no end");
    QTest::newRow("carriage returns")
        << QStringList{arg("--progress"), arg("3")} << QByteArray("\repoch 1/3\repoch 2/3\repoch 3/3\n");
    QByteArray noise(300'000, 0);
    for (int i = 0; i < noise.size(); ++i) {
        const char c = static_cast<char>(i * 7 + i / 256);
        noise[i] = c == '\n' ? '\r' : c;
    }
    QTest::newRow("all bytes, no line end") << QStringList{arg("--noise"), arg("300000")} << noise;
    QTest::newRow("flood") << QStringList{arg("--flood"), arg("20000000")} << floodOf(20'000'000);
    QTest::newRow("last words of a crash")
        << QStringList{arg("--flood"), arg("100000"), arg("--crash"), arg("9")} << floodOf(100'000);
}

void TestLocalPool::log_isByteForByte()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QByteArray, log);
    const auto s = spec(steps);
    START(s);
    WAIT_UNTIL_OVER(s);
    QVERIFY(PoolProbe::log(s) == log);
    QCOMPARE(m_probe->story(s).record.logBytes, log.size());
}

void TestLocalPool::times_growWithTheLog()
{
    const auto s = spec({QStringLiteral("--drip"), QStringLiteral("12800")});
    START(s);
    WAIT_UNTIL_OVER(s);
    const QByteArray times = PoolProbe::content(s.runPath + QStringLiteral("/worker-0.times"));
    QVERIFY(times.startsWith("trainshed-times1"));
    QCOMPARE(times.size() % 16, 0);
    struct Entry {
        qint64 offset;
        qint64 wall;
    };
    const auto count = static_cast<int>(times.size() / 16) - 1;
    QVERIFY2(count >= 2 && count <= 100, qPrintable(QString::number(count)));
    Entry last = {-1, 0};
    for (int i = 1; i <= count; ++i) {
        Entry entry = {};
        memcpy(&entry, times.constData() + qsizetype(i) * 16, 16);
        QVERIFY(entry.offset > last.offset && entry.offset < 12800);
        QVERIFY(entry.wall >= last.wall && entry.wall >= m_probe->story(s).startedAt);
        last = entry;
    }
}

void TestLocalPool::job_findsTheCircumstancesPromised()
{
    auto s =
        spec({QStringLiteral("--dump"), QStringLiteral("--odd"), QStringLiteral("$(touch x); 'a' \"b\"\nc")});
    s.environment = {{"ONE", "1"}, {"ODD", "a=b\nc \"d\""}};
    START(s);
    WAIT_UNTIL_OVER(s);
    const QJsonObject dump = QJsonDocument::fromJson(PoolProbe::log(s)).object();
    QCOMPARE(dump[QStringLiteral("arguments")].toArray().toVariantList(),
             (QVariantList{s.program, s.arguments[0], s.arguments[1], s.arguments[2]}));
    QStringList environment;
    for (const auto &v : dump[QStringLiteral("environment")].toArray()) {
        if (!v.toString().startsWith(QStringLiteral("TRAINSHED_PROCESS=")))
            environment += v.toString();
    }
    QCOMPARE(environment, (QStringList{QStringLiteral("ONE=1"), QStringLiteral("ODD=a=b\nc \"d\"")}));
    QCOMPARE(QDir(dump[QStringLiteral("folder")].toString()), QDir(QFileInfo(s.workDir).canonicalFilePath()));
    QCOMPARE(dump[QStringLiteral("descriptors")].toArray(), (QJsonArray{0, 1, 2}));
    QCOMPARE(dump[QStringLiteral("umask")].toInt(), 022);
    QCOMPARE(dump[QStringLiteral("session")], dump[QStringLiteral("pid")]);
    QCOMPARE(dump[QStringLiteral("group")], dump[QStringLiteral("pid")]);
    QCOMPARE(dump[QStringLiteral("pid")].toInteger(), m_probe->story(s).pid);
    QVERIFY(!dump[QStringLiteral("terminal")].toBool());
}

void TestLocalPool::start_programThatCannotRun_data()
{
    QTest::addColumn<QByteArray>("content"); // of the program; null: there is none
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("word"); // of the sentence
    QTest::newRow("missing") << QByteArray() << 0 << QStringLiteral("There is no program");
    QTest::newRow("not executable") << QByteArray("#!/bin/sh\n") << 0600
                                    << QStringLiteral("may not be executed");
    QTest::newRow("no #! line") << QByteArray("echo hello\n") << 0700 << QStringLiteral("#!");
    QTest::newRow("empty") << QByteArray("") << 0700 << QStringLiteral("#!");
    QTest::newRow("missing interpreter")
        << QByteArray("#!/no/such/python\n") << 0700 << QStringLiteral("interpreter");
    QTest::newRow("other processor") << QByteArray("\x7f"
                                                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\xf3\0",
                                                   20)
                                            .leftJustified(200, '\0')
                                     << 0700 << QStringLiteral("kind of processor");
    QTest::newRow("folder") << QByteArray("/") << -1 << QStringLiteral("is a folder");
    QTest::newRow("working folder") << QByteArray("#!/bin/sh\n") << -2 << QStringLiteral("working folder");
    QTest::newRow("too long") << QByteArray("#!/bin/sh\n") << -3 << QStringLiteral("too long");
}

void TestLocalPool::start_programThatCannotRun()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, mode);
    QFETCH(const QString, word);
    auto s = spec({});
    s.program = m_probe->path(QStringLiteral("a program"));
    if (mode == -1) {
        QVERIFY(QDir().mkdir(s.program));
    } else if (!content.isNull()) {
        QFile file(s.program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                    (mode == 0600 ? QFileDevice::Permission(0) : QFileDevice::ExeOwner)));
    }
    if (mode == -2)
        s.workDir = m_probe->path(QStringLiteral("no such folder"));
    if (mode == -3)
        s.arguments = {QString(200'000, u'x')};
    START(s);
    WAIT_UNTIL_OVER(s);
    const Story &story = m_probe->story(s);
    QCOMPARE(story.ended, 1);
    QCOMPARE(story.started, 0);
    QCOMPARE(story.record.reason, Reason::StartFailed);
    QVERIFY2(story.record.detail.contains(word), qPrintable(story.record.detail));
    QVERIFY(!story.record.exitCode && !story.record.signal);
    QCOMPARE(PoolProbe::log(s), QByteArray());
    QCOMPARE(PoolProbe::processesOf(s), QStringList());
}

void TestLocalPool::start_folderInUse_isRefused()
{
    const auto s = spec({QStringLiteral("--sleep"), QStringLiteral("0.2")});
    START(s);
    const auto again = m_probe->pool().start(s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).started, 1);
}

void TestLocalPool::start_badFolder_isRefused()
{
    auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    s.runPath = QStringLiteral("/proc/no such place/run");
    const auto done = m_probe->pool().start(s);
    QVERIFY(!done);
    QVERIFY(!done.error().what.isEmpty());
    QVERIFY(!m_probe->pool().contains(s.runPath));
}

void TestLocalPool::stop_endsTheWholeTree()
{
    const QString marker = m_probe->path(QStringLiteral("daemon"));
    auto s = spec({QStringLiteral("--daemon"), marker, QStringLiteral("--child"), QStringLiteral("600"),
                   QStringLiteral("--hang")});
    START(s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile(marker).size() > 2, patience);
    QVERIFY(m_probe->pool().stop(s.runPath, 1s));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
    QCOMPARE(m_probe->story(s).record.signal, SIGTERM);
    const qint64 size = QFile(marker).size();
    QTest::qWait(100);
    QCOMPARE(QFile(marker).size(),
             size); // the daemon ignored SIGTERM, left the session and cleared its environment
    QCOMPARE(PoolProbe::processesOf(s), QStringList());
}

void TestLocalPool::stop_stubbornJob_isKilledAfterGrace()
{
    const auto s = spec({QStringLiteral("--stubborn")});
    START(s);
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    QTest::qWait(100); // until it ignores the signal
    QVERIFY(m_probe->pool().stop(s.runPath, 1s));
    WAIT_UNTIL_OVER(s);
    const ExitRecord &record = m_probe->story(s).record;
    QCOMPARE(record.reason, Reason::Stopped);
    QCOMPARE(record.signal, SIGKILL);
    QVERIFY(!record.outOfMemory);
    QVERIFY(record.durationMs >= 1000 && record.durationMs < 6000);
}

void TestLocalPool::stop_shorterGrace_takesEffect()
{
    const auto s = spec({QStringLiteral("--stubborn")});
    START(s);
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    QTest::qWait(100);
    QVERIFY(m_probe->pool().stop(s.runPath, 3600s));
    QTest::qWait(100);
    QVERIFY(m_probe->pool().stop(s.runPath, 0s));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
}

void TestLocalPool::stop_atOnce_endsWithoutHarm()
{
    for (int i = 0; i < 20; ++i) {
        const auto s = m_probe->spec(QString::number(i), {QStringLiteral("--hang")});
        START(s);
        QTest::qWait(i / 4);
        QVERIFY(m_probe->pool().stop(s.runPath, 5s));
        WAIT_UNTIL_OVER(s);
        QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
        QVERIFY(m_probe->story(s).started <= 1);
        QCOMPARE(PoolProbe::processesOf(s), QStringList());
    }
}

void TestLocalPool::stop_unknown_isNotFound()
{
    const auto done = m_probe->pool().stop(m_probe->path(QStringLiteral("nobody")), 1s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
}

void TestLocalPool::autoStop_endsTheJob()
{
    auto s = spec({QStringLiteral("--say"), QStringLiteral("begun"), QStringLiteral("--hang")});
    s.autoStop = 1s;
    START(s);
    WAIT_UNTIL_OVER(s);
    const ExitRecord &record = m_probe->story(s).record;
    QCOMPARE(record.reason, Reason::AutoStopped);
    QVERIFY(record.durationMs >= 1000 && record.durationMs < 6000);
    QCOMPARE(PoolProbe::log(s), QByteArray("begun\n"));
}

void TestLocalPool::leftovers_areEndedAndTheStatusStays_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("child") << QStringLiteral("--child");
    QTest::newRow("daemon") << QStringLiteral("--daemon");
    QTest::newRow("respawner") << QStringLiteral("--respawn");
}

void TestLocalPool::leftovers_areEndedAndTheStatusStays()
{
    QFETCH(const QString, step);
    const QString marker = m_probe->path(QStringLiteral("600"));
    auto s = spec({step, step == QStringLiteral("--child") ? QStringLiteral("600") : marker,
                   QStringLiteral("--sleep"), QStringLiteral("0.05"), QStringLiteral("--exit"),
                   QStringLiteral("3")});
    s.grace = 1s;
    START(s);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Exited);
    QCOMPARE(m_probe->story(s).record.exitCode, 3);
    QVERIFY(step == QStringLiteral("--child") || QFile(marker).size() > 0);
    const qint64 size = QFile(marker).size();
    QTest::qWait(100);
    QCOMPARE(QFile(marker).size(), size);
    QCOMPARE(PoolProbe::processesOf(s), QStringList());
}

void TestLocalPool::leftovers_mayFinishWithinTheWait()
{
    const QString shell = QStringLiteral("(sleep 0.3; echo late) & exit 4");
    auto s = spec({QStringLiteral("-c"), shell});
    s.program = QStringLiteral("/bin/sh");
    s.leftoverWait = 10s;
    START(s);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.exitCode, 4);
    QCOMPARE(PoolProbe::log(s), QByteArray("late\n"));
    QVERIFY(m_probe->story(s).record.durationMs < 300); // of the main process
}

void TestLocalPool::outOfMemory_isTold()
{
    const QString counter = m_probe->path(QStringLiteral("memory.events"));
    const auto countTo = [&counter](int n) {
        QFile file(counter);
        return file.open(QIODevice::WriteOnly) &&
               file.write(QByteArray("oom 9\noom_kill ") + QByteArray::number(n) + '\n') > 0;
    };
    QVERIFY(countTo(2));
    m_probe->makePool(QStringLiteral("none"), counter);
    const QString kill = QStringLiteral("kill -9 $$");
    auto innocent = m_probe->spec(QStringLiteral("killed by a person"), {QStringLiteral("-c"), kill});
    innocent.program = QStringLiteral("/bin/sh");
    START(innocent);
    WAIT_UNTIL_OVER(innocent);
    QCOMPARE(m_probe->story(innocent).record.signal, SIGKILL);
    QVERIFY(!m_probe->story(innocent).record.outOfMemory);

    auto s = spec({QStringLiteral("-c"), QStringLiteral("echo oom_kill 3 > '%1'; ").arg(counter) + kill});
    s.program = QStringLiteral("/bin/sh");
    START(s);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.signal, SIGKILL);
    QVERIFY(m_probe->story(s).record.outOfMemory);
}

void TestLocalPool::cgroup_isUsedAndRemoved()
{
    QString base = QStringLiteral("/sys/fs/cgroup/unified");
    if (!QFile::exists(base + QStringLiteral("/cgroup.procs")))
        base = QStringLiteral("/sys/fs/cgroup");
    base += QStringLiteral("/trainshed-test-%1").arg(::getpid());
    if (!QDir().mkdir(base))
        QSKIP("no control group of version 2 that we may write to");
    m_probe->makePool(base);
    const QString marker = m_probe->path(QStringLiteral("daemon"));
    auto s = spec({QStringLiteral("--daemon"), marker, QStringLiteral("--stubborn")});
    START(s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile(marker).size() > 2, patience);
    const QStringList groups = QDir(base).entryList({QStringLiteral("trainshed-*")});
    QCOMPARE(groups.size(), 1);
    const QByteArray members = PoolProbe::content(base + u'/' + groups[0] + QStringLiteral("/cgroup.procs"));
    QCOMPARE(members.count('\n'), 2);
    QVERIFY(m_probe->pool().stop(s.runPath, 0s));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
    QCOMPARE(QDir(base).entryList({QStringLiteral("trainshed-*")}), QStringList());
    QVERIFY(QDir().rmdir(base));
}

void TestLocalPool::manyAttempts_leaveNothingOpen()
{
    const QDir own(QStringLiteral("/proc/self/fd"));
    const auto count = own.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    const int total = rounds(60, 1000);
    constexpr int atOnce = 6;
    int next = 0;
    int over = 0;
    connect(&m_probe->pool(), &Pool::ended, m_probe.get(), [&] { ++over; });
    const auto startMore = [&] {
        while (next < total && next - over < atOnce) {
            const auto s =
                m_probe->spec(QString::number(next++), {QStringLiteral("--say"), QStringLiteral("x")});
            if (!m_probe->pool().start(s))
                return false;
        }
        return true;
    };
    while (over < total) {
        QVERIFY(startMore());
        const int before = over;
        QTRY_VERIFY_WITH_TIMEOUT(over > before, patience);
    }
    for (int i = 0; i < total; ++i) {
        const Story &story = m_probe->story(m_probe->spec(QString::number(i), {}));
        QCOMPARE(story.started, 1);
        QCOMPARE(story.ended, 1);
        QCOMPARE(story.record.exitCode, 0);
    }
    QTRY_COMPARE(own.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(), count);
}

QTEST_GUILESS_MAIN(TestLocalPool)
#include "tst_localpool.moc"
