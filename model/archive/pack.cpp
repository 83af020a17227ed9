// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/archive.h"
#include "model/archive/archivewords.h"
#include "model/archive/workercontract.h"
#include "model/archive/workerprocess.h"
#include "model/storage/copyfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <sys/mman.h>

namespace trainshed {

namespace {

Error failed(const QString &target)
{
    return errnoError(errno, QCoreApplication::translate("Archive", "“%1” could not be written.").arg(target),
                      target);
}

/// What is to be packed, as trainshed-pack reads it.
Result<Descriptor> listOf(const QList<PackItem> &items, const QString &target)
{
    QByteArray list;
    for (const PackItem &item : items)
        list += QFile::encodeName(item.name) + '\0' + QFile::encodeName(item.path) + '\0';
    Descriptor memory(::memfd_create("trainshed-pack", MFD_CLOEXEC));
    if (!memory.isValid())
        return failed(target);
    QFile file;
    if (!file.open(memory.get(), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(list) != list.size() || ::lseek(memory.get(), 0, SEEK_SET) != 0)
        return failed(target);
    return memory;
}

/// How much there is to pack, as it looks now: for whom it may concern how far it is.
void countAll(const QList<PackItem> &items, CopyControl &control)
{
    qint64 bytes = 0;
    int files = 0;
    const auto count = [&](const QFileInfo &info) {
        if (info.isSymLink() || !info.isFile())
            return;
        bytes += info.size();
        ++files;
    };
    for (const PackItem &item : items) {
        count(QFileInfo(item.path));
        if (QFileInfo(item.path).isSymLink() || !QFileInfo(item.path).isDir())
            continue;
        QDirIterator all(item.path, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext() && !control.cancelled) {
            all.next();
            count(all.fileInfo());
        }
    }
    control.totalBytes = bytes;
    control.totalFiles = files;
}

/// "a.part.tar.gz" beside "a.tar.gz": the ending says what is written.
QString partOf(const QString &target)
{
    const QFileInfo info(target);
    return QString(info.path() + u"/.part." + info.fileName());
}

Error failure(const QString &target, const QByteArrayList &words)
{
    const QByteArray code = words.value(1);
    const QString detail = archiveNameText(words.value(2)) + u' ' + archiveNameText(words.value(3));
    if (code == archive::errorCancelled)
        return {ErrorCode::Cancelled, QCoreApplication::translate("Archive", "Packing was cancelled."), {}};
    if (code == archive::errorBytes || code == archive::errorEntries) {
        return {ErrorCode::TooLarge,
                QCoreApplication::translate(
                    "Archive",
                    "“%1” would be larger than an archive of its kind can be. Choose .tar.zst or .tar.gz.")
                    .arg(target),
                detail.trimmed()};
    }
    return {code == archive::errorUnsupported ? ErrorCode::InvalidArgument : ErrorCode::Io,
            QCoreApplication::translate("Archive", "“%1” could not be packed.").arg(target),
            detail.trimmed()};
}

} // namespace

Result<UnpackedArchive> ArchiveWorker::pack(const QList<PackItem> &items, const QString &target,
                                            CopyControl &control) const
{
    const QString part = partOf(target);
    QFile::remove(part);
    const auto list = listOf(items, target);
    if (!list)
        return list.error();
    countAll(items, control);
    UnpackedArchive packed;
    QByteArrayList done;
    QByteArrayList error;
    const auto heard = [&](const QByteArrayList &words, const QByteArray &) {
        if (words.constFirst() == "progress" || words.constFirst() == "done") {
            control.bytes = words.value(1).toLongLong();
            control.files = words.value(2).toInt();
        }
        if (words.constFirst() == "note")
            packed.notes.append({words.value(1), words.value(2)});
        else if (words.constFirst() == "done")
            done = words;
        else if (words.constFirst() == "error")
            error = words;
    };
    WorkerProcess process;
    // KArchive writes a compressed tar whole before it compresses: not where others need the space.
    const QByteArray temporary = "TMPDIR=" + QFile::encodeName(QFileInfo(target).path());
    const QString program = QFileInfo(m_program).path() + u"/trainshed-pack";
    if (auto started =
            process.start(program, {QFile::encodeName(part)}, *list, {}, {"LC_ALL=C.UTF-8", temporary});
        !started)
        return started.error();
    const WorkerProcess::End end = process.hear(heard, m_patience, control);
    const bool whole = end == WorkerProcess::End::Exited && process.code() == 0 && !done.isEmpty();
    const auto refuse = [&part](const Error &why) {
        QFile::remove(part);
        return why;
    };
    if (end == WorkerProcess::End::Cancelled)
        return refuse(failure(target, {{}, archive::errorCancelled}));
    if (!whole)
        return refuse(failure(target, error));
    // KArchive tells of few errors: what was written is read again.
    const auto read = this->list(part, 0, control);
    if (!read)
        return refuse(read.error());
    if (read->files != done.value(2).toLongLong() || read->bytes != done.value(1).toLongLong())
        return refuse(failure(target, {{}, archive::errorDamaged}));
    if (auto synced = syncPath(QFile::encodeName(part)); !synced)
        return refuse(synced.error());
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return refuse(failed(target));
    packed.format = read->format;
    packed.stats = {read->bytes, static_cast<int>(read->files)};
    packed.noteCount = packed.notes.size();
    return packed;
}

} // namespace trainshed
