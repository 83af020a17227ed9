// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codestore.h"

#include "model/base/atomicfile.h"
#include "model/storage/copyfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr qint64 mostManifest = 256 << 20;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("CodeStore", "“%1” could not be stored.").arg(name),
                      name);
}

Result<QByteArray> digestOf(const QByteArray &path, const CopyControl &control)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return failed(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    ssize_t n = 0;
    while ((n = ::read(fd, buffer.data(), static_cast<size_t>(buffer.size()))) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 || control.cancelled)
            break;
        hash.addData(QByteArrayView(buffer.constData(), n));
    }
    const int error = errno;
    ::close(fd);
    errno = error;
    if (control.cancelled) {
        return Error{
            ErrorCode::Cancelled, QCoreApplication::translate("CodeStore", "The copy was cancelled."), {}};
    }
    if (n < 0)
        return failed(path);
    return hash.result().toHex();
}

bool makeFolder(const QByteArray &path)
{
    return ::mkdir(path.constData(), 0700) == 0 || errno == EEXIST;
}

Error notKept()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("CodeStore", "The code of this job is not kept any more."),
            {}};
}

} // namespace

CodeStore::CodeStore(const QString &folder) : m_folder(QFile::encodeName(folder)) {}

QByteArray CodeStore::objectPath(const QByteArray &digest) const
{
    return m_folder + "/objects/" + digest.left(2) + '/' + digest.mid(2);
}

QByteArray CodeStore::manifestPath(const QByteArray &digest) const
{
    return m_folder + "/manifests/" + digest;
}

QByteArray CodeStore::newPart() const
{
    static std::atomic<quint64> count{0};
    return m_folder + "/part/" + QByteArray::number(::getpid()) + '-' + QByteArray::number(++count);
}

Result<> CodeStore::prepare() const
{
    for (const char *name : {"", "/objects", "/manifests", "/part"}) {
        if (!makeFolder(m_folder + name))
            return failed(m_folder + name);
    }
    // The names of the folders themselves must outlive a power cut too.
    for (const QByteArray &path : {QByteArray(m_folder + "/.."), m_folder}) {
        if (auto synced = syncPath(path); !synced)
            return synced;
    }
    return Done{};
}

/// What is whole in `part` gets its name; both are on disk afterwards but for the folder's entry.
Result<> CodeStore::place(const QByteArray &part, const QByteArray &target) const
{
    Result<> done = Done{};
    if (::chmod(part.constData(), 0400) != 0)
        done = failed(target);
    if (done)
        done = syncPath(part);
    if (done && std::rename(part.constData(), target.constData()) != 0)
        done = failed(target);
    if (!done)
        ::unlink(part.constData());
    return done;
}

Result<ManifestEntry> CodeStore::putFile(const QByteArray &from, const QByteArray &path, CopyControl &control)
{
    struct stat info = {};
    if (::stat(from.constData(), &info) != 0)
        return failed(from);
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("CodeStore",
                                                 "“%1” is a device, a pipe or a socket and can't be copied.")
                         .arg(QFile::decodeName(from)),
                     {}};
    }
    ManifestEntry entry;
    entry.path = path;
    entry.mode = static_cast<int>(info.st_mode & 0777);
    auto digest = digestOf(from, control);
    if (!digest)
        return digest.error();
    struct stat object = {};
    if (::stat(objectPath(*digest).constData(), &object) == 0) {
        entry.digest = *digest;
        entry.size = object.st_size;
        return entry;
    }
    const QByteArray part = newPart();
    if (auto copied = copyFileContent(from, part, control); !copied) {
        ::unlink(part.constData());
        return copied.error();
    }
    // Named by what was copied, not by what was there when it was looked at first.
    digest = digestOf(part, control);
    if (!digest || ::stat(part.constData(), &object) != 0) {
        ::unlink(part.constData());
        return digest ? failed(part) : digest.error();
    }
    entry.digest = *digest;
    entry.size = object.st_size;
    const QByteArray target = objectPath(entry.digest);
    if (!makeFolder(target.left(target.lastIndexOf('/')))) {
        ::unlink(part.constData());
        return failed(target);
    }
    if (auto placed = place(part, target); !placed)
        return placed.error();
    return entry;
}

Result<CodeStore::Stored> CodeStore::put(const QString &folder, const QList<QByteArray> &files,
                                         CopyControl &control,
                                         const std::function<Result<>(const Stored &)> &keep)
{
    const QReadLocker lock(&m_lock);
    if (auto ready = prepare(); !ready)
        return ready.error();
    Manifest manifest;
    QSet<QByteArray> shards;
    const QByteArray root = QFile::encodeName(folder);
    for (const QByteArray &file : files) {
        auto entry = putFile(root + '/' + file, file, control);
        if (!entry)
            return entry.error();
        shards.insert(m_folder + "/objects/" + entry->digest.left(2));
        manifest.entries.append(*entry);
        ++control.files;
    }
    // Those that were there already too: whoever placed them may have been killed before their names were on
    // disk.
    shards.insert(m_folder + "/objects");
    for (const QByteArray &shard : std::as_const(shards)) {
        if (auto synced = syncPath(shard); !synced)
            return synced.error();
    }
    const QByteArray encoded = encodeManifest(manifest);
    Stored stored{QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex(),
                  {manifest.bytes(), static_cast<int>(manifest.entries.size())}};
    const QByteArray part = newPart();
    if (auto written = writeAtomically(QFile::decodeName(part), encoded, false); !written)
        return written.error();
    if (auto placed = place(part, manifestPath(stored.manifest)); !placed)
        return placed.error();
    if (auto synced = syncPath(m_folder + "/manifests"); !synced)
        return synced.error();
    if (auto kept = keep(stored); !kept)
        return kept.error();
    return stored;
}

Result<Manifest> CodeStore::manifest(const QByteArray &digest) const
{
    if (!isDigest(digest) || !QFileInfo::exists(QFile::decodeName(manifestPath(digest))))
        return notKept();
    auto bytes = readWhole(QFile::decodeName(manifestPath(digest)), mostManifest);
    if (!bytes)
        return bytes.error();
    return decodeManifest(*bytes);
}

Result<QByteArray> CodeStore::content(const QByteArray &digest, qint64 limit) const
{
    if (!isDigest(digest) || !QFileInfo::exists(QFile::decodeName(objectPath(digest))))
        return notKept();
    return readWhole(QFile::decodeName(objectPath(digest)), limit);
}

Result<CopyStats> CodeStore::materialise(const QByteArray &digest, const QString &to,
                                         CopyControl &control) const
{
    auto files = manifest(digest);
    if (!files)
        return files.error();
    const QString part = to + QStringLiteral(".part");
    const QString above = QFileInfo(to).path();
    if (auto gone = removeTree(above, part); !gone)
        return gone.error();
    const auto fill = [&]() -> Result<CopyStats> {
        const QByteArray root = QFile::encodeName(part);
        QSet<QByteArray> made;
        CopyStats stats;
        for (const ManifestEntry &entry : std::as_const(files->entries)) {
            const QByteArray target = root + '/' + entry.path;
            const QByteArray folder = target.left(target.lastIndexOf('/'));
            if (!made.contains(folder) && !QDir().mkpath(QFile::decodeName(folder)))
                return failed(folder);
            made.insert(folder);
            struct stat info = {};
            const QByteArray object = objectPath(entry.digest);
            if (::stat(object.constData(), &info) != 0 || info.st_size != entry.size)
                return notKept();
            if (auto copied = copyFileContent(object, target, control); !copied)
                return copied.error();
            if (::chmod(target.constData(), static_cast<mode_t>(entry.mode)) != 0)
                return failed(target);
            ++control.files;
            ++stats.files;
            stats.bytes += entry.size;
        }
        if (files->entries.isEmpty() && !QDir().mkpath(part))
            return failed(root);
        if (std::rename(root.constData(), QFile::encodeName(to).constData()) != 0)
            return failed(QFile::encodeName(to));
        return stats;
    };
    auto filled = fill();
    if (!filled)
        (void)removeTree(above, part);
    return filled;
}

} // namespace trainshed
