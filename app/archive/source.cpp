// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/source.h"

#include "model/archive/workercontract.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

namespace trainshed::archive {

std::size_t FileSource::read(unsigned char *to, std::size_t size)
{
    for (;;) {
        const ssize_t n = ::pread(m_fd, to, size, m_position);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            throw Failure{errorInput, {}, std::strerror(errno)};
        m_position += n;
        m_consumed = std::max<std::int64_t>(m_consumed, m_position);
        return static_cast<std::size_t>(n);
    }
}

std::int64_t FileSource::seek(std::int64_t position)
{
    return m_position = position;
}

namespace {

constexpr std::size_t blockSize = 1 << 18;
constexpr std::size_t blocks = 8;

class ReadAhead final : public Source
{
public:
    explicit ReadAhead(std::unique_ptr<Source> from) : m_from(std::move(from))
    {
        for (Block &block : m_ring)
            block.bytes.resize(blockSize);
        m_thread = std::thread([this] { work(); });
    }
    ~ReadAhead() override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    std::size_t read(unsigned char *to, std::size_t size) override
    {
        if (m_offset == m_available && !next())
            return 0;
        const std::size_t n = std::min(size, m_available - m_offset);
        std::memcpy(to, m_ring[m_first % blocks].bytes.data() + m_offset, n);
        m_offset += n;
        return n;
    }

private:
    struct Block {
        std::vector<unsigned char> bytes;
        std::size_t size = 0;
    };

    /// Gives the block that was read back and waits for the next one; false at the end.
    bool next()
    {
        std::unique_lock lock(m_mutex);
        if (m_available > 0) {
            ++m_first;
            m_available = m_offset = 0;
            m_changed.notify_all();
        }
        m_changed.wait(lock, [this] { return m_first < m_filled || m_ended; });
        if (m_first < m_filled) {
            m_available = m_ring[m_first % blocks].size;
            return true;
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        return false;
    }

    void work()
    {
        std::exception_ptr failure;
        try {
            while (fill()) {
            }
        } catch (...) {
            failure = std::current_exception();
        }
        const std::scoped_lock lock(m_mutex);
        m_failure = failure;
        m_ended = true;
        m_changed.notify_all();
    }

    bool fill()
    {
        Block *block = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_filled - m_first < blocks; });
            if (m_stop)
                return false;
            block = &m_ring[m_filled % blocks];
        }
        block->size = 0;
        std::size_t n = 0;
        while (block->size < blockSize &&
               (n = m_from->read(block->bytes.data() + block->size, blockSize - block->size)) > 0)
            block->size += n;
        const std::scoped_lock lock(m_mutex);
        if (block->size > 0)
            ++m_filled;
        m_changed.notify_all();
        return block->size == blockSize;
    }

    std::unique_ptr<Source> m_from;
    std::array<Block, blocks> m_ring;
    std::size_t m_offset = 0;    // the reader's, in the block m_first
    std::size_t m_available = 0; // the reader's
    std::mutex m_mutex;          // guards all below
    std::condition_variable m_changed;
    std::size_t m_first = 0;  // the block that is being read
    std::size_t m_filled = 0; // blocks filled so far
    bool m_ended = false;
    bool m_stop = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace

std::unique_ptr<Source> readAhead(std::unique_ptr<Source> from)
{
    return std::make_unique<ReadAhead>(std::move(from));
}

} // namespace trainshed::archive
