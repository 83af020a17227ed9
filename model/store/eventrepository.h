// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/store/statement.h"

namespace trainshed {

class EventRepository
{
public:
    explicit EventRepository(const QString &connection);
    Result<> add(const Event &event);
    /// Oldest first.
    Result<QList<Event>> ofJob(const JobId &job, qint64 after);

private:
    Statement m_add;
    Statement m_ofJob;
};

} // namespace trainshed
