// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/archive.h"
#include "model/archive/archivewords.h"
#include "model/archive/workercontract.h"
#include "model/archive/workerprocess.h"
#include "model/base/descriptor.h"
#include "model/storage/copyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <utility>

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

/// The folder ".part.a.tar.gz" beside "a.tar.gz", in which it is written, with what goes on the way to it. It
/// goes with this object; what a kill has left there goes with the next one.
class Workplace
{
public:
    explicit Workplace(const QString &target)
        : m_target(target)
        , m_parent(QFileInfo(target).path())
        , m_path(m_parent + u"/.part." + QFileInfo(target).fileName())
    {}
    ~Workplace()
    {
        if (m_fd.isValid())
            (void)removeTree(m_parent, m_path);
    }
    Q_DISABLE_COPY_MOVE(Workplace)

    Result<> make()
    {
        const QByteArray path = QFile::encodeName(m_path);
        if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
            return failed(m_target);
        Descriptor fd(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd.isValid())
            return failed(m_target);
        if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
            return Error{
                ErrorCode::InUse,
                QCoreApplication::translate("Archive", "“%1” is being written already.").arg(m_target),
                {}};
        }
        m_fd = std::move(fd);
        const QStringList old =
            QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : old) {
            if (auto removed = removeTree(m_path, m_path + u'/' + name); !removed)
                return removed;
        }
        return Done{};
    }
    QString path() const { return m_path; }
    /// Its ending says what is written.
    QString file() const { return QString(m_path + u'/' + QFileInfo(m_target).fileName()); }
    /// Durable under its name.
    Result<> keep() const
    {
        const QByteArray part = QFile::encodeName(file());
        if (auto synced = syncPath(part); !synced)
            return synced;
        if (std::rename(part.constData(), QFile::encodeName(m_target).constData()) != 0)
            return failed(m_target);
        return syncPath(QFile::encodeName(m_parent));
    }

private:
    QString m_target;
    QString m_parent;
    QString m_path;
    Descriptor m_fd;
};

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
    Workplace place(target);
    if (auto made = place.make(); !made)
        return made.error();
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
        if (words.constFirst() == "sandbox")
            packed.sandbox = QString::fromLatin1(words.value(1));
        else if (words.constFirst() == "note")
            packed.notes.append({words.value(1), words.value(2)});
        else if (words.constFirst() == "done")
            done = words;
        else if (words.constFirst() == "error")
            error = words;
    };
    WorkerProcess process;
    const QString program = QFileInfo(m_program).path() + u"/trainshed-pack";
    if (auto started = process.start(
            program, {QFile::encodeName(place.file()), QByteArray::number(qint64(control.totalBytes))}, *list,
            {}, {"LC_ALL=C.UTF-8"});
        !started)
        return started.error();
    const WorkerProcess::End end = process.hear(heard, m_patience, control);
    if (end == WorkerProcess::End::Cancelled)
        return failure(target, {{}, archive::errorCancelled});
    if (end != WorkerProcess::End::Exited || process.code() != 0 || done.isEmpty())
        return failure(target, error);
    // KArchive tells of few errors: what was written is read again.
    const auto read = this->list(place.file(), 0, control);
    if (!read)
        return read.error().code == ErrorCode::Cancelled ? failure(target, {{}, archive::errorCancelled})
                                                         : read.error();
    if (read->files != done.value(2).toLongLong() || read->bytes != done.value(1).toLongLong())
        return failure(target, {{}, archive::errorDamaged});
    if (auto kept = place.keep(); !kept)
        return kept.error();
    packed.format = read->format;
    packed.stats = {read->bytes, static_cast<int>(read->files)};
    packed.noteCount = packed.notes.size();
    return packed;
}

} // namespace trainshed
