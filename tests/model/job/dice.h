// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"

#include <QRandomGenerator>

namespace trainshed {

/// Specs and algorithms with anything in them, also what no form would make: for laws that hold for all.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    JobSpec spec();
    Algorithm algorithm();

private:
    int below(int n) { return m_random.bounded(n); }
    bool coin() { return below(2) == 0; }
    QString text();
    QString maybe() { return coin() ? text() : QString(); }
    QJsonObject extra();
    AlgorithmSource source();
    InputChannel input();
    OutputChannel output();
    Hyperparameter parameter();

    template<typename F>
    auto list(F make)
    {
        QList<decltype(make())> result;
        for (int n = below(4); n > 0; --n)
            result += make();
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace trainshed
