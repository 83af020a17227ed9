// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace trainshed {

/// What a job measured of one thing, over all its points. The numbers are finite, and mean something only
/// where there are points.
struct Metric {
    QString name; ///< as the job's file has it
    double last = 0;
    double least = 0;
    double most = 0;
    qint64 points = 0;       ///< with a finite value
    qint64 notFinite = 0;    ///< others: NaN or infinite
    bool lastIsNone = false; ///< the newest point is one of those
    qint64 restarts = 0;     ///< how often the step went back: training went on from an earlier state
    bool operator==(const Metric &) const = default;
};

/// Which way is better. By the words of a name: "val_accuracy" is better the greater, "testLoss" the smaller;
/// "learning_rate" is neither.
enum class MetricGoal { None, Least, Most };
MetricGoal goalOf(const QString &name);
/// The best point; the last where neither way is better.
double bestOf(const Metric &metric);

/// For people: six digits, as the language writes them; "nan" and "inf" for what is not finite.
QString metricText(double value);
/// bestOf(); empty where no value is finite or neither way is better.
QString bestText(const Metric &metric);
/// The newest value; "not finite" where it is NaN or infinite.
QString lastText(const Metric &metric);

/// A metric of one job among those of an experiment.
struct JobMetric {
    QString jobName;
    int jobVersion = 1;
    Metric metric;
    bool operator==(const JobMetric &) const = default;
};
/// The metric by which these jobs can be ranked, at its best: the one that the most of them have, one of
/// validation or test data before one of training, then what is better the greater. Its name is empty where
/// none of them has one that can be ranked.
JobMetric bestAmong(const QList<JobMetric> &metrics);
/// "accuracy 0.9728 – digits V0003"; empty without a metric.
QString bestText(const JobMetric &best);

} // namespace trainshed
