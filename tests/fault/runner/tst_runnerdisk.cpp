// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace trainshed;
using namespace trainshed::test;
using Reason = ExitRecord::Reason;
using namespace std::chrono_literals;

constexpr int patience = 30'000;
#define WAIT_UNTIL_OVER(spec) QTRY_VERIFY_WITH_TIMEOUT(m_probe->story(spec).isOver(), patience)

namespace {

int run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    return process.waitForFinished(patience) ? process.exitCode() : -1;
}

} // namespace

/// A disk that is full, or loses power. Needs root, to mount file systems of its own.
class TestRunnerDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_probe = std::make_unique<PoolProbe>(); }
    void cleanup();

    void fullDisk_jobWaitsAndGoesOn();
    void fullDisk_stoppedJobIsRecordedOnceThereIsSpace();
    void fullDisk_guardKilledMeanwhile_losesNothing();
    void noSpaceForTheLaunch_isRefused();
    void powerCut_afterStart_isKnownToHaveStarted();
    void powerCut_afterEnd_keepsRecordAndLog();
    void removedFolder_endsWithoutARecord();

private:
    bool mountTmpfs(const char *options);
    bool mountExt4();
    [[nodiscard]] bool cutPower();
    LaunchSpec spec(const QStringList &steps) const { return m_probe->spec(QStringLiteral("disk/a"), steps); }

    std::unique_ptr<PoolProbe> m_probe;
    QString m_mount;
};

bool TestRunnerDisk::mountTmpfs(const char *options)
{
    m_mount = m_probe->path(QStringLiteral("disk"));
    QDir().mkpath(m_mount);
    const bool mounted = ::mount("tmpfs", QFile::encodeName(m_mount).constData(), "tmpfs", 0, options) == 0;
    if (mounted)
        QDir().mkpath(m_mount + QStringLiteral("/a"));
    else
        m_mount.clear();
    return mounted;
}

bool TestRunnerDisk::mountExt4()
{
    const QString mount = m_probe->path(QStringLiteral("disk"));
    const QString image = m_probe->path(QStringLiteral("image"));
    QDir().mkpath(mount);
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(64 << 20) ||
        run("/sbin/mkfs.ext4", {QStringLiteral("-q"), QStringLiteral("-F"), image}) != 0 ||
        run("/bin/mount", {QStringLiteral("-o"), QStringLiteral("loop"), image, mount}) != 0)
        return false;
    m_mount = mount;
    QDir().mkpath(m_mount + QStringLiteral("/a"));
    ::sync(); // what is there before the attempt is not what we ask about
    return true;
}

/// Everything that was not flushed is lost; the file system comes back as after a power cut.
bool TestRunnerDisk::cutPower()
{
    const Supervisors two = PoolProbe::supervisors(spec({}));
    const Story story = m_probe->story(spec({}));
    const int fd = ::open(QFile::encodeName(m_mount).constData(), O_RDONLY);
    quint32 dropAll = 2;
    constexpr unsigned long ext4Shutdown = 0x8004587d;
    const bool cut = ::ioctl(fd, ext4Shutdown, &dropAll) == 0;
    ::close(fd);
    m_probe->dropPool();
    for (const qint64 pid : {qint64(two.keeper), qint64(two.guard), story.isOver() ? 0 : story.pid}) {
        if (pid > 1)
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
    const QByteArray mount = QFile::encodeName(m_mount);
    const bool unmounted = QTest::qWaitFor([&mount] { return ::umount(mount.constData()) == 0; }, patience);
    const QString image = m_probe->path(QStringLiteral("image"));
    const bool mounted =
        run("/bin/mount", {QStringLiteral("-o"), QStringLiteral("loop"), image, m_mount}) == 0;
    m_probe->makePool();
    return cut && unmounted && mounted;
}

void TestRunnerDisk::cleanup()
{
    m_probe->dropPool();
    if (!m_mount.isEmpty())
        ::umount2(QFile::encodeName(m_mount).constData(), MNT_DETACH);
    m_mount.clear();
    m_probe.reset();
}

void TestRunnerDisk::fullDisk_jobWaitsAndGoesOn()
{
    if (!mountTmpfs("size=512k"))
        QSKIP("needs root: mounts a file system of its own");
    const auto s = spec({QStringLiteral("--flood"), QStringLiteral("2000000"), QStringLiteral("--exit"),
                         QStringLiteral("3")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).blocked, QList<bool>{true}, patience);
    QVERIFY(PoolProbe::isAlive(m_probe->story(s).pid));
    QVERIFY(!m_probe->story(s).isOver());
    QCOMPARE(::mount("tmpfs", QFile::encodeName(m_mount).constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).blocked, (QList<bool>{true, false}));
    QCOMPARE(m_probe->story(s).record.exitCode, 3);
    QVERIFY(PoolProbe::log(s) == floodOf(2'000'000));
}

void TestRunnerDisk::fullDisk_stoppedJobIsRecordedOnceThereIsSpace()
{
    if (!mountTmpfs("size=512k"))
        QSKIP("needs root: mounts a file system of its own");
    const auto s = spec({QStringLiteral("--flood"), QStringLiteral("2000000")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).blocked, QList<bool>{true}, patience);
    const qint64 pid = m_probe->story(s).pid;
    QVERIFY(m_probe->pool().stop(s.runPath, 5s)); // although the stop record finds no space
    QTRY_VERIFY_WITH_TIMEOUT(!PoolProbe::isAlive(pid), patience);
    QCOMPARE(::mount("tmpfs", QFile::encodeName(m_mount).constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
    const QByteArray log = PoolProbe::log(s);
    QVERIFY(log.size() > 300'000 && floodOf(2'000'000).startsWith(log));
}

void TestRunnerDisk::fullDisk_guardKilledMeanwhile_losesNothing()
{
    if (!mountTmpfs("size=512k"))
        QSKIP("needs root: mounts a file system of its own");
    const auto s = spec({QStringLiteral("--flood"), QStringLiteral("2000000"), QStringLiteral("--exit"),
                         QStringLiteral("3")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).blocked, QList<bool>{true}, patience);
    ::kill(PoolProbe::supervisors(s).guard, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(PoolProbe::supervisors(s).guard == PoolProbe::supervisors(s).keeper, patience);
    QTest::qWait(300);
    QVERIFY(!m_probe->story(s).isOver());
    QCOMPARE(::mount("tmpfs", QFile::encodeName(m_mount).constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.exitCode, 3);
    QVERIFY(PoolProbe::log(s) == floodOf(2'000'000));
}

void TestRunnerDisk::noSpaceForTheLaunch_isRefused()
{
    if (!mountTmpfs("size=64k"))
        QSKIP("needs root: mounts a file system of its own");
    QFile filler(m_mount + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    const auto done = m_probe->pool().start(s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QVERIFY(!m_probe->pool().contains(s.runPath));
    QVERIFY(filler.remove());
    QVERIFY(m_probe->pool().start(s)); // and later it can be
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.exitCode, 0);
}

void TestRunnerDisk::powerCut_afterStart_isKnownToHaveStarted()
{
    for (int i = 0; i < rounds(3, 50); ++i) {
        if (!mountExt4())
            QSKIP("needs root: mounts a file system of its own");
        const auto s = spec({QStringLiteral("--say"), QStringLiteral("hello"), QStringLiteral("--hang")});
        QVERIFY(m_probe->pool().start(s));
        QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
        QVERIFY(cutPower());
        QFile boot(m_probe->path(QStringLiteral("boot")));
        QVERIFY(boot.open(QIODevice::WriteOnly) && boot.write("after the cut") > 0);
        boot.close();
        qputenv("TRAINSHED_BOOT_ID_FILE", QFile::encodeName(boot.fileName()));
        m_probe->forget(s);
        m_probe->pool().adopt(s.runPath, s.nonce);
        WAIT_UNTIL_OVER(s);
        qunsetenv("TRAINSHED_BOOT_ID_FILE");
        QCOMPARE(m_probe->story(s).record.reason, Reason::Interrupted);
        QVERIFY(m_probe->story(s).record.startedAt > 0); // from the started record: it is whole
        cleanup();
        init();
    }
}

void TestRunnerDisk::powerCut_afterEnd_keepsRecordAndLog()
{
    for (int i = 0; i < rounds(3, 50); ++i) {
        if (!mountExt4())
            QSKIP("needs root: mounts a file system of its own");
        const auto s = spec({QStringLiteral("--flood"), QStringLiteral("300000"), QStringLiteral("--exit"),
                             QStringLiteral("4")});
        QVERIFY(m_probe->pool().start(s));
        WAIT_UNTIL_OVER(s);
        QVERIFY(cutPower());
        m_probe->forget(s);
        m_probe->pool().adopt(s.runPath, s.nonce);
        WAIT_UNTIL_OVER(s);
        QCOMPARE(m_probe->story(s).record.reason, Reason::Exited);
        QCOMPARE(m_probe->story(s).record.exitCode, 4);
        QVERIFY(PoolProbe::log(s) == floodOf(300'000));
        cleanup();
        init();
    }
}

void TestRunnerDisk::removedFolder_endsWithoutARecord()
{
    const auto s = m_probe->spec(QStringLiteral("gone"), {QStringLiteral("--drip"), QStringLiteral("12800")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    QVERIFY(QDir(s.runPath).removeRecursively());
    QVERIFY(PoolProbe::isAlive(m_probe->story(s).pid));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Unknown);
    QVERIFY(!m_probe->story(s).record.detail.isEmpty());
    QCOMPARE(PoolProbe::processesOf(s), QStringList());
}

QTEST_GUILESS_MAIN(TestRunnerDisk)
#include "tst_runnerdisk.moc"
