// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/pidfd.h"

#include "model/pool/local/runner_identity.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace trainshed {

Descriptor openProcess(int pid, unsigned long startTime)
{
    Descriptor pidfd(pid > 1 ? static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)) : -1);
    // In this order: what the pidfd means is settled before we look at who has the number.
    if (pidfd.isValid() && runner::processStartTime(pid) != startTime)
        pidfd.reset();
    return pidfd;
}

bool sendSignal(const Descriptor &pidfd, int signal)
{
    return ::syscall(SYS_pidfd_send_signal, pidfd.get(), signal, nullptr, 0) == 0;
}

} // namespace trainshed
