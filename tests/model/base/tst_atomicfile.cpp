// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;

class TestAtomicFile : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;

private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); }

    void write_thenRead()
    {
        for (const bool durable : {true, false}) {
            const QString file = path(QStringLiteral("plain"));
            const QByteArray content("a\0b\xff\n", 5);
            QVERIFY(writeAtomically(file, QByteArray("old and longer than the new one"), durable));
            QVERIFY(writeAtomically(file, content, durable));
            const auto read = readWhole(file);
            QVERIFY(read);
            QCOMPARE(*read, content);
            QVERIFY(writeAtomically(file, {}, durable));
            QCOMPARE(*readWhole(file), QByteArray());
            QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("plain")});
            QVERIFY(QFile::remove(file));
        }
    }

    void write_isPrivate()
    {
        const QString file = path(QStringLiteral("private"));
        const mode_t before = ::umask(0);
        QVERIFY(writeAtomically(file, "x"));
        ::umask(before);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
        QVERIFY(QFile::remove(file));
    }

    void write_failed_leavesTheOldContentAndNothingElse()
    {
        const QString file = path(QStringLiteral("kept"));
        QVERIFY(writeAtomically(file, "old"));
        // A file size limit is the disk that is full: write(2) fails in the middle.
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 1024;
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeAtomically(file, QByteArray(100'000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QVERIFY(written.error().what.contains(file));
        QCOMPARE(*readWhole(file), QByteArray("old"));
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("kept")});
        QVERIFY(QFile::remove(file));
    }

    void write_doesNotFollowAPlantedLink()
    {
        const QString victim = path(QStringLiteral("victim"));
        const QString file = path(QStringLiteral("target"));
        QVERIFY(writeAtomically(victim, "untouched"));
        const QString temporary = QStringLiteral("%1.%2.part").arg(file).arg(::getpid());
        QVERIFY(QFile::link(victim, temporary));
        QVERIFY(!writeAtomically(file, "new"));
        QCOMPARE(*readWhole(victim), QByteArray("untouched"));
        QVERIFY(!QFile::exists(file));
        QVERIFY(QFile::remove(temporary));
        QVERIFY(QFile::remove(victim));
    }

    void missingFolder_isNotFound()
    {
        const auto written = writeAtomically(path(QStringLiteral("none/x")), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotFound);
        QVERIFY(!syncFolder(path(QStringLiteral("none"))));
        QVERIFY(syncFolder(m_dir.path()));
    }

    void readWhole_refuses()
    {
        const auto missing = readWhole(path(QStringLiteral("none")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);

        const QString file = path(QStringLiteral("large"));
        QVERIFY(writeAtomically(file, QByteArray(100, 'x')));
        QVERIFY(readWhole(file, 100));
        const auto large = readWhole(file, 99);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::TooLarge);
        QVERIFY(large.error().what.contains(u"99"));
        QVERIFY(QFile::remove(file));

        QVERIFY(!readWhole(m_dir.path()));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
