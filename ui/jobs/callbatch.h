// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace trainshed {

/// The same call for many jobs: a few in flight at a time, so that a selection of thousands neither floods
/// the engine nor the window. Deletes itself when it is done.
class CallBatch : public QObject
{
    Q_OBJECT
public:
    using Finish = std::function<void(const std::optional<Error> &error)>;
    /// Makes the call for one job and tells how it ended, once.
    using Call = std::function<void(const JobId &job, CallBatch *context, Finish finish)>;

    CallBatch(const QList<JobId> &jobs, Call call, QObject *parent);
    ~CallBatch() override;

    void start();

Q_SIGNALS:
    /// `failed` of `total` could not be done; `first` is the first such error.
    void finished(int total, int failed, const trainshed::Error &first);

private:
    void next();

    QList<JobId> m_jobs;
    Call m_call;
    qsizetype m_next = 0;
    int m_inFlight = 0;
    int m_failed = 0;
    Error m_first;
};

} // namespace trainshed
