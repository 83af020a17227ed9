// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cache/contentcache.h"

#include "model/base/descriptor.h"
#include "model/storage/copyfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr mode_t readOnly = 0444;

/// Its time is set to a whole second, so that what was written to in that very second is another one.
bool isTheObject(const struct stat &info, const RemoteObject &object)
{
    return S_ISREG(info.st_mode) && info.st_size == object.size &&
           info.st_mtim.tv_sec == object.modified.toSecsSinceEpoch() && info.st_mtim.tv_nsec == 0;
}

/// The time of change stays the object's; the time of access says that it was used.
void touch(const QByteArray &entry)
{
    const timespec times[2] = {{0, UTIME_NOW}, {0, UTIME_OMIT}};
    (void)::utimensat(AT_FDCWD, entry.constData(), times, 0);
}

void setTime(const QByteArray &file, const RemoteObject &object)
{
    const timespec times[2] = {{0, UTIME_OMIT}, {static_cast<time_t>(object.modified.toSecsSinceEpoch()), 0}};
    (void)::utimensat(AT_FDCWD, file.constData(), times, 0);
}

bool clone(const QByteArray &from, const QByteArray &to)
{
    const Descriptor source(::open(from.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (source.get() < 0)
        return false;
    const Descriptor target(::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (target.get() < 0)
        return false;
    if (::ioctl(target.get(), FICLONE, source.get()) == 0)
        return true;
    ::unlink(to.constData());
    return false;
}

} // namespace

struct ContentCache::Entry {
    QString path;
    qint64 bytes = 0;
    qint64 used = 0; ///< nanoseconds
    bool isInUse = false;
};

ContentCache::ContentCache(QString folder) : m_folder(std::move(folder)), m_mayLink(::geteuid() != 0) {}

FetchHooks ContentCache::hooks(const QString &endpoint, const QString &bucket)
{
    FetchHooks hooks;
    hooks.have = [this, endpoint, bucket](const RemoteObject &object, const QString &file) {
        return take(entryOf(endpoint, bucket, object), object, QFile::encodeName(file));
    };
    hooks.got = [this, endpoint, bucket](const RemoteObject &object, const QString &file) {
        keep(entryOf(endpoint, bucket, object), object, QFile::encodeName(file));
    };
    return hooks;
}

QByteArray ContentCache::entryOf(const QString &endpoint, const QString &bucket,
                                 const RemoteObject &object) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QString &part : {endpoint, bucket, object.key, object.etag, QString::number(object.size),
                                QString::number(object.modified.toMSecsSinceEpoch())}) {
        const QByteArray bytes = part.toUtf8();
        sum.addData(QByteArray(QByteArray::number(bytes.size()) +
                               ':')); // so that no two lists of parts read the same
        sum.addData(bytes);
    }
    const QByteArray name = sum.result().toHex();
    return QFile::encodeName(m_folder) + '/' + name.left(2) + '/' + name.mid(2);
}

bool ContentCache::share(const QByteArray &from, const QByteArray &to)
{
    if (m_canClone) {
        if (clone(from, to))
            return true;
        m_canClone = false; // of the file system, so the same for all
    }
    if (m_mayLink && ::link(from.constData(), to.constData()) == 0)
        return true;
    CopyControl control;
    if (copyFileContent(from, to, control))
        return true;
    ::unlink(to.constData());
    return false;
}

bool ContentCache::take(const QByteArray &entry, const RemoteObject &object, const QByteArray &file)
{
    struct stat info = {};
    if (::lstat(entry.constData(), &info) != 0)
        return false;
    if (!isTheObject(info, object)) { // somebody wrote to it
        ::unlink(entry.constData());
        return false;
    }
    const QByteArray part = file + ".cached";
    ::unlink(part.constData());
    if (!share(entry, part))
        return false;
    setTime(part, object);
    (void)::chmod(part.constData(), readOnly);
    // Looked at again as it is now: it may have been written to while it was copied.
    if (::lstat(part.constData(), &info) != 0 || !isTheObject(info, object) ||
        std::rename(part.constData(), file.constData()) != 0) {
        ::unlink(part.constData());
        return false;
    }
    // Renaming one link of a file over another one of the same leaves both.
    ::unlink(part.constData());
    touch(entry);
    return true;
}

void ContentCache::keep(const QByteArray &entry, const RemoteObject &object, const QByteArray &file)
{
    struct stat info = {};
    if (::lstat(file.constData(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_size != object.size)
        return;
    const QString folder = QFileInfo(QFile::decodeName(entry)).path();
    if (!QDir().mkpath(folder))
        return;
    const QByteArray part =
        QFile::encodeName(QString(folder + u"/part-" + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (!share(file, part))
        return;
    setTime(part, object);
    (void)::chmod(part.constData(), readOnly);
    if (std::rename(part.constData(), entry.constData()) != 0)
        ::unlink(part.constData());
    touch(entry);
}

QList<ContentCache::Entry> ContentCache::entries() const
{
    QList<Entry> all;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        struct stat info = {};
        if (::lstat(QFile::encodeName(path).constData(), &info) == 0)
            all.append({path, info.st_size, info.st_atim.tv_sec * 1'000'000'000LL + info.st_atim.tv_nsec,
                        info.st_nlink > 1});
    }
    return all;
}

CacheSize ContentCache::size() const
{
    CacheSize size;
    for (const Entry &entry : entries()) {
        size.bytes += entry.bytes;
        ++size.files;
    }
    return size;
}

CacheSize ContentCache::trim(qint64 limit)
{
    QList<Entry> all = entries();
    CacheSize size;
    for (const Entry &entry : std::as_const(all)) {
        size.bytes += entry.bytes;
        ++size.files;
    }
    if (size.bytes <= limit)
        return size;
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.used < b.used; });
    for (const Entry &entry : std::as_const(all)) {
        if (size.bytes <= limit)
            break;
        // Nothing would be won: the job's link holds the blocks.
        if (entry.isInUse || !QFile::remove(entry.path))
            continue;
        size.bytes -= entry.bytes;
        --size.files;
    }
    return size;
}

Result<CacheSize> ContentCache::clear()
{
    const QString clean = QDir::cleanPath(m_folder);
    if (auto gone = removeTree(QFileInfo(clean).path(), clean); !gone)
        return gone.error();
    return size();
}

} // namespace trainshed
