// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/filereader.h"

#include "model/storage/remote/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr size_t mostAhead = 48;
constexpr qsizetype chunk = 1 << 20;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("SendPlan", "“%1” could not be read.").arg(name),
                      name);
}

} // namespace

FileReader::FileReader(std::function<void()> wake) : m_wake(std::move(wake)), m_thread([this] { work(); }) {}

FileReader::~FileReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_change.notify_all();
    m_thread.join();
}

void FileReader::order(ReadOrder order)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_orders.empty();
        m_orders.push_back(std::move(order));
    }
    if (isFirst) // else the reader has enough to do and comes to this one
        m_change.notify_all();
}

std::optional<ReadFile> FileReader::takeRead()
{
    std::optional<ReadFile> file;
    bool goesOn = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_read.empty())
            return std::nullopt;
        file = std::move(m_read.front());
        m_read.pop_front();
        goesOn = m_rests && m_read.size() <= mostAhead / 2;
        m_rests &= !goesOn;
    }
    if (goesOn)
        m_change.notify_all();
    return file;
}

void FileReader::work()
{
    for (;;) {
        ReadOrder order;
        {
            std::unique_lock lock(m_mutex);
            m_change.wait(lock, [this] { return m_ends || (!m_orders.empty() && !m_rests); });
            if (m_ends)
                return;
            order = std::move(m_orders.front());
            m_orders.pop_front();
        }
        ReadFile file = read(order);
        bool wasEmpty = false;
        {
            const std::lock_guard lock(m_mutex);
            wasEmpty = m_read.empty();
            m_read.push_back(std::move(file));
            m_rests = m_read.size() >= mostAhead;
        }
        if (wasEmpty)
            m_wake();
    }
}

ReadFile FileReader::read(const ReadOrder &order) const
{
    ReadFile read;
    read.ticket = order.ticket;
    read.file = std::make_shared<Descriptor>(
        ::open(order.path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info = {};
    if (!read.file->isValid() || ::fstat(read.file->get(), &info) != 0) {
        read.error = failed(order.path);
        return read;
    }
    read.size = info.st_size;
    read.modifiedNs = qint64{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
    sum(order, read);
    if (read.size <= keptInMemory)
        read.file.reset();
    return read;
}

void FileReader::sum(const ReadOrder &order, ReadFile &read) const
{
    ContentSum sum(order.partSize);
    Digest md5(Digest::Kind::Md5);
    const bool wantsMd5 = order.wantsMd5 || read.size <= keptInMemory;
    const qsizetype step = read.size <= keptInMemory ? read.size + 1 : chunk;
    QByteArray buffer(step, Qt::Uninitialized);
    qint64 at = 0;
    while (at < read.size && !m_ends) {
        const qint64 partEnd = order.partSize > 0 ? at - at % order.partSize + order.partSize : read.size;
        const qint64 wanted = std::min({qint64{step}, read.size - at, partEnd - at});
        const ssize_t n = ::pread(read.file->get(), buffer.data(), static_cast<size_t>(wanted), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            read.error = failed(order.path);
            return;
        }
        if (n == 0)
            break; // became shorter: who sends it will see
        sum.add(buffer.constData(), n);
        if (wantsMd5)
            md5.add(buffer.constData(), n);
        if (read.size <= keptInMemory)
            read.content.append(buffer.constData(), n);
        at += n;
        if (wantsMd5 && order.partSize > 0 && (at % order.partSize == 0 || at == read.size))
            read.partMd5 << md5.result();
    }
    read.sum = sum.result();
    read.partSha256 = sum.parts();
    if (wantsMd5 && order.partSize == 0)
        read.md5 = md5.result();
}

} // namespace trainshed
