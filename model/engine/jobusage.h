// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/parts.h"
#include "model/job/usage.h"
#include "model/protocol/messages/usagemethods.h"

#include <QObject>
#include <QSet>
#include <QThread>

namespace trainshed {

class UsageRecorder;

/// What the jobs that run use, measured in a thread of its own from when the pool has started one until it
/// has ended, and kept in the job's folder ("usage"). It needs nobody to tell it: a job that an earlier
/// engine started is measured again as soon as the pool has found it.
class JobUsage : public QObject
{
    Q_OBJECT
public:
    explicit JobUsage(EngineParts &parts, QObject *parent = nullptr);
    ~JobUsage() override;

    /// What somebody else has measured of a job in the last seconds; ignored of one that does not run.
    void note(const JobId &job, const QString &source, const QStringList &channels, double seconds,
              const QList<double> &values);
    bool isMeasured(const JobId &job) const { return m_running.contains(job); }
    /// Reads the files; blocks: for worker threads.
    static Result<QList<UsageTable>> read(const QString &folder, const rpc::JobUsage &request);
    QString folderOf(const JobId &job) const;

private:
    void begin(const QString &runPath, qint64 pid);
    void end(const QString &runPath);
    JobId jobOf(const QString &runPath) const;

    const EngineParts &m_parts;
    QThread m_thread;
    UsageRecorder *m_recorder; ///< lives in the thread
    QSet<JobId> m_running;
};

} // namespace trainshed
