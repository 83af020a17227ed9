// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

#include <sys/types.h>

namespace trainshed {

/// The user at the other end of a connected local socket (SO_PEERCRED); nullopt where the kernel won't say.
std::optional<uid_t> peerUser(qintptr descriptor);
bool peerIsUs(qintptr descriptor);

} // namespace trainshed
