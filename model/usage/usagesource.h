// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/usage.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace trainshed {

/// The processes of a job as whoever started them knows them.
struct ProcessRoot {
    int pid = 0;              ///< the main process
    quint64 startTime = 0;    ///< its field 22 of /proc/PID/stat: a PID alone may be somebody else's by now
    QList<int> supervisors{}; ///< what adopts the job's orphans: their children are the job's, they are not
};

/// What one look found.
struct UsageReading {
    JobId job;
    double interval = 0;    ///< seconds since the look before
    QList<double> values{}; ///< in the order of channels(); −1: not measured
};

/// Somewhere that usage of jobs can be read from: their processes; a device would be another. Lives in the
/// recorder's thread; may read files, must not wait for anything.
class UsageSource
{
public:
    virtual ~UsageSource() = default;
    /// Also the name of its file: letters, digits, '-'.
    virtual QString key() const = 0;
    virtual QStringList channels() const = 0;
    virtual void add(const JobId &job, const ProcessRoot &root) = 0;
    virtual void remove(const JobId &job) = 0;
    /// Called about once a second. A job of which nothing can be said now is left out.
    virtual QList<UsageReading> read() = 0;
};

} // namespace trainshed
