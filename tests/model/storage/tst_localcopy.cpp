// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/localcopy.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
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
