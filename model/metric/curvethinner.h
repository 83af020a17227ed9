// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metriccurve.h"

#include <optional>
#include <vector>

namespace trainshed {

/// Thins a curve while its points come, in bounded memory: never more than `most` of them are kept, whatever
/// their number.
class CurveThinner
{
public:
    /// `most`: at least 16.
    explicit CurveThinner(qsizetype most);
    void add(CurvePoint point);
    qint64 total() const { return m_total; }
    QList<CurvePoint> points() const;

private:
    struct Placed {
        CurvePoint point;
        qint64 at = 0;
    };
    /// What is kept of a stretch of neighbours: up to three.
    struct Stretch {
        std::optional<Placed> least;
        std::optional<Placed> most;
        std::optional<Placed> none; ///< the first one that is not finite
        bool isRestart = false;     ///< the step went back within it or at its start
        bool isSeparate = false;    ///< it is not added to the one before
        qint64 size = 0;
        void follow(const Stretch &later);
    };
    void halve();

    size_t m_stretchLimit;
    qint64 m_stretchSize = 1;
    qint64 m_total = 0;
    size_t m_separate = 0;
    double m_lastStep = 0;
    std::optional<Placed> m_first;
    std::optional<Placed> m_last;
    std::vector<Stretch> m_stretches;
};

} // namespace trainshed
