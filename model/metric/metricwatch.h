// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"
#include "model/metric/metricfiles.h"
#include "model/metric/metrictally.h"

#include <QMutex>
#include <QStringList>

#include <memory>
#include <vector>

namespace trainshed {

/// The metrics of a job that runs: each look reads what its files have got since the look before.
/// Blocks, also while another thread looks: for worker threads.
class MetricWatch
{
public:
    explicit MetricWatch(MetricSources sources);

    struct Found {
        QList<Metric> metrics;  ///< by name
        bool isChanged = false; ///< since the last look; true at the first
        bool isMore = false;    ///< another look has to do the rest
        QStringList damaged;    ///< files that turned out so since the last look
        QStringList givenUp;    ///< rules that turned out to cost too much since then
    };
    Found look();
    /// After the job's end: everything.
    Found finish();

private:
    struct Watched {
        FoundMetricFile found;
        std::unique_ptr<MetricFile> file;
        MetricTally tally;
        bool isToldDamaged = false;
    };
    Found lookAt(bool atEnd);
    bool find();
    QList<Metric> metrics() const;
    QStringList takeDamaged();
    QStringList takeGivenUp();

    QMutex m_mutex;
    MetricSources m_sources;
    bool m_isFirst = true;
    QStringList m_givenUp;
    std::vector<Watched> m_files; ///< the oldest first
};

} // namespace trainshed
