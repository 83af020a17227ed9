// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/gpuclaim.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace trainshed::runner {

namespace {

/// The socket; −1: the name is taken, −2: no socket is to be had, which is no reason not to run.
int claim(const std::string &uuid)
{
    const std::string name = gpuClaimName(uuid);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() + 1 > sizeof address.sun_path)
        return -2;
    std::memcpy(address.sun_path + 1, name.data(), name.size()); // a name that begins with 0 is no file's
    int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -2;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), length) == 0)
        return fd;
    const bool taken = errno == EADDRINUSE;
    closeFd(fd);
    return taken ? -1 : -2;
}

} // namespace

bool claimGpus(Attempt &a, int patience)
{
    constexpr int pause = 5;
    for (const std::string &uuid : a.launch.gpus) {
        int fd = claim(uuid);
        for (; fd == -1 && patience > 0; patience -= pause) {
            ::poll(nullptr, 0, pause);
            fd = claim(uuid);
        }
        if (fd == -1) {
            giveBackGpus(a);
            return false;
        }
        if (fd >= 0)
            a.gpuClaims.push_back(fd);
    }
    return true;
}

void giveBackGpus(Attempt &a)
{
    for (int &fd : a.gpuClaims)
        closeFd(fd);
    a.gpuClaims.clear();
}

} // namespace trainshed::runner
