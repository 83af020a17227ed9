// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/localcopy.h"

#include <QByteArray>
#include <QList>

namespace trainshed {

/// One entry of an archive, as the archive has it: nothing here may become a path by itself.
struct ArchiveEntry {
    enum class Kind { File, Folder, Link, HardLink, Other };

    qint64 index = 0; ///< its place, for ArchiveWorker::read()
    Kind kind = Kind::File;
    QByteArray name; ///< bytes; need not be valid UTF-8
    qint64 size = 0;
    qint64 time = -1; ///< of the last change, seconds since 1970; -1: not told
    QByteArray link;  ///< where a link leads
    bool operator==(const ArchiveEntry &) const = default;
};

struct ArchiveListing {
    QString format; ///< "zip", "tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst"
    QList<ArchiveEntry> entries;
    qint64 files = 0; ///< of all, also of those that are not in the list because of its limit
    qint64 bytes = 0;
    bool complete = true; ///< all entries are in the list
};

/// An entry that was left out, or was changed on the way.
struct ArchiveNote {
    QByteArray code; ///< one of model/archive/workercontract.h's
    QByteArray name;
    bool isLeftOut() const; ///< else it was changed
    bool operator==(const ArchiveNote &) const = default;
};

struct UnpackedArchive {
    QString format;
    CopyStats stats;
    QList<ArchiveNote> notes; ///< the first thousand
    qint64 noteCount = 0;
    QString sandbox; ///< what held: "limits landlock-4 seccomp"
};

/// A file or folder, and its name in an archive.
struct PackItem {
    QString name;
    QString path;
};

/// A note in words: “x” was left out: …
QString archiveNoteText(const ArchiveNote &note);

/// Archives, by the program trainshed-archive: a process for each call, in a sandbox, since archives come
/// from strangers. Whatever becomes of it (a crash, a kill, silence) is an error here and nothing more. A
/// damaged, truncated or encrypted archive is an error as a whole (Corrupt, Unsupported, TooLarge).
///
/// All functions block until done or cancelled: for worker threads; from any of them at once.
class ArchiveWorker
{
public:
    /// The program; empty: beside the one that we are in.
    explicit ArchiveWorker(QString program = {});

    /// Packs all items into the new archive `target`, of the kind that its ending says (isArchiveName), by
    /// the program trainshed-pack beside the other, in the same sandbox: written in a folder ".part.…" beside
    /// it, read once more and compared, then, on disk, renamed over whatever was there. Links stay links;
    /// devices, pipes and sockets are left out and noted. The control's bytes and files grow on the way to
    /// their totals. InUse while another call writes the same file.
    Result<UnpackedArchive> pack(const QList<PackItem> &items, const QString &target,
                                 CopyControl &control) const;

    /// The first `most` entries; the rest is counted. The checksums of a compression are checked, those of a
    /// zip's files only when they are read.
    Result<ArchiveListing> list(const QString &archive, qint64 most, CopyControl &control) const;
    /// The first `most` bytes of a file in it; NotFound where there is no such entry or it is no file.
    Result<QByteArray> read(const QString &archive, qint64 index, qint64 most, CopyControl &control) const;
    /// Everything into a new folder `target`, which must not exist, but its parent must: made beside it as
    /// "….part" and renamed when whole and on disk. At most `most` bytes (-1: no other limit), and as
    /// much as there is space for. The control's bytes and files grow on the way.
    Result<UnpackedArchive> unpack(const QString &archive, const QString &target, CopyControl &control,
                                   qint64 most = -1) const;

    /// How long the program may say nothing before it is taken for stuck. For tests.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

private:
    QString m_program;
    int m_patience = 600'000;
};

} // namespace trainshed
