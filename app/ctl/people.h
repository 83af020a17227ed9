// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/table.h"

#include "model/job/job.h"
#include "model/job/metriccolumn.h"

#include <QHash>

// How values read for people. For --json there are the shapes of model/job.
namespace trainshed::ctl {

/// Local time, "2026-11-23 14:05:09"; empty for 0.
QString timeText(WallTime time);
/// "0:03", "12:05", "1:02:03" …; empty for 0.
QString durationText(qint64 ms);
QString sizeText(qint64 bytes);
/// "digits/V0002"
QString jobText(const QString &name, int version);
/// Why a job ended or waits; nothing where the status has said it ("Completed").
QString reasonText(const JobSummary &job);
/// SGR number of a phase's colour.
int phaseColour(JobPhase phase);

using JobMetrics = QHash<JobId, QList<Metric>>;
/// `columns`: behind the others, but for the reason.
void printJobs(Output &out, const QList<JobSummary> &jobs, const QList<MetricColumn> &columns,
               const JobMetrics &metrics, WallTime now);
void printJob(Output &out, const JobDetails &job, WallTime now);
void printEvents(Output &out, const QList<Event> &events);
/// One event as a line.
QString eventText(const Event &event);

/// Channels, parameters and the source of a job or an algorithm.
void printSource(Facts &facts, const AlgorithmSource &source);
void printParameters(Output &out, const QList<InputChannel> &inputs, const QList<OutputChannel> &outputs,
                     const QList<Hyperparameter> &hyperparameters);

} // namespace trainshed::ctl
