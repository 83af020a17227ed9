// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"

#include <QTimer>

#include <optional>

namespace trainshed {

/// Everything about one job, kept fresh: asks again when its revision has grown, one question at a time, at
/// most a few a second. Answers for a job that is no longer looked at are dropped.
class JobSource : public QObject
{
    Q_OBJECT
public:
    explicit JobSource(EngineClient *client, QObject *parent = nullptr);
    ~JobSource() override;

    /// The same job with the same revision: nothing is asked.
    void setJob(const JobSummary &job);
    void clear();
    /// Asks again, whatever the revision.
    void refresh();

    const std::optional<JobDetails> &details() const { return m_details; }

Q_SIGNALS:
    void detailsChanged(const trainshed::JobDetails &job);
    /// Another job: what was shown of events is void.
    void eventsReset();
    /// Newer than those that came before, oldest first.
    void eventsArrived(const QList<trainshed::Event> &events);
    void failed(const trainshed::Error &why);

private:
    void ask();
    void askEvents();
    void answered();

    EngineClient *m_client;
    QTimer m_pause;
    JobId m_job;
    Revision m_wanted = 0;
    std::optional<JobDetails> m_details;
    qint64 m_lastEvent = 0;
    /// Grows with each job: an answer that carries an older number is void.
    int m_generation = 0;
    int m_inFlight = 0;
    bool m_stale = false; ///< ask again when the answers are here
};

} // namespace trainshed
