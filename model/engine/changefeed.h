// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

namespace trainshed {

class Store;

/// Answers "what has changed since?": at once when something has, else when something does or the time is up.
/// Changes are gathered for a moment, so that a burst costs each watcher one answer.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(Result<rpc::Changes::Reply>)>;
    /// Fills in what is not stored (why a job waits) before a row is told.
    using Finish = std::function<void(JobSummary &)>;

    ChangeFeed(Store &store, Finish finish, QObject *parent = nullptr);

    void ask(const rpc::Changes &request, std::function<bool()> gone, Reply reply);
    /// Something was stored that a reader may want to know.
    void notify();
    /// These jobs have come on in a way that is not stored: who waits is told of them now.
    void tell(const QList<trainshed::JobId> &jobs);

private:
    struct Waiter {
        Revision since = 0;
        std::function<bool()> gone;
        Reply reply;
        qint64 deadline = 0; ///< of m_now()
    };
    void look(Waiter waiter, const QList<JobId> &besides = {});
    void wakeAll();
    void expire();

    Store &m_store;
    Finish m_finish;
    std::list<Waiter> m_waiters;
    QTimer m_gather;
    QTimer m_expire;
};

} // namespace trainshed
