// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cache/contentcache.h"

#include "model/storage/treemodes.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

RemoteObject objectOf(const QString &key, const QByteArray &content)
{
    return {key, content.size(), u("etag-") + key,
            QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

} // namespace

/// The cache as a fetch uses it: asked before, told after.
class TestContentCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u("job")));
        m_cache = std::make_unique<ContentCache>(path("cache"));
        m_hooks = m_cache->hooks(u("https://host"), u("bucket"));
    }
    void kept_isGivenOut_readOnly();
    void another_isNotGivenOut_data();
    void another_isNotGivenOut();
    void written_isDropped();
    void writtenInTheSameSecond_isDropped();
    void trim_leastRecentlyUsedLeaves();
    void trim_whatAJobHasStays();
    void clear_leavesWhatJobsHave();
    void thousands_inASecond();
    void readOnly_treesAreMovedAndRemoved();

private:
    QString path(const char *name) const { return m_folder->filePath(u(name)); }
    /// As a fetch would: the object arrives in `file`, and the cache is told.
    void fetch(const RemoteObject &object, const QByteArray &content, const QString &file)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
        out.close();
        m_hooks.got(object, file);
    }
    QStringList entries() const
    {
        QStringList all;
        QDirIterator files(path("cache"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all.append(files.next());
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ContentCache> m_cache;
    FetchHooks m_hooks;
};

void TestContentCache::kept_isGivenOut_readOnly()
{
    const RemoteObject object = objectOf(u("a/b"), "content");
    QVERIFY(!m_hooks.have(object, path("job/1")));
    QVERIFY(!QFile::exists(path("job/1")));
    fetch(object, "content", path("job/1"));
    QVERIFY(m_hooks.have(object, path("job/2")));
    QCOMPARE(contentOf(path("job/2")), QByteArray("content"));
    QCOMPARE(modeOf(path("job/2")), mode_t(0444));
    QCOMPARE(QFileInfo(path("job/2")).lastModified().toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(m_cache->size(), (CacheSize{7, 1}));
    // Over one that is there already, and again over itself.
    QVERIFY(m_hooks.have(object, path("job/1")));
    QVERIFY(m_hooks.have(object, path("job/2")));
    QCOMPARE(QDir(path("job")).entryList(QDir::Files), (QStringList{u("1"), u("2")}));
    // Whoever may write to read-only files never gets the cache's own.
    if (::geteuid() == 0) {
        QFile file(path("job/2"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("changed");
        file.close();
        QVERIFY(m_hooks.have(object, path("job/3")));
        QCOMPARE(contentOf(path("job/3")), QByteArray("content"));
    }
}

void TestContentCache::another_isNotGivenOut_data()
{
    QTest::addColumn<RemoteObject>("other");
    RemoteObject object = objectOf(u("key"), "content");
    QTest::newRow("key") << objectOf(u("kez"), "content");
    object.etag = u("another");
    QTest::newRow("ETag") << object;
    object = objectOf(u("key"), "contents");
    object.etag = objectOf(u("key"), "").etag;
    QTest::newRow("size") << object;
    object = objectOf(u("key"), "content");
    object.modified = object.modified.addSecs(1);
    QTest::newRow("time") << object;
}

void TestContentCache::another_isNotGivenOut()
{
    QFETCH(RemoteObject, other);
    fetch(objectOf(u("key"), "content"), "content", path("job/1"));
    QVERIFY(!m_hooks.have(other, path("job/2")));
    QVERIFY(
        !m_cache->hooks(u("https://host"), u("bucke")).have(objectOf(u("key"), "content"), path("job/2")));
    QVERIFY(!m_cache->hooks(u("https://h"), u("bucket")).have(objectOf(u("key"), "content"), path("job/2")));
    QVERIFY(!QFile::exists(path("job/2")));
}

void TestContentCache::written_isDropped()
{
    const RemoteObject object = objectOf(u("a"), "content");
    for (const char *damage : {"short", "CONTENT"}) {
        fetch(object, "content", path("job/1"));
        QCOMPARE(entries().size(), 1);
        QVERIFY(QFile::setPermissions(entries().first(), QFile::ReadOwner | QFile::WriteOwner));
        QFile entry(entries().first());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write(damage);
        entry.close();
        QVERIFY(!m_hooks.have(object, path("job/2")));
        QCOMPARE(m_cache->size(), CacheSize());
    }
}

/// In the second that the object is of: its size and time in seconds are as before.
void TestContentCache::writtenInTheSameSecond_isDropped()
{
    RemoteObject object = objectOf(u("a"), "content");
    object.modified = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::utc());
    fetch(object, "content", path("job/1"));
    QVERIFY(QFile::setPermissions(entries().first(), QFile::ReadOwner | QFile::WriteOwner));
    QFile entry(entries().first());
    QVERIFY(entry.open(QIODevice::ReadWrite));
    entry.write("CONTENT");
    entry.close();
    const timespec times[2] = {{0, UTIME_OMIT}, {object.modified.toSecsSinceEpoch(), 1}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(entry.fileName()).constData(), times, 0), 0);
    QVERIFY(!m_hooks.have(object, path("job/2")));
}

void TestContentCache::trim_leastRecentlyUsedLeaves()
{
    for (const char *key : {"a", "b", "c"}) {
        fetch(objectOf(u(key), QByteArray(100, 'x')), QByteArray(100, 'x'), path("job/file"));
        QFile::remove(path("job/file"));
        QTest::qWait(5);
    }
    QVERIFY(m_hooks.have(objectOf(u("a"), QByteArray(100, 'x')), path("job/file")));
    QFile::remove(path("job/file"));
    QCOMPARE(m_cache->trim(300), (CacheSize{300, 3}));
    QCOMPARE(m_cache->trim(250), (CacheSize{200, 2}));
    QVERIFY(!m_hooks.have(objectOf(u("b"), QByteArray(100, 'x')), path("job/file")));
    QVERIFY(m_hooks.have(objectOf(u("c"), QByteArray(100, 'x')), path("job/file")));
    QFile::remove(path("job/file"));
    QCOMPARE(m_cache->trim(0), CacheSize());
}

void TestContentCache::trim_whatAJobHasStays()
{
    fetch(objectOf(u("a"), "content"), "content", path("job/1"));
    const QString entry = entries().first();
    QCOMPARE(::link(QFile::encodeName(entry).constData(), QFile::encodeName(path("job/2")).constData()), 0);
    QCOMPARE(m_cache->trim(0), (CacheSize{7, 1}));
    QFile::remove(path("job/1")); // which is another link where the cache may link
    QFile::remove(path("job/2"));
    QCOMPARE(m_cache->trim(0), CacheSize());
}

void TestContentCache::clear_leavesWhatJobsHave()
{
    fetch(objectOf(u("a"), "content"), "content", path("job/1"));
    VERIFY_OK(m_cache->clear());
    QCOMPARE(m_cache->size(), CacheSize());
    QCOMPARE(contentOf(path("job/1")), QByteArray("content"));
    VERIFY_OK(m_cache->clear()); // nothing there
    fetch(objectOf(u("a"), "content"), "content", path("job/1"));
    QCOMPARE(m_cache->size(), (CacheSize{7, 1}));
}

void TestContentCache::thousands_inASecond()
{
    const QByteArray content(20'000, 'x');
    QList<RemoteObject> objects;
    for (int i = 0; i < 5000; ++i) {
        objects.append(objectOf(QString::number(i), content));
        fetch(objects.last(), content, path("job/file"));
        QFile::remove(path("job/file"));
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QDir(m_folder->path()).mkpath(u("again")));
    for (const RemoteObject &object : std::as_const(objects))
        QVERIFY(m_hooks.have(object, path("again/") + object.key));
    qInfo("5,000 files from the cache: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000); // the goal is a second; a loaded machine is given more
}

void TestContentCache::readOnly_treesAreMovedAndRemoved()
{
    QVERIFY(QDir(path("job")).mkpath(u("tree/below")));
    QFile file(path("job/tree/below/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(u("/etc/hostname"), path("job/tree/link")));
    const mode_t outside = modeOf(u("/etc/hostname"));
    makeReadOnly(path("job/tree"));
    QCOMPARE(modeOf(path("job/tree")) & 0222, mode_t(0));
    QCOMPARE(modeOf(path("job/tree/below")) & 0222, mode_t(0));
    QCOMPARE(modeOf(path("job/tree/below/file")) & 0222, mode_t(0));
    QCOMPARE(modeOf(u("/etc/hostname")), outside);
    VERIFY_OK(moveReadOnly(path("job/tree"), path("moved")));
    QCOMPARE(modeOf(path("moved")) & 0222, mode_t(0));
    QVERIFY(!moveReadOnly(path("job/tree"), path("elsewhere")));
    VERIFY_OK(removeTree(m_folder->path(), path("moved")));
    QVERIFY(!QFile::exists(path("moved")));
}

QTEST_GUILESS_MAIN(TestContentCache)
#include "tst_contentcache.moc"
