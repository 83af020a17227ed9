// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/unpack.h"

#include "app/archive/names.h"
#include "app/archive/tree.h"
#include "model/archive/workercontract.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace trainshed::archive {

namespace {

/// Times before 1970 and after 2262 can't be kept by every file system, and by no nanoseconds in 64 bits.
constexpr std::int64_t lastTime = 9'000'000'000;

/// A file that is closed whatever happens.
class Output
{
public:
    Output(int fd, const std::string &path) : m_fd(fd), m_path(path) {}
    ~Output()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(const Block &block)
    {
        const auto *bytes = static_cast<const char *>(block.bytes);
        for (std::size_t done = 0; done < block.size;) {
            const ssize_t n = ::pwrite(m_fd, bytes + done, block.size - done,
                                       block.offset + static_cast<std::int64_t>(done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                throw outputFailure(n < 0 ? errno : ENOSPC, m_path);
            done += static_cast<std::size_t>(n);
        }
    }
    void finish(const Entry &entry, std::int64_t written, mode_t mask)
    {
        // A hole at the end is in no block.
        if (entry.size > written && ::ftruncate(m_fd, entry.size) != 0)
            throw outputFailure(errno, m_path);
        const mode_t mode = (entry.mode & 0111) != 0 ? 0755 : 0644;
        if (::fchmod(m_fd, mode & ~mask) != 0)
            throw outputFailure(errno, m_path);
        if (entry.hasTime && entry.time.tv_sec >= 0 && entry.time.tv_sec < lastTime) {
            // Best effort: a file system without times is no reason to fail.
            const timespec times[2] = {entry.time, entry.time};
            (void)::futimens(m_fd, times);
        }
        if (::close(std::exchange(m_fd, -1)) != 0)
            throw outputFailure(errno, m_path);
    }

private:
    int m_fd;
    const std::string &m_path;
};

class Unpack
{
public:
    Unpack(Reader &reader, int root, const Limits &limits, Report &report)
        : m_reader(reader), m_limits(limits), m_report(report), m_tree(root, report)
    {}

    void entry(const Entry &entry)
    {
        const Place place = placeOf(entry.name);
        if (place.note)
            return m_report.note(place.note, entry.name);
        if (place.path.empty())
            return; // "./"
        if (place.wasAbsolute)
            m_report.note(noteAbsolute, entry.name);
        if ((entry.mode & (S_ISUID | S_ISGID | S_ISVTX)) != 0 && entry.kind != kindLink)
            m_report.note(noteSetId, entry.name);
        switch (entry.kind) {
        case kindFile:
            return file(entry, place.path);
        case kindFolder:
            return m_tree.folder(place.path);
        case kindLink:
            return m_tree.link(place.path, entry.link);
        case kindHardLink:
            return hardLink(entry, place.path);
        default:
            m_report.note(noteSpecial, entry.name);
        }
    }
    void finish() { m_tree.finish(); }

private:
    void file(const Entry &entry, const std::string &path)
    {
        const int fd = m_tree.file(path);
        if (fd < 0)
            return;
        Output output(fd, path);
        std::int64_t end = 0;
        for (Block block; m_reader.block(block);) {
            end = std::max(end, block.offset + static_cast<std::int64_t>(block.size));
            if (entry.size >= 0 && end > entry.size)
                throw Failure{errorDamaged, entry.name, "size"};
            m_written += static_cast<std::int64_t>(block.size);
            if (m_written > m_limits.bytes)
                throw Failure{errorBytes, entry.name, std::to_string(m_limits.bytes)};
            output.write(block);
            m_report.add(static_cast<std::int64_t>(block.size));
            m_report.step(m_reader.progress());
        }
        output.finish(entry, end, m_tree.mask());
        m_report.addFile();
    }

    void hardLink(const Entry &entry, const std::string &path)
    {
        const Place target = placeOf(entry.link);
        if (target.note || target.path.empty())
            return m_report.note(noteHardLinkOut, entry.name);
        m_tree.hardLink(path, target.path);
    }

    Reader &m_reader;
    const Limits &m_limits;
    Report &m_report;
    Tree m_tree;
    std::int64_t m_written = 0;
};

void done(Report &report)
{
    report.line("done", {std::to_string(report.bytes()), std::to_string(report.files()),
                         std::to_string(report.notes())});
}

} // namespace

void unpack(Reader &reader, int root, bool sync, const Limits &limits, Report &report)
{
    report.line("format", {reader.format()});
    Unpack unpack(reader, root, limits, report);
    for (Entry entry; reader.next(entry);) {
        unpack.entry(entry);
        report.step(reader.progress());
    }
    unpack.finish();
    // One call for all files: thousands of fsync() would take minutes on a disk that turns.
    if (sync && ::syncfs(root) != 0)
        throw outputFailure(errno, {});
    done(report);
}

void list(Reader &reader, std::int64_t named, Report &report)
{
    report.line("format", {reader.format()});
    std::int64_t index = 0;
    for (Entry entry; reader.next(entry); ++index) {
        if (index < named) {
            report.line("entry",
                        {std::to_string(index), std::string_view(&entry.kind, 1),
                         std::to_string(std::max<std::int64_t>(entry.size, 0)),
                         std::to_string(entry.hasTime ? entry.time.tv_sec : -1), entry.name, entry.link});
        }
        if (entry.kind == kindFile) {
            report.add(std::max<std::int64_t>(entry.size, 0));
            report.addFile();
        }
        report.step(reader.progress());
    }
    done(report);
}

void read(Reader &reader, std::int64_t index, std::int64_t most, Report &report)
{
    report.line("format", {reader.format()});
    Entry entry;
    for (std::int64_t at = 0; at <= index; ++at) {
        if (!reader.next(entry))
            throw Failure{errorNotFound, {}, {}};
        report.step(reader.progress());
    }
    if (entry.kind != kindFile)
        throw Failure{errorNotFound, entry.name, {}};
    std::string bytes;
    for (Block block; static_cast<std::int64_t>(bytes.size()) < most && reader.block(block);) {
        // Holes read as zeros.
        bytes.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(block.offset, 0, most)), '\0');
        bytes.append(static_cast<const char *>(block.bytes),
                     std::min(block.size, static_cast<std::size_t>(most) - bytes.size()));
    }
    report.line("data", {std::to_string(bytes.size())});
    report.raw(bytes);
    report.add(static_cast<std::int64_t>(bytes.size()));
    report.addFile();
    done(report);
}

} // namespace trainshed::archive
