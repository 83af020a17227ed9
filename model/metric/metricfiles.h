// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"
#include "model/job/metricpoint.h"

#include <QByteArrayView>
#include <QStringList>

namespace trainshed {

/// What jobs wrote down of their metrics, without any library of ours: files `metrics.csv` (a head line, then
/// numbers; separated by commas, semicolons or tabs, fields in double quotes where needed) and
/// `metrics.jsonl` (a JSON object a line). Columns that count or time (epoch, step, time …) are no metrics;
/// cells that are no finite number are left out, so are lines that can't be read.

QList<Metric> metricsOfCsv(QByteArrayView text);
QList<Metric> metricsOfJsonLines(QByteArrayView text);

/// All of these folders and what is below them, five deep: at most 16 files of at most 64 MiB, the oldest
/// first. Where several have a metric of one name they count as one. By name. Blocks: for worker threads.
QList<Metric> metricsIn(const QStringList &folders);

struct MetricPoints {
    QList<MetricPoint> points;
    bool more = false; ///< there are others behind these
};
/// Every point of the same files, in their order: at most `limit`, from the one at `offset` on. Blocks.
MetricPoints metricPointsIn(const QStringList &folders, qint64 offset, qint64 limit);

} // namespace trainshed
