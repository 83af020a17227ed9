// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/localcopy.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace trainshed;

class TestLocalCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(from()));
    }
    void copyTree_folder();
    void copyTree_largeFile_isIdentical();
    void copyTree_fifo_isRefusedByName();
    void copyTree_linkLoop_isAnError();
    void copyTree_keptLinks_areNotRead();
    void copyTree_noSource();
    void copyTree_cancelled_leavesNothing();
    void copyTree_leftPart_isReplaced();
    void copyTree_killed_isGoneOnWith();
    void copyTree_otherSourceThanThePart_beginsAnew();
    void copyTree_stoppedForNow_keepsThePart();
    void mergeTree_replacesAndKeeps();
    void removeTree_neverLeavesItsRoot();
    void removeTree_linkInside_isNotFollowed();
    void removeTree_lockedFolders();

private:
    QString from() const { return m_temporary->path() + u"/from"; }
    QString to() const { return m_temporary->path() + u"/to"; }
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    std::unique_ptr<QTemporaryDir> m_temporary;
    CopyControl m_control;
};

void TestLocalCopy::copyTree_folder()
{
    write(from() + u"/a/b/c", "abc");
    write(from() + u"/run", "#!");
    QVERIFY(QDir().mkpath(from() + u"/empty"));
    ::chmod(QFile::encodeName(from() + u"/run").constData(), 0755);
    const auto copied = copyTree(from(), to(), Links::Follow, m_control);
    QVERIFY(copied);
    QCOMPARE(*copied, (CopyStats{5, 5}));
    QCOMPARE(read(to() + u"/a/b/c"), QByteArray("abc"));
    QVERIFY(QFileInfo(to() + u"/empty").isDir());
    QVERIFY(QFileInfo(to() + u"/run").isExecutable());
    QCOMPARE(QFileInfo(to() + u"/run").lastModified(), QFileInfo(from() + u"/run").lastModified());
}

void TestLocalCopy::copyTree_largeFile_isIdentical()
{
    QByteArray content(20'000'003, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>((i * 2654435761U) >> 13);
    write(from() + u"/big", content);
    QVERIFY(copyTree(from() + u"/big", to(), Links::Follow, m_control));
    QVERIFY(read(to()) == content);
}

void TestLocalCopy::copyTree_fifo_isRefusedByName()
{
    QCOMPARE(::mkfifo(QFile::encodeName(from() + u"/pipe").constData(), 0600), 0);
    const auto copied = copyTree(from(), to(), Links::Follow, m_control);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Unsupported);
    QVERIFY(copied.error().what.contains(u"pipe"));
    QVERIFY(!QFileInfo::exists(to()));
}

void TestLocalCopy::copyTree_linkLoop_isAnError()
{
    QVERIFY(QDir().mkpath(from() + u"/a"));
    QVERIFY(QFile::link(from(), from() + u"/a/up"));
    const auto copied = copyTree(from(), to(), Links::Follow, m_control);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::TooLarge);
}

void TestLocalCopy::copyTree_keptLinks_areNotRead()
{
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), from() + u"/link"));
    QVERIFY(copyTree(from(), to(), Links::Keep, m_control));
    QVERIFY(QFileInfo(to() + u"/link").isSymLink());
}

void TestLocalCopy::copyTree_noSource()
{
    const auto copied = copyTree(from() + u"/none", to(), Links::Follow, m_control);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::NotFound);
    QVERIFY(copied.error().text().contains(from() + u"/none"));
}

void TestLocalCopy::copyTree_cancelled_leavesNothing()
{
    write(from() + u"/a", "a");
    m_control.cancelled = true;
    const auto copied = copyTree(from(), to(), Links::Follow, m_control);
    m_control.cancelled = false;
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("from")});
}

void TestLocalCopy::copyTree_leftPart_isReplaced()
{
    write(from() + u"/new", "new");
    write(to() + u".part/old", "old");
    QVERIFY(copyTree(from(), to(), Links::Follow, m_control));
    QVERIFY(!QFileInfo::exists(to() + u"/old"));
    QCOMPARE(read(to() + u"/new"), QByteArray("new"));
}

namespace {

/// Copies in another process, which is killed once so much is there.
bool copyAndDie(const QString &from, const QString &to, qint64 bytes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        CopyControl control;
        std::thread watch([&] {
            while (control.bytes < bytes)
                std::this_thread::yield();
            ::kill(::getpid(), SIGKILL);
        });
        (void)copyTree(from, to, Links::Follow, control);
        watch.join();
        ::_exit(0);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFSIGNALED(status);
}

constexpr qint64 mebi = 1 << 20;

} // namespace

/// The mark in what is there shows whether it was copied again.
void TestLocalCopy::copyTree_killed_isGoneOnWith()
{
    for (const char *name : {"/a", "/b"})
        write(from() + QLatin1String(name), QByteArray(mebi, 'x'));
    QDir().mkpath(from() + u"/big");
    QFile big(from() + u"/big/file");
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(256 * mebi));
    QVERIFY(copyAndDie(from(), to(), 40 * mebi));
    QVERIFY(!QFileInfo::exists(to()));
    write(to() + u".part/gone", "was in the source then");
    QFile part(to() + u".part/big/file");
    QVERIFY(part.open(QIODevice::ReadWrite));
    QVERIFY(part.size() >= 16 * mebi && part.size() < 256 * mebi);
    QCOMPARE(part.write("mark"), 4);
    part.close();

    CopyControl control;
    const auto copied = copyTree(from(), to(), Links::Follow, control);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().text()));
    QCOMPARE(copied->files, 4);
    QCOMPARE(control.bytes.load(), 258 * mebi);
    QFile file(to() + u"/big/file");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), 256 * mebi);
    QCOMPARE(file.read(4), QByteArray("mark"));
    QCOMPARE(read(to() + u"/a"), QByteArray(mebi, 'x'));
    QVERIFY(!QFileInfo::exists(to() + u"/gone"));
    QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("from"), QStringLiteral("to")}));
}

void TestLocalCopy::copyTree_otherSourceThanThePart_beginsAnew()
{
    QFile big(from() + u"/file");
    QDir().mkpath(from());
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(256 * mebi));
    QVERIFY(copyAndDie(from(), to(), 40 * mebi));
    write(m_temporary->path() + u"/other/small", "small");
    QVERIFY(copyTree(m_temporary->path() + u"/other", to(), Links::Follow, m_control));
    QCOMPARE(QDir(to()).entryList(QDir::Files), QStringList{QStringLiteral("small")});

    // The same name, but changed since: all of that file is copied.
    QVERIFY(copyAndDie(from(), to() + u'2', 40 * mebi));
    QVERIFY(big.seek(0) && big.write("changed") == 7);
    big.close();
    QVERIFY(copyTree(from(), to() + u'2', Links::Follow, m_control));
    QFile file(to() + u"2/file");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(7), QByteArray("changed"));
}

void TestLocalCopy::copyTree_stoppedForNow_keepsThePart()
{
    QDir().mkpath(from());
    QFile big(from() + u"/file");
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(256 * mebi));
    CopyControl control;
    std::thread watch([&control] {
        while (control.bytes < 40 * mebi)
            std::this_thread::yield();
        control.goesOnLater = true;
        control.cancelled = true;
    });
    const auto copied = copyTree(from(), to(), Links::Follow, control);
    watch.join();
    QVERIFY(!copied);
    QVERIFY(QFileInfo(to() + u".part/file").size() >= 16 * mebi);
    CopyControl again;
    QVERIFY(copyTree(from(), to(), Links::Follow, again));
    QVERIFY(!QFileInfo::exists(to() + u".part.from"));
}

void TestLocalCopy::mergeTree_replacesAndKeeps()
{
    write(from() + u"/model", "second");
    write(from() + u"/sub/metrics", "m");
    write(to() + u"/model", "first one");
    write(to() + u"/other", "other");
    QVERIFY(mergeTree(from(), to(), m_control));
    QCOMPARE(read(to() + u"/model"), QByteArray("second"));
    QCOMPARE(read(to() + u"/other"), QByteArray("other"));
    QCOMPARE(read(to() + u"/sub/metrics"), QByteArray("m"));
}

void TestLocalCopy::removeTree_neverLeavesItsRoot()
{
    write(from() + u"/precious", "p");
    for (const QString &path :
         {m_temporary->path(), QString(to() + u"/../from"), QStringLiteral("/"), QString(from() + u"x/..")}) {
        const auto removed = removeTree(to(), path);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(!removeTree({}, from()));
    QCOMPARE(read(from() + u"/precious"), QByteArray("p"));
}

void TestLocalCopy::removeTree_linkInside_isNotFollowed()
{
    write(from() + u"/precious", "p");
    write(to() + u"/job/file", "f");
    QVERIFY(QFile::link(from(), to() + u"/job/link"));
    QVERIFY(removeTree(to(), to() + u"/job"));
    QVERIFY(!QFileInfo::exists(to() + u"/job"));
    QCOMPARE(read(from() + u"/precious"), QByteArray("p"));
    QVERIFY(QFile::link(from(), to() + u"/alias"));
    QVERIFY(removeTree(to(), to() + u"/alias"));
    QCOMPARE(read(from() + u"/precious"), QByteArray("p"));
    QVERIFY(removeTree(to(), to() + u"/never-there"));
}

void TestLocalCopy::removeTree_lockedFolders()
{
    write(to() + u"/job/a/b/file", "f");
    ::chmod(QFile::encodeName(to() + u"/job/a/b").constData(), 0);
    ::chmod(QFile::encodeName(to() + u"/job/a").constData(), 0500);
    QVERIFY(removeTree(to(), to() + u"/job"));
    QVERIFY(!QFileInfo::exists(to() + u"/job"));
}

QTEST_GUILESS_MAIN(TestLocalCopy)
#include "tst_localcopy.moc"
