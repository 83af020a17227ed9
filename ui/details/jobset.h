// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"

#include <QHash>
#include <QTimer>

namespace trainshed {

/// Everything about several jobs at once, for comparing them. Asks again for one that has changed, a few
/// times a second at most; one that was deleted meanwhile is left out. Answers to older questions are void.
class JobSet : public QObject
{
    Q_OBJECT
public:
    explicit JobSet(EngineClient *client, QObject *parent = nullptr);
    ~JobSet() override;

    /// The same again asks for nothing.
    void setJobs(const QList<JobId> &jobs);
    const QList<JobId> &jobs() const { return m_jobs; }
    /// In the order of jobs(); only when all are here.
    QList<JobDetails> details() const;
    bool isComplete() const;

    /// Rows of the feed: others than ours are passed over.
    void noteChanged(const QList<JobSummary> &jobs);
    void noteRemoved(const QList<JobId> &jobs);

Q_SIGNALS:
    /// All are here, or one has changed.
    void changed();
    void failed(const trainshed::Error &why);

private:
    void askStale();
    void take(const JobId &job, const Result<rpc::JobShow::Reply> &answer);

    EngineClient *m_client;
    QTimer m_pause;
    QList<JobId> m_jobs;
    QHash<JobId, JobDetails> m_details;
    QList<JobId> m_stale;
    int m_generation = 0;
};

} // namespace trainshed
