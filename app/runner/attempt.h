// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/local/runner_contract.h"

#include <cerrno>
#include <ctime>
#include <sys/types.h>

namespace trainshed::runner {

/// What the launch record asks for.
struct Launch {
    std::string nonce;
    std::string program;
    std::string workDir;
    std::vector<std::string> arguments;
    std::vector<std::string> environment;
    std::int64_t graceMs = 10'000;
    std::int64_t leftoverWaitMs = 2'000;
    std::int64_t autoStopMs = -1; ///< −1: no limit
    std::string cgroupBase;
    std::string oomCounter;
    std::vector<std::string> gpus; ///< UUIDs
};

/// What the started record says.
struct Started {
    pid_t pid = 0;
    std::uint64_t startTime = 0;
    std::string bootId;
    std::int64_t wallMs = 0;
    std::int64_t bootMs = 0;
    std::string cgroup;
    std::string token;
    std::int64_t oomBefore = -1;
};

/// One attempt, passed along; there are no globals.
struct Attempt {
    int folder = -1;     ///< the run folder; all its files are reached through it
    int keeperLock = -1; ///< held by the keeper
    int guardLock = -1;  ///< held by whoever supervises
    int fifo = -1;       ///< the reading end, not blocking; as long as someone has it open no byte gets lost
    int jobPidfd = -1;   ///< given to us, or opened by us where we are not the job's parent
    int secrets = -1;    ///< what else belongs to the job's environment, until the launch is read
    std::vector<int> gpuClaims; ///< sockets that say that its GPUs are taken; held by whoever supervises
    std::string boot;
    Launch launch;
    Started started;
};

/// How the main process ended.
struct MainEnd {
    bool known = false; ///< false: it is gone and nobody can say how
    int code = -1;
    int signal = 0;
    std::int64_t wallMs = 0;
    std::int64_t bootMs = 0;
    std::int64_t cpuMs = -1;
    std::int64_t maxRssKiB = -1;
};

inline std::int64_t milliseconds(clockid_t id)
{
    timespec t = {};
    ::clock_gettime(id, &t);
    return static_cast<std::int64_t>(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000;
}
inline std::int64_t wallMs()
{
    return milliseconds(CLOCK_REALTIME);
}
/// Neither jumps with the wall clock nor stands still in suspend.
inline std::int64_t bootMs()
{
    return milliseconds(CLOCK_BOOTTIME);
}

inline void closeFd(int &fd)
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

} // namespace trainshed::runner
