// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfile.h"

#include "model/base/descriptor.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace trainshed {

namespace {

constexpr qint64 pieceSize = 256 << 10;
constexpr qint64 atOnce = 32 << 20;
constexpr qsizetype tailSize = 4096;

} // namespace

MetricFile::MetricFile(QString path, MakeParser make, qint64 sizeLimit)
    : m_path(std::move(path)), m_make(std::move(make)), m_sizeLimit(sizeLimit)
{}

bool MetricFile::isOther(int fd, quint64 device, quint64 inode, qint64 size) const
{
    if (!m_parser || device != m_device || inode != m_inode || size < m_read)
        return true;
    // Written anew from the start, as a table of all epochs is that is saved after each, and longer by now.
    QByteArray there(m_tail.size(), Qt::Uninitialized);
    const auto length = static_cast<size_t>(there.size());
    return ::pread(fd, there.data(), length, m_read - there.size()) != there.size() || there != m_tail;
}

void MetricFile::readOn(int fd, qint64 until, const TakePoint &take)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (m_read < until && !m_parser->isLost()) {
        const auto wanted = static_cast<size_t>(std::min<qint64>(piece.size(), until - m_read));
        const ssize_t got = ::pread(fd, piece.data(), wanted, m_read);
        if (got <= 0)
            return;
        const QByteArrayView bytes(piece.constData(), got);
        m_parser->feed(bytes, take);
        m_read += got;
        m_tail.append(bytes.last(std::min<qsizetype>(bytes.size(), tailSize)));
        m_tail = m_tail.right(tailSize);
    }
}

MetricFile::Look MetricFile::read(const std::function<void()> &begins, const TakePoint &take, bool atEnd)
{
    Look look;
    const Descriptor fd(::open(QFile::encodeName(m_path).constData(),
                               O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info = {};
    if (!fd.isValid() || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return look;
    m_modifiedMs = static_cast<qint64>(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000;
    if (isOther(fd.get(), info.st_dev, info.st_ino, info.st_size)) {
        look.isNew = m_parser != nullptr;
        m_parser = m_make();
        m_device = info.st_dev;
        m_inode = info.st_ino;
        m_read = 0;
        m_tail.clear();
        begins();
    }
    const qint64 before = m_read;
    const qint64 size = std::min<qint64>(info.st_size, m_sizeLimit);
    readOn(fd.get(), atEnd ? size : std::min(size, m_read + atOnce), take);
    if (atEnd)
        m_parser->end(take);
    look.isRead = m_read != before || atEnd;
    look.isMore = m_read < size && !m_parser->isLost();
    return look;
}

} // namespace trainshed
