// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

/// What the kernel tells about processes.
namespace trainshed::runner {

struct ProcessInfo {
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t session = 0;
    std::uint64_t startTime = 0;
    char state = '?';    ///< 'Z': ended, not yet reaped
    int waitStatus = -1; ///< of a zombie of our own user, as wait() encodes it; −1: not to be had
};

std::optional<ProcessInfo> processInfo(pid_t pid);
std::vector<ProcessInfo> allProcesses();

/// Our own children, zombies included. Quick: does not walk all of /proc where the kernel keeps the list.
std::vector<pid_t> ownChildren();

/// A pidfd of exactly this process, −1 when it is gone: a reused PID is not taken for it.
int openProcess(pid_t pid, std::uint64_t startTime);
/// Signals it through such a pidfd.
bool signalProcess(pid_t pid, std::uint64_t startTime, int signal);

/// How a child of ours ended, without reaping it: whoever takes over from us can still ask.
std::optional<MainEnd> endOfChild(pid_t pid);

/// How a process that is not our child ended, once its pidfd is readable. Kernels from 6.15 on keep the
/// status with the pidfd; before that only a zombie can be asked. known is false where neither answers.
MainEnd endOfStranger(int pidfd, pid_t pid, std::uint64_t startTime);

/// N of the line "oom_kill N" of a file; −1: no such.
std::int64_t oomKills(const std::string &path);

} // namespace trainshed::runner
