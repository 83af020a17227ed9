// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"

namespace trainshed {

/// A pidfd of exactly this process; invalid when it is gone, or another one has its number by now.
Descriptor openProcess(int pid, unsigned long startTime);
/// False when it is gone.
bool sendSignal(const Descriptor &pidfd, int signal);

} // namespace trainshed
