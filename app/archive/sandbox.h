// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace trainshed::archive {

/// What a worker may still do afterwards: read the descriptors it has, make files and folders below `target`
/// (a descriptor; -1: nowhere), read the files and folders of `readable` (paths; what is not there is left
/// out), use a bounded amount of memory and time. Nothing else: no other file, no network, no other program,
/// nothing done to other processes. `archiveSize` bounds the processor's time.
///
/// Gives what holds, in a word for the log: "limits landlock-4 seccomp". A kernel without Landlock or seccomp
/// leaves them out; the limits and no_new_privs must hold (else an empty word, and nothing may be read).
std::string enterSandbox(int target, std::int64_t archiveSize, std::int64_t mostBytes,
                         const std::vector<std::string> &readable = {});

} // namespace trainshed::archive
