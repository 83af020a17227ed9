// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/source.h"

#include <ctime>
#include <limits>
#include <string>
#include <sys/types.h>

struct archive;
struct archive_entry;

namespace trainshed::archive {

struct Limits {
    std::int64_t entries = 5'000'000;
    std::int64_t bytes = std::numeric_limits<std::int64_t>::max(); ///< of all files
    /// A bomb: more than `ratio` times what was read of the archive, once `ratioFrom` bytes are reached.
    std::int64_t ratio = 200;
    std::int64_t ratioFrom = 64 << 20;
};

struct Entry {
    std::string name; ///< as the archive has it
    char kind = 0;    ///< workercontract.h
    std::int64_t size = 0;
    mode_t mode = 0;
    bool hasTime = false;
    timespec time{};
    std::string link; ///< where a link leads
};

struct Block {
    const void *bytes = nullptr;
    std::size_t size = 0;
    std::int64_t offset = 0;
};

/// An archive from its start to its end, entry by entry; whatever is not as it must be is a Failure:
/// libarchive's warnings too (a wrong checksum in a zip is one). tar, plain or compressed, and zip.
class Reader
{
public:
    /// `file` must outlive it.
    Reader(FileSource &file, std::int64_t fileSize, const Limits &limits);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    const char *format() const { return m_format; }
    /// False at the end, which was checked then: nothing follows, every checksum of the compression held.
    bool next(Entry &entry);
    /// The next part of the entry's content; false at its end. What is not asked for is skipped, and in a zip
    /// not checked.
    bool block(Block &block);
    /// How far it has come in the archive, bytes.
    std::int64_t progress() const;

private:
    struct Free {
        void operator()(struct archive *at) const;
    };
    void open(Compression compression, bool zip);
    void check(int result);
    [[noreturn]] void fail(const char *code);
    void countDecoded(std::size_t n);
    void finishTar(std::int64_t before);
    static ssize_t readCallback(struct archive *, void *self, const void **block);
    static std::int64_t seekCallback(struct archive *, void *self, std::int64_t offset, int whence);
    static std::int64_t skipCallback(struct archive *, void *self, std::int64_t request);
    ssize_t readInto(const void **block);

    FileSource &m_file;
    std::int64_t m_fileSize;
    Limits m_limits;
    const char *m_format = "";
    bool m_zip = false;
    std::unique_ptr<Source> m_stream; ///< null: the file itself
    std::unique_ptr<unsigned char[]> m_buffer;
    std::unique_ptr<struct archive, Free> m_archive;
    std::int64_t m_decoded = 0;
    std::int64_t m_delivered = 0; ///< to libarchive
    std::int64_t m_lastBlock = 0;
    std::int64_t m_entries = 0;
    std::int64_t m_expected = -1; ///< of a zip
    std::int64_t m_declared = 0;
    bool m_failed = false; ///< m_failure was thrown below libarchive
    Failure m_failure{};
};

} // namespace trainshed::archive
