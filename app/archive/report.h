// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/failure.h"

#include <cstdint>
#include <ctime>
#include <initializer_list>
#include <string>
#include <string_view>

namespace trainshed::archive {

/// What the client is told (workercontract.h has the lines), and how it stops us. Used by one thread.
class Report
{
public:
    /// `fd`: where the lines go; -1: nowhere.
    explicit Report(int fd, int control = -1);
    ~Report();
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;

    void line(const char *word, std::initializer_list<std::string_view> words);
    /// Notes are named up to a limit, and counted beyond it.
    void note(const char *code, const std::string &name);
    void raw(std::string_view bytes);
    void flush();

    /// Called often: says where we are some times a second, and throws Failure{errorCancelled} when the other
    /// end of the control pipe is closed. `read`: of the archive.
    void step(std::int64_t read);
    void add(std::int64_t bytes) { m_bytes += bytes; }
    void addFile() { ++m_files; }

    std::int64_t bytes() const { return m_bytes; }
    std::int64_t files() const { return m_files; }
    std::int64_t notes() const { return m_notes; }

private:
    int m_fd;
    int m_control = -1;
    timespec m_last{};
    std::string m_buffer;
    std::int64_t m_bytes = 0;
    std::int64_t m_files = 0;
    std::int64_t m_notes = 0;
};

} // namespace trainshed::archive
