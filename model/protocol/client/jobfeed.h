// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QTimer>

namespace trainshed {

/// Keeps whoever listens in step with the engine's jobs: one snapshot, newest first in pages, then numbered
/// changes for as long as it lives, over losses of the connection too. Batches are idempotent: put each job
/// in by its ID, unless the one that is there has a greater revision; take removed ones out.
class JobFeed : public QObject
{
    Q_OBJECT
public:
    /// The client outlives the feed; who owns it calls its open().
    explicit JobFeed(EngineClient *client, QObject *parent = nullptr);
    ~JobFeed() override;

    /// Begins when the client is Live, now or later.
    void start();
    bool isLive() const { return m_live; }
    /// When it became so, or when it was lost; 0: not known yet.
    WallTime since() const { return m_since; }
    /// All pages of the snapshot are here.
    bool isComplete() const { return m_complete; }
    Revision revision() const { return m_revision; }

Q_SIGNALS:
    /// Forget all rows: the first page follows within this turn of the event loop.
    void snapshotStarted();
    void upserted(const QList<trainshed::JobSummary> &jobs);
    void removed(const QList<trainshed::JobId> &ids);
    /// `total`: jobs that the engine had when the snapshot began.
    void snapshotFinished(qint64 total);
    /// The catalog's lists are worth asking for (again).
    void catalogChanged(bool algorithms, bool experiments);
    void datasetsChanged();
    void liveChanged(bool live, trainshed::WallTime since);
    /// The engine refused to tell (not a lost connection); asked again after a second.
    void failed(const trainshed::Error &why);

private:
    void onState(EngineClient::State state);
    void goOn();
    void beginSnapshot();
    void askPage();
    void onPage(const Result<rpc::JobList::Reply> &reply);
    void askChanges();
    void onChanges(const Result<rpc::Changes::Reply> &reply);
    void trouble(const Error &why);

    template<typename Request>
    void ask(const Request &request, void (JobFeed::*then)(const Result<typename Request::Reply> &));

    EngineClient *m_client;
    QTimer m_nextPoll;
    QTimer m_again;
    bool m_started = false;
    bool m_live = false;
    WallTime m_since = 0;
    /// Grows with each connection and snapshot: answers to questions of an earlier one are void.
    int m_generation = 0;
    bool m_haveFirstPage = false;
    bool m_complete = false;
    qint64 m_before = 0;
    qint64 m_total = 0;
    Revision m_revision = 0;
};

} // namespace trainshed
