// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/memorydevice.h"

#include <QPointer>

namespace trainshed {

/// One direction. The reader takes from it when its event loop comes round.
struct MemoryDevice::Pipe {
    QByteArray bytes;
    bool ended = false;
    QPointer<MemoryDevice> reader;
    QPointer<MemoryDevice> writer;
};

std::pair<std::unique_ptr<MemoryDevice>, std::unique_ptr<MemoryDevice>> MemoryDevice::pair(qsizetype chunk)
{
    auto there = std::make_shared<Pipe>();
    auto back = std::make_shared<Pipe>();
    std::unique_ptr<MemoryDevice> client(new MemoryDevice(back, there, chunk));
    std::unique_ptr<MemoryDevice> server(new MemoryDevice(there, back, chunk));
    server->m_open = true; // as an accepted connection is
    return {std::move(client), std::move(server)};
}

MemoryDevice::MemoryDevice(std::shared_ptr<Pipe> in, std::shared_ptr<Pipe> out, qsizetype chunk)
    : m_in(std::move(in)), m_out(std::move(out)), m_chunk(chunk)
{
    m_in->reader = this;
    m_out->writer = this;
}

MemoryDevice::~MemoryDevice()
{
    MemoryDevice::close();
}

void MemoryDevice::open()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_open = true;
            Q_EMIT opened();
            wake();
        },
        Qt::QueuedConnection);
}

void MemoryDevice::close()
{
    m_open = false;
    m_out->ended = true;
    if (m_out->reader)
        m_out->reader->wake();
}

void MemoryDevice::write(const QByteArray &bytes)
{
    if (m_out->ended)
        return;
    m_out->bytes.append(bytes);
    if (m_out->reader)
        m_out->reader->wake();
}

qint64 MemoryDevice::pendingBytes() const
{
    return m_out->bytes.size();
}

void MemoryDevice::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        wake();
}

void MemoryDevice::wake()
{
    QMetaObject::invokeMethod(this, &MemoryDevice::deliver, Qt::QueuedConnection);
}

void MemoryDevice::deliver()
{
    if (!m_open || m_paused)
        return;
    if (!m_in->bytes.isEmpty()) {
        const qsizetype size = m_chunk > 0 ? qMin(m_chunk, m_in->bytes.size()) : m_in->bytes.size();
        const QByteArray part = m_in->bytes.left(size);
        m_in->bytes.remove(0, size);
        wake();                                  // the rest, or the end
        const QPointer<MemoryDevice> self(this); // a handler may delete us
        if (m_in->writer)
            Q_EMIT m_in->writer->drained();
        if (self)
            Q_EMIT received(part);
        return;
    }
    if (m_in->ended) {
        m_open = false;
        Q_EMIT closed(Error{ErrorCode::Unreachable, tr("The connection was closed."), {}});
    }
}

} // namespace trainshed
