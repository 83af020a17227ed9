// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/folder.h"

#include <sys/stat.h>

namespace trainshed::runner {

namespace {

int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

} // namespace

int takeLock(const Attempt &a, const char *name)
{
    int fd = ::openat(a.folder, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -1;
    if (!tryLock(fd))
        closeFd(fd);
    return fd;
}

void signLock(int lock)
{
    const pid_t self = ::getpid();
    std::string text = std::to_string(self) + ' ' + std::to_string(processStartTime(self)) + '\n';
    text.resize(48, '\n'); // one length: a reader never sees the end of an earlier, longer line
    if (::pwrite(lock, text.data(), text.size(), 0) < 0) {
        // A full disk: the holder can't be told by name then, but the lock itself stands.
    }
}

int writeRecord(const Attempt &a, const char *name, std::string_view kind, const Fields &fields)
{
    const int error = writeRecordQuickly(a, name, kind, fields);
    return !error && ::fsync(a.folder) != 0 ? errno : error;
}

int writeRecordQuickly(const Attempt &a, const char *name, std::string_view kind, const Fields &fields)
{
    Fields all = fields;
    all.emplace_back(key::nonce, a.launch.nonce);
    int fd = ::openat(a.folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return errno;
    int error = writeAll(fd, encode(kind, all));
    if (!error && ::fsync(fd) != 0)
        error = errno;
    closeFd(fd);
    return error;
}

std::optional<Fields> readRecord(const Attempt &a, const char *name, std::string_view kind)
{
    const std::string bytes = readFile(a.folder, name);
    if (bytes.empty())
        return std::nullopt;
    auto fields = decode(kind, bytes);
    if (fields && value(*fields, key::nonce) != a.launch.nonce)
        return std::nullopt;
    return fields;
}

void setMarker(const Attempt &a, const char *name)
{
    int fd = ::openat(a.folder, name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    closeFd(fd);
}

void clearMarker(const Attempt &a, const char *name)
{
    ::unlinkat(a.folder, name, 0);
}

bool hasMarker(const Attempt &a, const char *name)
{
    return ::faccessat(a.folder, name, F_OK, 0) == 0;
}

std::string unreleasedMarker(const Attempt &a)
{
    return std::string(file::unreleased) + '-' + a.started.token;
}

void countTakeover(const Attempt &a)
{
    int fd =
        ::openat(a.folder, file::takeovers, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd >= 0 && ::write(fd, "+", 1) < 0) {
        // Only a count for people.
    }
    closeFd(fd);
}

std::int64_t takeovers(const Attempt &a)
{
    struct stat st = {};
    return ::fstatat(a.folder, file::takeovers, &st, AT_SYMLINK_NOFOLLOW) == 0 ? st.st_size : 0;
}

} // namespace trainshed::runner
