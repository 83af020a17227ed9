// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/bytedevice.h"

#include <memory>
#include <utility>

namespace trainshed {

/// One end of a pair in memory: what one writes the other receives, through the event loop as a socket would.
/// For tests, of both sides in one process.
class MemoryDevice final : public ByteDevice
{
    Q_OBJECT
public:
    /// `chunk`: bytes a received() at most, to cut messages in odd places; 0: as written.
    static std::pair<std::unique_ptr<MemoryDevice>, std::unique_ptr<MemoryDevice>> pair(qsizetype chunk = 0);
    ~MemoryDevice() override;

    void open() override;
    void close() override;
    void write(const QByteArray &bytes) override;
    qint64 pendingBytes() const override;
    void setPaused(bool paused) override;

private:
    struct Pipe;
    MemoryDevice(std::shared_ptr<Pipe> in, std::shared_ptr<Pipe> out, qsizetype chunk);
    void wake();
    void deliver();

    std::shared_ptr<Pipe> m_in;
    std::shared_ptr<Pipe> m_out;
    qsizetype m_chunk;
    bool m_paused = false;
    bool m_open = false;
};

} // namespace trainshed
