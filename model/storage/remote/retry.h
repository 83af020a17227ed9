// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/httpcall.h"

#include <QDateTime>

#include <chrono>

namespace trainshed {

enum class Judgement {
    Done,
    Again,    ///< another try may go better: a broken line, a store in trouble
    SlowDown, ///< the store asks for fewer requests: another try, and fewer at a time
    Failed,   ///< will be the same next time
};

/// `code`: what the body of an error names ("SlowDown"), else empty.
Judgement judge(const HttpAnswer &answer, const QByteArray &code);

/// True where the fault lies on the way (no answer, or a broken one), not in what a store said.
bool isLineTrouble(const HttpAnswer &answer);

/// How long to wait before try `attempt` (1: the first one again): doubling from `first` to 20 s, spread over
/// its upper half by `random` (0 ≤ random < 1) so that many clients don't come back in step; never less than
/// what the store asked for, which counts for up to two minutes.
std::chrono::milliseconds retryDelay(int attempt, std::chrono::milliseconds first, std::chrono::seconds asked,
                                     double random);

/// Retry-After, seconds or a date; 0 where it is neither.
std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace trainshed
