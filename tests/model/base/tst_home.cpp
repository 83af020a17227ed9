// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/base/home.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;

class TestHome : public QObject
{
    Q_OBJECT

    static mode_t modeOf(const QString &path)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"TRAINSHED_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        qputenv("HOME", "/home/somebody");
    }

    void givenRoot_holdsEverything()
    {
        const Home home = Home::locate(QStringLiteral("/srv/t/"));
        QCOMPARE(home.root, QStringLiteral("/srv/t"));
        for (const QString &path : {home.data, home.config, home.state, home.cache, home.runtime,
                                    home.databasePath(), home.socketPath(), home.outputsPath()})
            QVERIFY2(path.startsWith(u"/srv/t"), qPrintable(path));
        qputenv("TRAINSHED_HOME", "/srv/other");
        QCOMPARE(Home::locate(QStringLiteral("/srv/t")).root, QStringLiteral("/srv/t"));
        QCOMPARE(Home::locate().root, QStringLiteral("/srv/other"));
        QVERIFY(Home::locate().socketPath() != home.socketPath());
    }

    void relativeRoot_isTakenFromTheWorkingFolder()
    {
        QCOMPARE(Home::locate(QStringLiteral("x/../t")).root, QString(QDir::currentPath() + u"/t"));
    }

    void withoutRoot_xdgServes()
    {
        Home home = Home::locate();
        QCOMPARE(home.data, QStringLiteral("/home/somebody/.local/share/trainshed"));
        QCOMPARE(home.config, QStringLiteral("/home/somebody/.config/trainshed"));
        QVERIFY(home.runtime.startsWith(home.state));
        QCOMPARE(home.outputsPath(), QStringLiteral("/home/somebody/Trainshed"));
        qputenv("XDG_DATA_HOME", "/d");
        qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
        qputenv("XDG_CONFIG_HOME", "relative");
        home = Home::locate();
        QCOMPARE(home.data, QStringLiteral("/d/trainshed"));
        QCOMPARE(home.socketPath(), QStringLiteral("/run/user/1000/trainshed/engine.sock"));
        QCOMPARE(home.config, QStringLiteral("/home/somebody/.config/trainshed"));
    }

    void create_makesPrivateFolders()
    {
        QTemporaryDir dir;
        QVERIFY(QFile::setPermissions(dir.path(), QFile::Permissions(0x7755)));
        const Home home = Home::locate(dir.filePath(QStringLiteral("h")));
        const mode_t before = ::umask(0);
        const auto made = home.create();
        ::umask(before);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        for (const QString &path : {home.data, home.config, home.state, home.cache, home.runtime,
                                    home.jobsPath(), home.datasetsPath()})
            QCOMPARE(modeOf(path), mode_t(0700));
        // A folder that was open is closed again.
        QCOMPARE(::chmod(QFile::encodeName(home.runtime).constData(), 0755), 0);
        QVERIFY(home.create());
        QCOMPARE(modeOf(home.runtime), mode_t(0700));
    }

    void create_refusesAFolderOfAnotherUser()
    {
        if (::geteuid() != 0) {
            // Without root no folder of another user can be made; / is one.
            Home home = Home::locate(QStringLiteral("/"));
            QVERIFY(!home.create());
            return;
        }
        QTemporaryDir dir;
        const QString planted = dir.filePath(QStringLiteral("h"));
        QVERIFY(QDir().mkpath(planted));
        QCOMPARE(::chown(QFile::encodeName(planted).constData(), 65534, 65534), 0);
        const auto made = Home::locate(planted).create();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::PermissionDenied);
    }

    void create_refusesAPathTooLongForASocket()
    {
        QTemporaryDir dir;
        const auto made = Home::locate(dir.filePath(QString(120, u'x'))).create();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    }

    void create_overAFile_isAnError()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("h")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!Home::locate(file.fileName()).create());
    }

    void jobPaths_lieInTheJobsFolder()
    {
        const Home home = Home::locate(QStringLiteral("/srv/t"));
        const JobId id(QStringLiteral("4711"));
        QCOMPARE(home.snapshotPath(id), QStringLiteral("/srv/t/jobs/4711/code"));
        QCOMPARE(home.logPath(id, 2), QStringLiteral("/srv/t/jobs/4711/attempt-2/run/worker-0.log"));
        QCOMPARE(home.manifestPath(DatasetId(QStringLiteral("d")), 3),
                 QStringLiteral("/srv/t/datasets/d-v3.manifest"));
    }

    void clock_goesForward()
    {
        SystemClock clock;
        const auto start = clock.boot();
        QVERIFY(start.count() > 0);
        QTRY_VERIFY(clock.boot() > start);
        QVERIFY(clock.wall() > 1'700'000'000'000);
    }
};

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
