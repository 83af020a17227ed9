// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricwatch.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <utility>

namespace trainshed {

MetricWatch::MetricWatch(MetricSources sources) : m_sources(std::move(sources)) {}

/// Which files there are now; those that were known keep what was read of them.
bool MetricWatch::find()
{
    const QList<FoundMetricFile> found = metricFilesIn(m_sources);
    std::vector<Watched> files;
    bool isOther = static_cast<size_t>(found.size()) != m_files.size();
    for (const FoundMetricFile &one : found) {
        const auto known = std::find_if(m_files.begin(), m_files.end(), [&one](const Watched &file) {
            return file.file && file.found.path == one.path;
        });
        if (known == m_files.end()) {
            files.push_back({one, one.open(m_sources.rules), {}, false});
            continue;
        }
        isOther = isOther || known->found.run != one.run;
        known->found = one;
        files.push_back(std::move(*known));
    }
    m_files = std::move(files);
    return isOther;
}

MetricWatch::Found MetricWatch::lookAt(bool atEnd)
{
    const QMutexLocker lock(&m_mutex);
    Found found;
    found.isChanged = std::exchange(m_isFirst, false);
    found.isChanged = find() || found.isChanged;
    for (Watched &watched : m_files) {
        const auto look =
            watched.file->read([&watched] { watched.tally = {}; },
                               [&watched](const MetricPoint &p) { watched.tally.add(p); }, atEnd);
        found.isChanged = found.isChanged || look.isRead || look.isNew;
        found.isMore = found.isMore || look.isMore;
    }
    found.metrics = metrics();
    found.damaged = takeDamaged();
    found.givenUp = takeGivenUp();
    return found;
}

MetricWatch::Found MetricWatch::look()
{
    return lookAt(false);
}

MetricWatch::Found MetricWatch::finish()
{
    return lookAt(true);
}

QList<Metric> MetricWatch::metrics() const
{
    QMap<QString, MetricTally::Series> all;
    for (const Watched &watched : m_files) {
        const auto &series = watched.tally.series();
        for (auto at = series.cbegin(); at != series.cend(); ++at) {
            MetricTally::Series one = *at;
            one.metric.name = watched.found.nameOf(at.key());
            // The log, which is the last one, only repeats it.
            if (watched.found.kind == FoundMetricFile::Kind::Log && all.contains(one.metric.name))
                continue;
            all[one.metric.name].follow(one);
        }
    }
    QList<Metric> metrics;
    for (const auto &series : std::as_const(all))
        metrics.append(series.metric);
    return metrics;
}

QStringList MetricWatch::takeGivenUp()
{
    QStringList names;
    for (const Watched &watched : m_files) {
        const QStringList all = watched.file->givenUp();
        for (const QString &rule : all) {
            if (!m_givenUp.contains(rule))
                names.append(rule);
        }
    }
    m_givenUp += names;
    return names;
}

QStringList MetricWatch::takeDamaged()
{
    QStringList names;
    for (Watched &watched : m_files) {
        if (!watched.file->isDamaged() || std::exchange(watched.isToldDamaged, true))
            continue;
        names.append(watched.found.nameOf(QFileInfo(watched.found.path).fileName()));
    }
    return names;
}

} // namespace trainshed
