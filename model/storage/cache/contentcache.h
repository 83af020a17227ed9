// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/transfers.h"

#include <QByteArray>

#include <atomic>

namespace trainshed {

/// What a cache takes up.
struct CacheSize {
    qint64 bytes = 0;
    int files = 0;
    bool operator==(const CacheSize &) const = default;
};

/// Objects as they were fetched once, to be used again: `folder`/AB/REST of the SHA-256 over store, bucket,
/// key, ETag, size and time. The file system is the index: the entry's size and time of change are those of
/// the object and are looked at before each use, its time of access is that of the last use, and an entry
/// with a second link is one that a job has now.
///
/// An entry is handed out by sharing blocks (reflink), else as a hard link, else as a copy. A hard link is
/// the same file, so it is read-only; root, whom that does not keep from writing, always gets a file of its
/// own. An owner who takes the right to write to his link all the same harms the jobs that have that file
/// now; for later ones it has another time, and is fetched again.
///
/// All of it may go at any moment: then it is fetched again. Blocks: for worker threads; several may use one
/// cache, also of different processes.
class ContentCache
{
public:
    explicit ContentCache(QString folder);

    /// For what is fetched from one bucket of the store at `endpoint`. The hooks live as long as the cache.
    FetchHooks hooks(const QString &endpoint, const QString &bucket);

    CacheSize size() const;
    /// The least recently used go until no more than `limit` bytes are left; what a job has now stays.
    CacheSize trim(qint64 limit);
    /// Everything goes; jobs keep what they have.
    Result<CacheSize> clear();

private:
    struct Entry;
    QByteArray entryOf(const QString &endpoint, const QString &bucket, const RemoteObject &object) const;
    bool take(const QByteArray &entry, const RemoteObject &object, const QByteArray &file);
    void keep(const QByteArray &entry, const RemoteObject &object, const QByteArray &file);
    bool share(const QByteArray &from, const QByteArray &to);
    QList<Entry> entries() const;

    QString m_folder;
    bool m_mayLink; ///< hard links keep what is behind them from being written
    std::atomic<bool> m_canClone{true};
};

} // namespace trainshed
