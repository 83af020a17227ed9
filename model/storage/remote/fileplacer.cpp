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
// Up to here each is synced by itself: what others write is none of our business.
constexpr size_t fewFiles = 4;
constexpr size_t mostUnsynced = 512;
constexpr std::chrono::milliseconds longestUnsynced(200);

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

/// Until the end of the file, or until somebody has had enough.
std::optional<Error> readAll(const Descriptor &file, const std::function<void(const char *, qsizetype)> &add,
                             const std::atomic<bool> &drops)
{
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    qint64 at = 0;
    while (!drops) {
        const ssize_t n = ::pread(file.get(), buffer.data(), static_cast<size_t>(buffer.size()), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errnoError(errno,
                              QCoreApplication::translate("TargetFolder", "A file could not be read."));
        if (n == 0)
            break;
        add(buffer.constData(), n);
        at += n;
    }
    return std::nullopt;
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

void FilePlacer::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurries = true;
    }
    m_arrival.notify_one();
}

void FilePlacer::work()
{
    for (;;) {
        std::vector<ArrivedFile> batch;
        bool isDue = false;
        {
            std::unique_lock lock(m_mutex);
            if (m_written.empty())
                m_arrival.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            else
                m_arrival.wait_until(lock, m_oldest + longestUnsynced,
                                     [this] { return m_ends || m_hurries || !m_waiting.empty(); });
            if (m_ends)
                return;
            batch.swap(m_waiting);
            m_waitingBytes = 0;
            isDue = std::exchange(m_hurries, false);
        }
        for (ArrivedFile &file : batch)
            write(std::move(file));
        if (isDue || m_written.size() >= mostUnsynced || Clock::now() - m_oldest >= longestUnsynced) {
            settle();
            m_wake();
        } else if (!batch.empty()) {
            m_wake(); // there is room for more
        }
    }
}

std::optional<Error> FilePlacer::verify(const ArrivedFile &file, const Descriptor &part) const
{
    if (file.sha256.isEmpty() && file.md5.isEmpty())
        return std::nullopt;
    Digest md5(Digest::Kind::Md5);
    const auto sum = ContentSum::like(file.sha256);
    const auto add = [&](const char *data, qsizetype size) {
        if (sum)
            sum->add(data, size);
        else
            md5.add(data, size);
    };
    if (!part.isValid())
        add(file.content.constData(), file.content.size());
    else if (auto error = readAll(part, add, m_drops))
        return error;
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

/// The file lies among the parts, written and checked.
Result<Descriptor> FilePlacer::writePart(ArrivedFile &file)
{
    const bool isSmall = file.part.isEmpty();
    if (isSmall) {
        // What is damaged needs no file.
        if (auto error = verify(file, Descriptor()))
            return std::move(*error);
        file.part = QByteArray::number(++m_serial) + ".new";
    }
    auto part = m_target.part(file.part, isSmall);
    if (!part)
        return part.error();
    if (auto error = isSmall ? writeAll(part->get(), file.content) : verify(file, *part)) {
        if (isSmall || error->code == ErrorCode::Corrupt)
            m_target.removePart(file.part);
        return std::move(*error);
    }
    setTime(part->get(), file.modified);
    return part;
}

void FilePlacer::write(ArrivedFile file)
{
    if (m_drops)
        return;
    if (m_written.empty())
        m_oldest = Clock::now();
    auto part = writePart(file);
    file.content.clear();
    Written written{std::move(file), std::nullopt, Descriptor()};
    if (!part)
        written.error = part.error();
    else if (m_written.size() < fewFiles) // else the sync of the whole file system will do for it
        written.part = std::move(*part);
    m_written.push_back(std::move(written));
}

std::optional<Error> FilePlacer::sync() const
{
    if (m_written.size() > fewFiles) {
        const auto synced = m_target.sync();
        return synced ? std::nullopt : std::optional(synced.error());
    }
    for (const Written &written : m_written) {
        if (written.part.isValid() && ::fdatasync(written.part.get()) != 0)
            return errnoError(errno,
                              QCoreApplication::translate("TargetFolder", "A file could not be written."));
    }
    return std::nullopt;
}

/// What is written is synced and gets its name.
void FilePlacer::settle()
{
    const std::optional<Error> unsynced = m_drops ? std::nullopt : sync();
    QList<PlacedFile> placed;
    placed.reserve(static_cast<qsizetype>(m_written.size()));
    for (Written &written : m_written) {
        if (m_drops)
            break;
        if (!written.error)
            written.error = unsynced;
        const ArrivedFile &file = written.file;
        if (!written.error) {
            if (auto done = m_target.place(file.part, file.path); !done) {
                written.error = done.error();
                m_target.removePart(file.part);
            }
        }
        placed.append({file.ticket, std::move(written.error)});
    }
    m_written.clear();
    const std::lock_guard lock(m_mutex);
    m_placed += placed;
}

} // namespace trainshed
