// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/report.h"

#include "model/archive/workercontract.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed::archive {

namespace {

constexpr std::int64_t notesNamed = 1000;
constexpr std::int64_t stepNanoseconds = 200'000'000;

void escape(std::string_view word, std::string &out)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == '%' || byte == 0x7f) {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
}

} // namespace

Failure outputFailure(int error, const std::string &name)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return {full ? errorSpace : errorOutput, name, std::strerror(error)};
}

Report::Report(int fd, int control) : m_fd(fd)
{
    struct stat info = {};
    if (control >= 0 && ::fstat(control, &info) == 0 && (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode)))
        m_control = control;
    ::clock_gettime(CLOCK_MONOTONIC, &m_last);
}

Report::~Report()
{
    flush();
}

void Report::line(const char *word, std::initializer_list<std::string_view> words)
{
    m_buffer += word;
    for (const std::string_view each : words) {
        m_buffer += '\t';
        escape(each, m_buffer);
    }
    m_buffer += '\n';
    if (m_buffer.size() > 1 << 16)
        flush();
}

void Report::note(const char *code, const std::string &name)
{
    if (++m_notes <= notesNamed)
        line("note", {code, name});
}

void Report::raw(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() > 1 << 16)
        flush();
}

void Report::flush()
{
    std::string_view rest = m_buffer;
    while (m_fd >= 0 && !rest.empty()) {
        const ssize_t n = ::write(m_fd, rest.data(), rest.size());
        if (n < 0 && errno == EINTR)
            continue;
        // Nobody listens any more: nothing that we could do would be of use.
        if (n <= 0)
            ::_exit(1);
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    m_buffer.clear();
}

void Report::step(std::int64_t read)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    if ((now.tv_sec - m_last.tv_sec) * 1'000'000'000 + now.tv_nsec - m_last.tv_nsec < stepNanoseconds)
        return;
    m_last = now;
    line("progress", {std::to_string(m_bytes), std::to_string(m_files), std::to_string(read)});
    flush();
    pollfd control{m_control, POLLIN, 0};
    if (m_control < 0 || ::poll(&control, 1, 0) <= 0)
        return;
    char byte = 0;
    if (::read(m_control, &byte, 1) == 0)
        throw Failure{errorCancelled, {}, {}};
}

} // namespace trainshed::archive
