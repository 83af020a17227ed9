// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"
#include "model/job/metriccurve.h"
#include "model/job/metricpoint.h"
#include "model/job/metricrule.h"
#include "model/metric/metricfile.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace trainshed {

/// What jobs wrote down of their metrics, without any library of ours: files `metrics.csv`, `metrics.jsonl`
/// and TensorBoard's `events.out.tfevents.*`. Columns that count or time (epoch, step, time …) are no
/// metrics; cells that are no number are left out, so are lines that can't be read.

QList<Metric> metricsOfCsv(QByteArrayView text);
QList<Metric> metricsOfJsonLines(QByteArrayView text);

struct FoundMetricFile {
    enum class Kind { Csv, JsonLines, Events, Log };
    QString path;
    Kind kind = Kind::Csv;
    /// Of an event file: its folder below the one that all event files lie in, which stands before the names
    /// of its metrics ("train", "validation"); empty in that one.
    QString run;
    /// As its metrics are called.
    QString nameOf(const QString &metric) const;
    /// `rules`: for a log.
    std::unique_ptr<MetricFile> open(const QList<MetricRule> &rules = {}) const;
};
/// What a job's metrics are read from.
struct MetricSources {
    QStringList folders; ///< of outputs
    QString log;
    QList<MetricRule> rules; ///< without any the log is not read
};
/// In these folders and what is below them, five deep: at most 64 files, the oldest first. Blocks.
QList<FoundMetricFile> metricFilesIn(const QStringList &folders);
/// The same, and the log at the end. What its rules find counts only for metrics that no file of the outputs
/// has: most scripts print what they also write down.
QList<FoundMetricFile> metricFilesIn(const MetricSources &sources);

/// All of these files, of each at most 1 GiB. Where several have a metric of one name they count as one. By
/// name. Blocks: for worker threads.
QList<Metric> metricsIn(const QStringList &folders);

struct MetricPoints {
    QList<MetricPoint> points;
    bool more = false; ///< there are others behind these
};
/// Every point of the same files, in their order: at most `limit`, from the one at `offset` on. Blocks.
MetricPoints metricPointsIn(const MetricSources &sources, qint64 offset, qint64 limit);

/// The same points as curves, by name: of those called `names`, or of all; each of at most `most` points.
/// Blocks.
QList<MetricCurve> metricCurvesIn(const MetricSources &sources, const QStringList &names, qsizetype most);

} // namespace trainshed
