// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/failure.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace trainshed::archive {

/// Bytes one after the other. All functions throw Failure.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    /// Up to `size` bytes; 0 only at the end, and at the end for ever.
    virtual std::size_t read(unsigned char *to, std::size_t size) = 0;
};

/// The archive itself. What was read is counted for everybody; one thread reads.
class FileSource final : public Source
{
public:
    /// The descriptor stays the caller's.
    explicit FileSource(int fd) : m_fd(fd) {}
    std::size_t read(unsigned char *to, std::size_t size) override;
    std::int64_t seek(std::int64_t position);
    std::int64_t position() const { return m_position; }
    /// The most that was reached, which is what "read of the archive" means.
    std::int64_t consumed() const { return m_consumed; }

private:
    int m_fd;
    std::int64_t m_position = 0;
    std::atomic<std::int64_t> m_consumed{0};
};

enum class Compression { None, Gzip, Bzip2, Xz, Zstd };

/// What `from` holds, unpacked; checked to its end: the checksums of each member, stream or frame, and that
/// nothing but another one (or, for xz, its padding; zeros, as tapes have them) follows. `from` must outlive
/// it.
///
/// Our own loops over the four libraries rather than libarchive's filters, since those leave out gzip's
/// checksum and what follows the end (faults.md, section 0), and have no say in memory.
std::unique_ptr<Source> decoder(Compression compression, Source &from);

/// Another thread reads `from` ahead, so that unpacking and writing share two processors.
std::unique_ptr<Source> readAhead(std::unique_ptr<Source> from);

} // namespace trainshed::archive
