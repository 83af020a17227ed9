// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/reader.h"

#include "app/archive/ziptrailer.h"
#include "model/archive/workercontract.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>
#include <string_view>

namespace trainshed::archive {

namespace {

constexpr std::size_t bufferSize = 1 << 18;

struct Magic {
    Compression compression;
    const char *format;
    std::string_view bytes;
};

/// By content: names lie.
const Magic *magicOf(std::string_view head)
{
    using namespace std::string_view_literals;
    static constexpr std::array<Magic, 4> known{{{Compression::Gzip, "tar.gz", "\x1f\x8b"sv},
                                                 {Compression::Bzip2, "tar.bz2", "BZh"sv},
                                                 {Compression::Xz, "tar.xz", "\xfd\x37zXZ\0"sv},
                                                 {Compression::Zstd, "tar.zst", "\x28\xb5\x2f\xfd"sv}}};
    const auto *found = std::find_if(known.begin(), known.end(), [&](const Magic &magic) {
        return head.substr(0, magic.bytes.size()) == magic.bytes;
    });
    return found == known.end() ? nullptr : found;
}

bool isZip(std::string_view head)
{
    using namespace std::string_view_literals;
    return head.substr(0, 4) == "PK\3\4"sv || head.substr(0, 4) == "PK\5\6"sv;
}

char kindOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry))
        return kindHardLink;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        return kindFile;
    case AE_IFDIR:
        return kindFolder;
    case AE_IFLNK:
        return kindLink;
    default:
        return kindOther;
    }
}

void demandZeros(const unsigned char *bytes, std::int64_t size)
{
    if (std::find_if(bytes, bytes + size, [](unsigned char byte) { return byte != 0; }) != bytes + size)
        throw Failure{errorTrailing, {}, {}};
}

bool contains(const char *text, const char *word)
{
    return text && std::strstr(text, word);
}

} // namespace

Reader::Reader(FileSource &file, std::int64_t fileSize, const Limits &limits)
    : m_file(file), m_fileSize(fileSize), m_limits(limits)
{
    std::array<unsigned char, 512> bytes{};
    std::size_t size = 0;
    for (std::size_t n = 0;
         size < bytes.size() && (n = file.read(bytes.data() + size, bytes.size() - size)) > 0;)
        size += n;
    file.seek(0);
    const std::string_view head(reinterpret_cast<const char *>(bytes.data()), size);
    m_zip = isZip(head);
    if (const Magic *magic = m_zip ? nullptr : magicOf(head)) {
        m_format = magic->format;
        open(magic->compression, false);
        return;
    }
    // The smallest tar is one block of zeros or one header.
    if (!m_zip && size < bytes.size())
        throw Failure{errorNoArchive, {}, {}};
    m_format = m_zip ? "zip" : "tar";
    if (m_zip)
        m_expected = zipEntryCount(file, fileSize);
    open(Compression::None, m_zip);
}

Reader::~Reader() = default;

void Reader::Free::operator()(struct archive *at) const
{
    archive_read_free(at);
}

void Reader::open(Compression compression, bool zip)
{
    m_buffer = std::make_unique<unsigned char[]>(bufferSize);
    m_archive.reset(archive_read_new());
    if (!m_archive)
        throw Failure{errorMemory, {}, {}};
    if (zip) {
        check(archive_read_support_format_zip_seekable(m_archive.get()));
        check(archive_read_set_seek_callback(m_archive.get(), &Reader::seekCallback));
    } else {
        check(archive_read_support_format_tar(m_archive.get()));
        // GNU's, which only names a volume, is read; two archives one after the other are refused
        // (finishTar).
        if (compression != Compression::None) {
            m_stream = readAhead(decoder(compression, m_file));
        } else {
            check(archive_read_set_skip_callback(m_archive.get(), &Reader::skipCallback));
        }
    }
    check(archive_read_set_read_callback(m_archive.get(), &Reader::readCallback));
    check(archive_read_set_callback_data(m_archive.get(), this));
    const int opened = archive_read_open1(m_archive.get());
    if (opened != ARCHIVE_OK && !m_failed && contains(archive_error_string(m_archive.get()), "Unrecognized"))
        throw Failure{zip ? errorTruncated : errorNoArchive, {}, {}};
    check(opened);
}

ssize_t Reader::readInto(const void **block)
{
    // No C++ exception may pass libarchive's frames.
    try {
        const std::size_t n =
            m_stream ? m_stream->read(m_buffer.get(), bufferSize) : m_file.read(m_buffer.get(), bufferSize);
        if (m_stream)
            countDecoded(n);
        m_delivered += static_cast<std::int64_t>(n);
        m_lastBlock = static_cast<std::int64_t>(n);
        *block = m_buffer.get();
        return static_cast<ssize_t>(n);
    } catch (const Failure &failure) {
        m_failure = failure;
    } catch (const std::bad_alloc &) {
        m_failure = Failure{errorMemory, {}, {}};
    }
    m_failed = true;
    archive_set_error(m_archive.get(), EIO, "source");
    return ARCHIVE_FATAL;
}

void Reader::countDecoded(std::size_t n)
{
    m_decoded += static_cast<std::int64_t>(n);
    if (m_decoded > m_limits.ratioFrom && m_decoded / m_limits.ratio > m_file.consumed())
        throw Failure{errorRatio, {}, {}};
}

ssize_t Reader::readCallback(struct archive *, void *self, const void **block)
{
    return static_cast<Reader *>(self)->readInto(block);
}

std::int64_t Reader::seekCallback(struct archive *, void *self, std::int64_t offset, int whence)
{
    auto *reader = static_cast<Reader *>(self);
    const std::int64_t base = whence == SEEK_SET   ? 0
                              : whence == SEEK_CUR ? reader->m_file.position()
                                                   : reader->m_fileSize;
    const bool inside = offset >= -base && offset <= reader->m_fileSize - base;
    return inside ? reader->m_file.seek(base + offset) : ARCHIVE_FATAL;
}

std::int64_t Reader::skipCallback(struct archive *, void *self, std::int64_t request)
{
    // Never beyond the end: there a missing part must be noticed by reading it.
    auto *reader = static_cast<Reader *>(self);
    const std::int64_t skipped =
        std::clamp<std::int64_t>(reader->m_fileSize - reader->m_file.position(), 0, request);
    reader->m_file.seek(reader->m_file.position() + skipped);
    reader->m_delivered += skipped;
    return skipped;
}

void Reader::fail(const char *code)
{
    if (m_failed)
        throw Failure(m_failure);
    const char *said = archive_error_string(m_archive.get());
    if (archive_read_has_encrypted_entries(m_archive.get()) > 0 || contains(said, "ncrypted"))
        code = errorEncrypted;
    else if (contains(said, "runcated") || contains(said, "Premature end"))
        code = errorTruncated;
    else if (contains(said, "llocate memory"))
        code = errorMemory;
    else if (contains(said, "nsupported"))
        code = errorUnsupported;
    throw Failure{code, {}, said ? said : ""};
}

void Reader::check(int result)
{
    // ARCHIVE_WARN too: a wrong checksum in a zip is only that.
    if (result != ARCHIVE_OK)
        fail(errorDamaged);
}

std::int64_t Reader::progress() const
{
    // Of a zip the end, where its directory lies, is read first.
    return m_zip ? m_file.position() : m_file.consumed();
}

bool Reader::next(Entry &entry)
{
    archive_entry *at = nullptr;
    if (m_entries > 0)
        check(archive_read_data_skip(m_archive.get()));
    const std::int64_t before = archive_filter_bytes(m_archive.get(), 0);
    const int got = archive_read_next_header(m_archive.get(), &at);
    if (got == ARCHIVE_EOF) {
        if (!m_zip)
            finishTar(before);
        else if (m_entries != m_expected)
            throw Failure{errorDamaged, {}, "the number of entries"};
        return false;
    }
    check(got);
    if (++m_entries > m_limits.entries)
        throw Failure{errorEntries, {}, std::to_string(m_limits.entries)};
    entry = {};
    const char *name = archive_entry_pathname(at);
    entry.name = name ? name : "";
    if (archive_entry_is_encrypted(at))
        throw Failure{errorEncrypted, entry.name, {}};
    entry.kind = kindOf(at);
    entry.size = archive_entry_size_is_set(at) ? archive_entry_size(at) : -1;
    entry.mode = archive_entry_mode(at);
    entry.hasTime = archive_entry_mtime_is_set(at) != 0;
    entry.time = {archive_entry_mtime(at), archive_entry_mtime_nsec(at)};
    const char *link = entry.kind == kindHardLink ? archive_entry_hardlink(at) : archive_entry_symlink(at);
    entry.link = link ? link : "";
    if (entry.size < -1)
        throw Failure{errorDamaged, entry.name, "size"};
    if (entry.kind == kindFile && entry.size > 0) {
        if (entry.size > m_limits.bytes - m_declared)
            throw Failure{errorBytes, entry.name, std::to_string(m_limits.bytes)};
        m_declared += entry.size;
        // Holes cost nothing in the archive.
        if (m_declared > m_limits.ratioFrom && m_declared / m_limits.ratio > m_fileSize)
            throw Failure{errorRatio, entry.name, {}};
    }
    return true;
}

bool Reader::block(Block &block)
{
    la_int64_t offset = 0;
    const int got = archive_read_data_block(m_archive.get(), &block.bytes, &block.size, &offset);
    if (got == ARCHIVE_EOF)
        return false;
    check(got);
    block.offset = offset;
    return true;
}

void Reader::finishTar(std::int64_t before)
{
    // libarchive takes the end of the bytes for the end of the archive. An archive that was cut between two
    // entries looks like that: what tells them apart is the block of zeros, beyond the padding of the last
    // entry.
    // Some writers (KArchive) leave it away: then only a compression that was whole to its checksum vouches.
    const bool hasEnd = archive_filter_bytes(m_archive.get(), 0) - before >= 512;
    if (!hasEnd && (!m_stream || m_entries == 0))
        throw Failure{m_entries == 0 ? errorNoArchive : errorTruncated, {}, {}};
    // On to the end of the compressed stream, since its checksum comes last. What libarchive was given and
    // did not take is the rest of the last block.
    const std::int64_t rest = std::min(m_delivered - archive_filter_bytes(m_archive.get(), 0), m_lastBlock);
    demandZeros(m_buffer.get() + (m_lastBlock - rest), rest);
    const void *block = nullptr;
    for (ssize_t n = 0; (n = readInto(&block)) != 0;) {
        if (n < 0)
            throw Failure(m_failure);
        demandZeros(m_buffer.get(), n);
    }
}

} // namespace trainshed::archive
