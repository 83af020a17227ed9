// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helpers/trainee/steps.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration)

namespace trainee {

namespace {

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        char escape[8];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string list(char **texts)
{
    std::string out = "[";
    for (; texts && *texts; ++texts)
        out += (out.size() > 1 ? "," : "") + quoted(*texts);
    return out + ']';
}

std::string openDescriptors()
{
    std::string out = "[";
    for (int fd = 0; fd < 1024; ++fd) {
        if (::fcntl(fd, F_GETFD) >= 0)
            out += (out.size() > 1 ? "," : "") + std::to_string(fd);
    }
    return out + ']';
}

} // namespace

bool say(const std::string &text, int fd)
{
    return writeAll(fd, text);
}

/// Line n is "<n, 12 digits> <FNV-1a of all lines before, 16 hex digits> ……………\n", 64 bytes.
bool flood(const std::string &bytes, bool paced)
{
    const long long total = std::atoll(bytes.c_str());
    std::uint64_t hash = 14695981039346656037ULL;
    std::string block;
    for (long long done = 0, n = 0; done < total; ++n) {
        char line[96];
        std::snprintf(line, sizeof line, "%012lld %016llx %s\n", n, static_cast<unsigned long long>(hash),
                      "abcdefghijklmnopqrstuvwxyz0123456");
        for (int i = 0; i < 64; ++i)
            hash = (hash ^ static_cast<unsigned char>(line[i])) * 1099511628211ULL;
        block.append(line, 64);
        done += 64;
        if (paced || block.size() >= 8192 || done >= total) {
            if (!writeAll(1, block))
                return false;
            block.clear();
        }
        if (paced)
            ::usleep(1000);
    }
    return total > 0;
}

bool progress(const std::string &count)
{
    const int n = std::atoi(count.c_str());
    for (int i = 1; i <= n; ++i) {
        if (!writeAll(1, "\repoch " + std::to_string(i) + '/' + std::to_string(n)))
            return false;
        ::usleep(2000);
    }
    return writeAll(1, "\n");
}

bool noise(const std::string &bytes)
{
    std::string all(static_cast<std::size_t>(std::atoll(bytes.c_str())), '\0');
    for (std::size_t i = 0; i < all.size(); ++i) {
        const char c = static_cast<char>(i * 7 + i / 256);
        all[i] = c == '\n' ? '\r' : c;
    }
    return writeAll(1, all);
}

bool dump()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    char folder[4096] = "";
    if (!::getcwd(folder, sizeof folder))
        return false;
    int fd = ::open("/proc/self/cmdline", O_RDONLY);
    static char command[65536];
    const ssize_t size = fd >= 0 ? ::read(fd, command, sizeof command - 1) : 0;
    ::close(fd);
    char *arguments[256] = {};
    int n = 0;
    for (ssize_t at = 0; at < size && n < 255;
         at += static_cast<ssize_t>(std::string_view(command + at).size()) + 1)
        arguments[n++] = command + at;
    const int terminal = ::open("/dev/tty", O_RDWR);
    std::string out = "{\"arguments\":" + list(arguments) + ",\"environment\":" + list(environ);
    out += ",\"folder\":" + quoted(folder) + ",\"descriptors\":" + openDescriptors();
    out += ",\"umask\":" + std::to_string(mask) + ",\"session\":" + std::to_string(::getsid(0));
    out += ",\"group\":" + std::to_string(::getpgrp()) + ",\"pid\":" + std::to_string(::getpid());
    out += std::string(",\"terminal\":") + (terminal >= 0 ? "true" : "false") + "}\n";
    if (terminal >= 0)
        ::close(terminal);
    return writeAll(1, out);
}

bool writeFile(const std::string &path, const std::string &content)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    const bool done = fd >= 0 && writeAll(fd, content);
    return fd >= 0 && ::close(fd) == 0 && done;
}

} // namespace trainee
