// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

/// Part of runner_contract.h: how either side tells who lives, and which process a PID means. No Qt.
namespace trainshed::runner {

/// A file of at most 16 MiB, empty where it can't be read.
inline std::string readFile(int folder, const char *path)
{
    std::string out;
    const int fd = ::openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return out;
    std::size_t used = 0;
    for (ssize_t n = 1; n > 0 && used<(16u << 20); used += n> 0 ? static_cast<std::size_t>(n) : 0) {
        out.resize(used + (used ? 65536 : 4096));
        n = ::read(fd, out.data() + used, out.size() - used);
    }
    ::close(fd);
    out.resize(used);
    return out;
}

/// Which start of the machine this is; a test puts another one into the file that TRAINSHED_BOOT_ID_FILE
/// names.
inline std::string bootId()
{
    const char *path = std::getenv("TRAINSHED_BOOT_ID_FILE");
    std::string id = readFile(AT_FDCWD, path && *path ? path : "/proc/sys/kernel/random/boot_id");
    while (!id.empty() && (id.back() == '\n' || id.back() == ' '))
        id.pop_back();
    return id;
}

/// When a process started (field 22 of its stat), 0 where there is none. With the boot id this tells a reused
/// PID from the process it once was.
inline std::uint64_t processStartTime(int pid)
{
    const std::string stat = readFile(AT_FDCWD, ("/proc/" + std::to_string(pid) + "/stat").c_str());
    std::size_t at = stat.rfind(')'); // the name may hold anything, also ')'
    for (int i = 0; i < 20 && at != stat.npos; ++i)
        at = stat.find(' ', at + 1);
    if (at == stat.npos)
        return 0;
    std::uint64_t ticks = 0;
    std::from_chars(stat.data() + at + 1, stat.data() + stat.size(), ticks);
    return ticks;
}

/// Takes the lock for as long as a descriptor of this opening lives.
inline bool tryLock(int fd)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return ::fcntl(fd, F_OFD_SETLK, &lock) == 0;
}

/// Somebody else holds it. Asks without taking.
inline bool isLocked(int fd)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return ::fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

struct Holder {
    int pid = 0;
    std::uint64_t startTime = 0;
};

/// Who wrote itself into a lock file; only to be believed while isLocked().
inline Holder lockHolder(int fd)
{
    char text[64] = {};
    Holder h;
    const ssize_t n = ::pread(fd, text, sizeof text - 1, 0);
    const char *const end = text + (n > 0 ? n : 0);
    const auto [space, error] = std::from_chars(text, end, h.pid);
    if (error != std::errc() || space == end ||
        std::from_chars(space + 1, end, h.startTime).ec != std::errc())
        return {};
    return h;
}

} // namespace trainshed::runner
