// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/callbatch.h"

namespace trainshed {

namespace {
constexpr int mostInFlight = 8;
}

CallBatch::CallBatch(const QList<JobId> &jobs, Call call, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_call(std::move(call))
{}

CallBatch::~CallBatch() = default;

void CallBatch::start()
{
    next();
}

void CallBatch::next()
{
    while (m_inFlight < mostInFlight && m_next < m_jobs.size()) {
        ++m_inFlight;
        m_call(m_jobs.at(m_next++), this, [this](const std::optional<Error> &error) {
            --m_inFlight;
            if (error && m_failed++ == 0)
                m_first = *error;
            // Through the event loop: an answer may come before the call returned.
            QMetaObject::invokeMethod(this, &CallBatch::next, Qt::QueuedConnection);
        });
    }
    if (m_inFlight == 0 && m_next == m_jobs.size()) {
        m_next = m_jobs.size() + 1; // said once
        Q_EMIT finished(int(m_jobs.size()), m_failed, m_first);
        deleteLater();
    }
}

} // namespace trainshed
