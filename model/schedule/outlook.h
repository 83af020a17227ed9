// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/supply.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace trainshed {

/// What a job takes, and for how long; jobs of one shape are alike to a plan.
struct Shape {
    int cpus = 0;
    int gpus = 0;
    int kind = -1;                     ///< of its GPUs; -1: it wants none, or of a kind that is not here
    qint64 duration = Supply::endless; ///< seconds

    auto key() const { return std::tuple(cpus, gpus, kind, duration); }
    bool operator<(const Shape &other) const { return key() < other.key(); }
};

/// What is free of all there is, from now on for ever. What is taken never comes back.
class Outlook
{
public:
    Outlook(int cpus, const std::vector<int> &gpusOfKinds);

    int cpusNow() const { return m_cpus.now(); }
    /// Takes some from now on, for so long.
    void takeCpus(qint64 duration, int count) { m_cpus.take(0, duration, count); }
    void takeGpu(qint64 duration, int kind) { gpus(kind).take(0, duration, 1); }
    void take(const Shape &shape, qint64 from);
    /// From then on what is free of what it needs, as far as there is so much.
    void keep(const Shape &shape, qint64 from);

    bool hasNow(const Shape &shape);
    /// When one of this shape fits; none: never.
    std::optional<qint64> earliest(const Shape &shape);

private:
    Supply &gpus(int kind) { return m_gpus[static_cast<size_t>(kind)]; }
    std::optional<qint64> search(const Shape &shape, qint64 from);

    Supply m_cpus;
    std::vector<Supply> m_gpus; ///< by kind
    /// What was answered: since then there are only fewer.
    std::map<Shape, std::optional<qint64>> m_answers;
};

} // namespace trainshed
