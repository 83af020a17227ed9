// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/fileplacer.h"

#include "model/storage/remote/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr size_t mostWaiting = 512;
constexpr qint64 mostBytes = 16 << 20;
constexpr size_t fewFiles =
    4; // up to here each is synced by itself: what others write is none of our business

std::optional<Error> writeAll(int fd, const QByteArray &content)
{
    qint64 done = 0;
    while (done < content.size()) {
        const ssize_t n =
            ::pwrite(fd, content.constData() + done, static_cast<size_t>(content.size() - done), done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errnoError(errno,
                              QCoreApplication::translate("TargetFolder", "A file could not be written."));
        done += n;
    }
    return std::nullopt;
}

void setTime(int fd, qint64 modified)
{
    if (modified <= 0)
        return;
    const timespec times[2] = {{0, UTIME_OMIT}, {modified, 0}};
    (void)::futimens(fd, times); // a file system without times is no reason to fail
}

} // namespace

FilePlacer::FilePlacer(const TargetFolder &target, std::function<void()> wake)
    : m_target(target), m_wake(std::move(wake)), m_thread([this] { work(); })
{}

FilePlacer::~FilePlacer()
{
    m_drops = true;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_arrival.notify_one();
    m_thread.join();
}

void FilePlacer::place(ArrivedFile file)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waitingBytes += file.content.size();
        m_waiting.push_back(std::move(file));
    }
    m_arrival.notify_one();
}

bool FilePlacer::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size() >= mostWaiting || m_waitingBytes >= mostBytes;
}

QList<PlacedFile> FilePlacer::takePlaced()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_placed, {});
}

void FilePlacer::work()
{
    for (;;) {
        std::vector<ArrivedFile> batch;
        {
            std::unique_lock lock(m_mutex);
            m_arrival.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            if (m_ends)
                return;
            batch.swap(m_waiting);
            m_waitingBytes = 0;
        }
        handle(std::move(batch));
        m_wake();
    }
}

std::optional<Error> FilePlacer::verify(const ArrivedFile &file, const Descriptor &part)
{
    if (file.sha256.isEmpty() && file.md5.isEmpty())
        return std::nullopt;
    Digest md5(Digest::Kind::Md5);
    const auto sum = ContentSum::like(file.sha256);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    qint64 at = 0;
    while (!m_drops) {
        const ssize_t n = ::pread(part.get(), buffer.data(), static_cast<size_t>(buffer.size()), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errnoError(errno,
                              QCoreApplication::translate("TargetFolder", "A file could not be read."));
        if (n == 0)
            break;
        if (sum)
            sum->add(buffer.constData(), n);
        else
            md5.add(buffer.constData(), n);
        at += n;
    }
    const QByteArray found = sum ? sum->result() : md5.result();
    if (found.isEmpty() || found == (sum ? file.sha256 : file.md5))
        return std::nullopt;
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate("TargetFolder",
                                             "“%1” arrived damaged: its checksum is not the one "
                                             "that the store names.")
                     .arg(QFile::decodeName(file.path)),
                 {}};
}

/// The file lies among the parts, written and checked; its descriptor is kept for the sync.
std::optional<Error> FilePlacer::write(ArrivedFile &file, std::vector<Descriptor> &open)
{
    const bool isSmall = file.part.isEmpty();
    if (isSmall)
        file.part = QByteArray::number(++m_serial) + ".new";
    auto part = m_target.part(file.part, isSmall);
    if (!part)
        return part.error();
    auto error = isSmall ? writeAll(part->get(), file.content) : verify(file, *part);
    if (error) {
        if (isSmall || error->code == ErrorCode::Corrupt)
            m_target.removePart(file.part);
        return error;
    }
    setTime(part->get(), file.modified);
    file.content.clear();
    open.push_back(std::move(*part));
    return std::nullopt;
}

void FilePlacer::handle(std::vector<ArrivedFile> batch)
{
    QList<PlacedFile> placed;
    std::vector<Descriptor> open;
    for (ArrivedFile &file : batch) {
        PlacedFile result{file.ticket, std::nullopt};
        if (!m_drops)
            result.error = write(file, open);
        placed.append(std::move(result));
        if (open.size() > fewFiles)
            open.back().reset(); // the sync of the whole file system will do for it
    }
    std::optional<Error> unsynced;
    if (open.size() > fewFiles && !m_drops) {
        if (auto synced = m_target.sync(); !synced)
            unsynced = synced.error();
    } else if (!m_drops) {
        for (const Descriptor &file : open) {
            if (::fdatasync(file.get()) != 0)
                unsynced = errnoError(
                    errno, QCoreApplication::translate("TargetFolder", "A file could not be written."));
        }
    }
    for (size_t i = 0; i < batch.size() && !m_drops; ++i) {
        std::optional<Error> &error = placed[static_cast<qsizetype>(i)].error;
        if (!error)
            error = unsynced;
        if (error)
            continue;
        if (auto done = m_target.place(batch[i].part, batch[i].path); !done) {
            error = done.error();
            m_target.removePart(batch[i].part);
        }
    }
    const std::lock_guard lock(m_mutex);
    m_placed += placed;
}

} // namespace trainshed
