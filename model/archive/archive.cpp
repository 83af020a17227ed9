// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/archive.h"

#include "model/archive/archivewords.h"
#include "model/archive/workercontract.h"
#include "model/archive/workerprocess.h"
#include "model/storage/copyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace trainshed {

namespace {

/// What a look into an archive counts is of no use to who waits for it.
enum class Counts { No, Yes };

/// What a run comes down to. Lines that the caller wants go to `other`.
struct Run {
    QByteArrayList error; ///< the words of the error line
    QByteArrayList done;
    QString format;
    QString sandbox;
};

Result<Descriptor> openArchive(const QString &path)
{
    // Not blocking: a FIFO in its place must not hold us up.
    Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isValid())
        return errnoError(errno, archiveSentence(path), path);
    return fd;
}

Result<Run> run(const QString &program, int patience, const QString &path, const QByteArrayList &arguments,
                const Descriptor &target, CopyControl &control, const WorkerProcess::Heard &other,
                Counts counts = Counts::No)
{
    auto file = openArchive(path);
    if (!file)
        return file.error();
    WorkerProcess process;
    if (auto started = process.start(program, arguments, *file, target); !started)
        return started.error();
    Run result;
    const qint64 bytesBefore = control.bytes;
    const int filesBefore = control.files;
    const auto heard = [&](const QByteArrayList &words, const QByteArray &data) {
        const QByteArray &word = words.constFirst();
        if (counts == Counts::Yes && (word == "progress" || word == "done")) {
            control.bytes = bytesBefore + words.value(1).toLongLong();
            control.files = filesBefore + words.value(2).toInt();
        }
        if (word == "error")
            result.error = words;
        else if (word == "done")
            result.done = words;
        else if (word == "format")
            result.format = QString::fromLatin1(words.value(1));
        else if (word == "sandbox")
            result.sandbox = QString::fromLatin1(words.value(1));
        else
            other(words, data);
    };
    const WorkerProcess::End end = process.hear(heard, patience, control);
    if (end == WorkerProcess::End::Cancelled)
        return archiveError(path, archive::errorCancelled, {}, {});
    if (end == WorkerProcess::End::Exited && !result.error.isEmpty())
        return archiveError(path, result.error.value(1), result.error.value(2), result.error.value(3));
    if (end != WorkerProcess::End::Exited || process.code() != 0 || result.done.isEmpty())
        return archiveCrash(path, end, process.code());
    return result;
}

ArchiveEntry::Kind kindOf(const QByteArray &letter)
{
    switch (letter.isEmpty() ? '\0' : letter.front()) {
    case archive::kindFile:
        return ArchiveEntry::Kind::File;
    case archive::kindFolder:
        return ArchiveEntry::Kind::Folder;
    case archive::kindLink:
        return ArchiveEntry::Kind::Link;
    case archive::kindHardLink:
        return ArchiveEntry::Kind::HardLink;
    default:
        return ArchiveEntry::Kind::Other;
    }
}

/// Free for us, less a reserve, so that the rest of the computer goes on when it is used up.
qint64 mostBytes(const Descriptor &folder)
{
    constexpr qint64 reserve = 64 << 20;
    struct statvfs info = {};
    if (::fstatvfs(folder.get(), &info) != 0)
        return 0;
    return std::max<qint64>(0, static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize) -
                                   reserve);
}

/// What is being unpacked, which goes when it does not become whole.
class Part
{
public:
    explicit Part(const QString &target) : m_target(target), m_path(target + u".part") {}
    ~Part()
    {
        if (!m_kept)
            (void)remove();
    }
    Q_DISABLE_COPY_MOVE(Part)

    Result<Descriptor> make()
    {
        if (auto removed = remove(); !removed)
            return removed.error();
        const QByteArray path = QFile::encodeName(m_path);
        if (::mkdir(path.constData(), 0700) != 0)
            return failed();
        Descriptor fd(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd.isValid())
            return failed();
        return fd;
    }
    Result<> keep()
    {
        if (::renameat2(AT_FDCWD, QFile::encodeName(m_path).constData(), AT_FDCWD,
                        QFile::encodeName(m_target).constData(), RENAME_NOREPLACE) != 0)
            return failed();
        m_kept = true;
        return syncPath(QFile::encodeName(QFileInfo(m_target).path()));
    }

private:
    Result<> remove() const { return removeTree(QFileInfo(m_target).path(), m_path); }
    Error failed() const
    {
        return errnoError(errno,
                          QCoreApplication::translate("Archive", "“%1” could not be written.").arg(m_target),
                          m_target);
    }
    QString m_target;
    QString m_path;
    bool m_kept = false;
};

} // namespace

ArchiveWorker::ArchiveWorker(QString program) : m_program(std::move(program))
{
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + u"/trainshed-archive";
}

Result<ArchiveListing> ArchiveWorker::list(const QString &archive, qint64 most, CopyControl &control) const
{
    ArchiveListing listing;
    const auto heard = [&](const QByteArrayList &words, const QByteArray &) {
        if (words.constFirst() == "entry")
            listing.entries.append({words.value(1).toLongLong(), kindOf(words.value(2)), words.value(5),
                                    words.value(3).toLongLong(), words.value(4).toLongLong(),
                                    words.value(6)});
    };
    // One more than wanted tells whether there are more.
    auto got = run(m_program, m_patience, archive, {"list", "--entries", QByteArray::number(most + 1)}, {},
                   control, heard);
    if (!got)
        return got.error();
    listing.format = got->format;
    listing.bytes = got->done.value(1).toLongLong();
    listing.files = got->done.value(2).toLongLong();
    listing.complete = listing.entries.size() <= most;
    if (!listing.complete)
        listing.entries.removeLast();
    return listing;
}

Result<QByteArray> ArchiveWorker::read(const QString &archive, qint64 index, qint64 most,
                                       CopyControl &control) const
{
    QByteArray content;
    const auto heard = [&](const QByteArrayList &words, const QByteArray &data) {
        if (words.constFirst() == "data")
            content = data;
    };
    auto got = run(m_program, m_patience, archive,
                   {"read", "--index", QByteArray::number(index), "--bytes", QByteArray::number(most)}, {},
                   control, heard);
    if (!got)
        return got.error();
    return content;
}

Result<UnpackedArchive> ArchiveWorker::unpack(const QString &archive, const QString &target,
                                              CopyControl &control, qint64 most) const
{
    Part part(target);
    auto folder = part.make();
    if (!folder)
        return folder.error();
    UnpackedArchive unpacked;
    const qint64 space = mostBytes(*folder);
    const qint64 limit = most < 0 ? space : std::min(most, space);
    const auto heard = [&](const QByteArrayList &words, const QByteArray &) {
        if (words.constFirst() == "note")
            unpacked.notes.append({words.value(1), words.value(2)});
    };
    auto got = run(m_program, m_patience, archive, {"unpack", "--sync", "--bytes", QByteArray::number(limit)},
                   *folder, control, heard, Counts::Yes);
    if (!got)
        return got.error();
    unpacked.format = got->format;
    unpacked.sandbox = got->sandbox;
    unpacked.stats = {got->done.value(1).toLongLong(), got->done.value(2).toInt()};
    unpacked.noteCount = got->done.value(3).toLongLong();
    if (auto kept = part.keep(); !kept)
        return kept.error();
    return unpacked;
}

} // namespace trainshed
