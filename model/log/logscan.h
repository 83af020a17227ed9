// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/loghits.h"
#include "model/log/logmatcher.h"

#include <functional>

namespace trainshed {

/// Searches what of a log is indexed, from hits->next on, in this thread and in others of logWorkers() as
/// long as these have nothing else to do. Returns when all is in `hits`, or when that is to stop. Hits come
/// in order. `firstFound` is told once, from any of the threads, as soon as there is a hit.
void scanLog(const std::shared_ptr<const LogData> &data, const LogMatcher &matcher,
             const std::shared_ptr<LogHits> &hits, const std::function<void()> &firstFound);

} // namespace trainshed
