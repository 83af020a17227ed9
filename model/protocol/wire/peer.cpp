// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/peer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace trainshed {

std::optional<uid_t> peerUser(qintptr descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
}

bool peerIsUs(qintptr descriptor)
{
    const std::optional<uid_t> peer = peerUser(descriptor);
    return peer && *peer == geteuid();
}

} // namespace trainshed
