// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/source.h"
#include "model/archive/workercontract.h"

#include <algorithm>
#include <bzlib.h>
#include <lzma.h>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace trainshed::archive {

namespace {

constexpr std::size_t inputSize = 1 << 17;
constexpr std::uint64_t xzMemory = 256U << 20; ///< `xz -9` takes 65 MiB to unpack
constexpr int zstdWindowLog = 27;              ///< 128 MiB, as the zstd program without --long allows

[[noreturn]] void damaged(const char *detail)
{
    throw Failure{errorDamaged, {}, detail};
}

/// The compressed bytes, and what follows the end of a stream.
class Input
{
public:
    explicit Input(Source &from) : m_from(from), m_bytes(inputSize) {}

    /// False at the end.
    bool fill()
    {
        if (m_at < m_size)
            return true;
        m_at = 0;
        m_size = m_from.read(m_bytes.data(), m_bytes.size());
        return m_size > 0;
    }
    unsigned char *data() { return m_bytes.data() + m_at; }
    std::size_t size() const { return m_size - m_at; }
    void taken(std::size_t n) { m_at += n; }
    /// After the end of a stream: true when another one may follow. Zeros up to the end are padding.
    bool another()
    {
        if (!fill())
            return false;
        if (*data() != 0)
            return true;
        while (fill()) {
            const unsigned char *begin = data();
            const unsigned char *end = begin + size();
            if (std::find_if(begin, end, [](unsigned char byte) { return byte != 0; }) != end)
                throw Failure{errorTrailing, {}, {}};
            taken(size());
        }
        return false;
    }

private:
    Source &m_from;
    std::vector<unsigned char> m_bytes;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
};

[[noreturn]] void truncated()
{
    throw Failure{errorTruncated, {}, {}};
}

class GzipSource final : public Source
{
public:
    explicit GzipSource(Source &from) : m_input(from)
    {
        // 16: with gzip's header and trailer, whose checksum and length zlib then compares.
        if (::inflateInit2(&m_stream, 15 + 16) != Z_OK)
            throw Failure{errorMemory, {}, {}};
    }
    ~GzipSource() override { ::inflateEnd(&m_stream); }
    GzipSource(const GzipSource &) = delete;
    GzipSource &operator=(const GzipSource &) = delete;

    std::size_t read(unsigned char *to, std::size_t size) override
    {
        while (!m_ended) {
            if (!m_input.fill())
                truncated();
            m_stream.next_in = m_input.data();
            m_stream.avail_in = static_cast<uInt>(m_input.size());
            m_stream.next_out = to;
            m_stream.avail_out = static_cast<uInt>(size);
            const int got = ::inflate(&m_stream, Z_NO_FLUSH);
            m_input.taken(m_input.size() - m_stream.avail_in);
            if (got == Z_STREAM_END)
                endOfMember();
            else if (got == Z_MEM_ERROR)
                throw Failure{errorMemory, {}, {}};
            else if (got != Z_OK && got != Z_BUF_ERROR)
                damaged(m_stream.msg ? m_stream.msg : "gzip");
            if (m_stream.avail_out < size)
                return size - m_stream.avail_out;
        }
        return 0;
    }

private:
    void endOfMember()
    {
        m_ended = !m_input.another();
        // inflateReset() keeps next_out and avail_out, which the caller still looks at.
        if (!m_ended && ::inflateReset(&m_stream) != Z_OK)
            damaged("gzip");
    }
    Input m_input;
    z_stream m_stream{};
    bool m_ended = false;
};

class Bzip2Source final : public Source
{
public:
    explicit Bzip2Source(Source &from) : m_input(from) { start(); }
    ~Bzip2Source() override { ::BZ2_bzDecompressEnd(&m_stream); }
    Bzip2Source(const Bzip2Source &) = delete;
    Bzip2Source &operator=(const Bzip2Source &) = delete;

    std::size_t read(unsigned char *to, std::size_t size) override
    {
        while (!m_ended) {
            if (!m_input.fill())
                truncated();
            m_stream.next_in = reinterpret_cast<char *>(m_input.data());
            m_stream.avail_in = static_cast<unsigned>(m_input.size());
            m_stream.next_out = reinterpret_cast<char *>(to);
            m_stream.avail_out = static_cast<unsigned>(size);
            const int got = ::BZ2_bzDecompress(&m_stream);
            const std::size_t made = size - m_stream.avail_out;
            m_input.taken(m_input.size() - m_stream.avail_in);
            if (got == BZ_STREAM_END) {
                m_ended = !m_input.another();
                if (!m_ended) {
                    ::BZ2_bzDecompressEnd(&m_stream);
                    start();
                }
            } else if (got == BZ_MEM_ERROR) {
                throw Failure{errorMemory, {}, {}};
            } else if (got != BZ_OK) {
                damaged("bzip2");
            }
            if (made > 0)
                return made;
        }
        return 0;
    }

private:
    void start()
    {
        m_stream = {};
        if (::BZ2_bzDecompressInit(&m_stream, 0, 0) != BZ_OK)
            throw Failure{errorMemory, {}, {}};
    }
    Input m_input;
    bz_stream m_stream{};
    bool m_ended = false;
};

class XzSource final : public Source
{
public:
    explicit XzSource(Source &from) : m_input(from)
    {
        if (::lzma_stream_decoder(&m_stream, xzMemory, LZMA_CONCATENATED | LZMA_TELL_UNSUPPORTED_CHECK) !=
            LZMA_OK)
            throw Failure{errorMemory, {}, {}};
    }
    ~XzSource() override { ::lzma_end(&m_stream); }
    XzSource(const XzSource &) = delete;
    XzSource &operator=(const XzSource &) = delete;

    std::size_t read(unsigned char *to, std::size_t size) override
    {
        while (!m_ended) {
            const bool more = m_input.fill();
            m_stream.next_in = m_input.data();
            m_stream.avail_in = m_input.size();
            m_stream.next_out = to;
            m_stream.avail_out = size;
            const lzma_ret got = ::lzma_code(&m_stream, more ? LZMA_RUN : LZMA_FINISH);
            m_input.taken(m_input.size() - m_stream.avail_in);
            judge(got, more);
            if (m_stream.avail_out < size)
                return size - m_stream.avail_out;
        }
        return 0;
    }

private:
    void judge(lzma_ret got, bool more)
    {
        switch (got) {
        case LZMA_OK:
            return;
        case LZMA_STREAM_END:
            m_ended = true;
            return;
        case LZMA_BUF_ERROR:
            if (!more)
                truncated();
            return;
        case LZMA_MEM_ERROR:
        case LZMA_MEMLIMIT_ERROR:
            throw Failure{errorMemory, {}, {}};
        default:
            damaged("xz");
        }
    }
    Input m_input;
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_ended = false;
};

class ZstdSource final : public Source
{
public:
    explicit ZstdSource(Source &from) : m_input(from), m_stream(::ZSTD_createDCtx())
    {
        if (!m_stream ||
            ::ZSTD_isError(::ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, zstdWindowLog)))
            throw Failure{errorMemory, {}, {}};
    }
    ~ZstdSource() override { ::ZSTD_freeDCtx(m_stream); }
    ZstdSource(const ZstdSource &) = delete;
    ZstdSource &operator=(const ZstdSource &) = delete;

    std::size_t read(unsigned char *to, std::size_t size) override
    {
        while (!m_ended) {
            // An earlier call may have left output behind: then no further input is needed.
            const bool more = m_input.fill();
            ZSTD_inBuffer in{m_input.data(), m_input.size(), 0};
            ZSTD_outBuffer out{to, size, 0};
            const std::size_t got = ::ZSTD_decompressStream(m_stream, &out, &in);
            m_input.taken(in.pos);
            if (::ZSTD_isError(got)) {
                const std::string what = ::ZSTD_getErrorName(got);
                // The only one that is about memory: "Frame requires too much memory for decoding".
                throw Failure{
                    what.find("memory") != std::string::npos ? errorMemory : errorDamaged, {}, what};
            }
            if (got == 0)
                m_ended = !m_input.another();
            else if (!more && out.pos == 0)
                truncated();
            if (out.pos > 0)
                return out.pos;
        }
        return 0;
    }

private:
    Input m_input;
    ZSTD_DCtx *m_stream;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<Source> decoder(Compression compression, Source &from)
{
    switch (compression) {
    case Compression::Gzip:
        return std::make_unique<GzipSource>(from);
    case Compression::Bzip2:
        return std::make_unique<Bzip2Source>(from);
    case Compression::Xz:
        return std::make_unique<XzSource>(from);
    case Compression::Zstd:
        return std::make_unique<ZstdSource>(from);
    case Compression::None:
        break;
    }
    throw Failure{errorUsage, {}, {}};
}

} // namespace trainshed::archive
