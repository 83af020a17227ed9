// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <vector>

namespace trainshed {

/// How many of one thing (CPUs, GPUs of a kind) are free, from now (0) on for ever, in seconds.
class Supply
{
public:
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    /// May be below zero, where more is taken than there is.
    explicit Supply(int free) : m_steps{{0, free}} {}

    int now() const { return m_steps.front().free; }
    /// From now on, for so long.
    bool has(qint64 duration, int count) const;
    /// The first time from `from` on at which there are `count` for so long; none: never.
    std::optional<qint64> earliest(qint64 from, qint64 duration, int count) const;
    /// Fewer (or more, where `count` is negative) from then on, for so long.
    void take(qint64 from, qint64 duration, int count);
    /// Fewer from then on for ever, but none where there are less.
    void keep(qint64 from, int count);

private:
    struct Step {
        qint64 at;
        int free; ///< until the next step
    };
    size_t stepAt(qint64 at) const;
    size_t splitAt(qint64 at);

    std::vector<Step> m_steps; ///< ascending; the first is at 0
};

} // namespace trainshed
