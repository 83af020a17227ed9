// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"
#include "model/protocol/messages/metriccolumnmethods.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace trainshed {

class EngineClient;
class JobListModel;

/// Keeps the metrics' columns of a list of jobs filled: asks the engine for what is outdated, many jobs at a
/// time, one question after the other, and nothing at all while there is no such column.
class MetricFill final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. Changes are gathered for that long.
    MetricFill(EngineClient *client, JobListModel *jobs, int gatherMs, QObject *parent = nullptr);
    ~MetricFill() override;

Q_SIGNALS:
    /// The engine refused to tell (not a lost connection): those cells stay as they are.
    void failed(const trainshed::Error &why);

private:
    void want(const QList<JobId> &jobs);
    void ask();
    void onReply(const QList<JobId> &jobs, const Result<rpc::MetricsOfJobs::Reply> &reply);

    EngineClient *m_client;
    JobListModel *m_jobs;
    QTimer m_gather;
    QList<JobId> m_queue; ///< what is wanted, in the order in which it is asked for
    QSet<JobId> m_queued;
    bool m_isAsking = false;
};

} // namespace trainshed
