// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/localcopy.h"
#include "model/storage/manifest.h"

#include <QReadWriteLock>
#include <QSet>

#include <functional>

namespace trainshed {

/// Folders kept by their content: each file once, however many versions of a job hold it.
///
///     objects/ab/cdef…    a file's content, named by its SHA-256; read-only
///     manifests/0123…     what one folder held, named by the SHA-256 of itself
///     part/               what is being written; nothing is read from here
///
/// Everything arrives by a rename of what is whole and on disk, so that after a kill at any moment a name
/// stands for its content or does not exist. Who refers to a manifest is not known here: put() calls `keep`
/// before anything could be swept, and sweep() asks.
///
/// Blocks: for worker threads; all functions may be called from several at once.
class CodeStore
{
public:
    explicit CodeStore(const QString &folder);
    CodeStore(const CodeStore &) = delete;
    CodeStore &operator=(const CodeStore &) = delete;

    struct Stored {
        QByteArray manifest; ///< its digest
        CopyStats stats;     ///< of the whole folder, not only of what was new
    };
    /// Stores these files (paths below `folder`, links in it followed), then calls `keep`, which must note
    /// the reference durably; when that fails, the failure is the answer.
    Result<Stored> put(const QString &folder, const QList<QByteArray> &files, CopyControl &control,
                       const std::function<Result<>(const Stored &)> &keep);

    /// NotFound where it is not kept (any more).
    Result<Manifest> manifest(const QByteArray &digest) const;
    /// A stored folder as files of their own, which may be written to, under `to`, which must not exist:
    /// made beside it as "….part" and renamed when whole.
    Result<CopyStats> materialise(const QByteArray &manifest, const QString &to, CopyControl &control) const;
    /// One file's content; TooLarge beyond `limit` bytes.
    Result<QByteArray> content(const QByteArray &digest, qint64 limit) const;

    struct Swept {
        int manifests = 0;
        int objects = 0;
    };
    /// Removes what no manifest of `referenced()` needs. Nothing is removed when that fails or a manifest
    /// can't be read. InUse while a put() is under way: to be asked again later.
    Result<Swept> sweep(const std::function<Result<QSet<QByteArray>>()> &referenced);

private:
    Result<ManifestEntry> putFile(const QByteArray &from, const QByteArray &path, CopyControl &control);
    Result<> prepare() const;
    Result<> place(const QByteArray &part, const QByteArray &target) const;
    Result<int> removeObjects(const QSet<QByteArray> &needed) const;
    QByteArray newPart() const;
    QByteArray objectPath(const QByteArray &digest) const;
    QByteArray manifestPath(const QByteArray &digest) const;

    QByteArray m_folder;
    /// Read: objects are being stored that no reference holds yet. Write: a sweep.
    mutable QReadWriteLock m_lock;
};

} // namespace trainshed
