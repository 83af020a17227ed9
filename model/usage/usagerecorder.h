// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/usagehistory.h"
#include "model/usage/usagesource.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace trainshed {

/// Asks the sources once a second about the jobs that run and writes down what they say. Lives in a thread of
/// its own (moveToThread before the first call; the slots are called through the event loop); nothing waits
/// for it. Only looks while there is a job.
class UsageRecorder : public QObject
{
    Q_OBJECT
public:
    explicit UsageRecorder(std::vector<std::unique_ptr<UsageSource>> sources, const Clock *clock);
    ~UsageRecorder() override;

    /// `folder`: where the files go; made, but not what is above it. Again for a job that is known: its
    /// supervisor was replaced, or another attempt began.
    void start(const JobId &job, const QString &folder, const ProcessRoot &root);
    void stop(const JobId &job);
    /// What somebody else has read, under the rules of a source; nothing for a job that is not known.
    void note(const QString &key, const QStringList &channels, const UsageReading &reading);
    /// One look now; the timer does it each second.
    void look();

private:
    struct Recording {
        QString folder;
        QHash<QString, std::shared_ptr<UsageHistory>> histories; ///< by the source's key
        QHash<QString, bool> failed;                             ///< said once, not each second
    };
    void write(Recording &recording, const QString &key, const QStringList &channels,
               const UsageReading &reading);

    std::vector<std::unique_ptr<UsageSource>> m_sources;
    const Clock *m_clock;
    QHash<JobId, Recording> m_jobs;
    QTimer *m_timer = nullptr; ///< made in the recorder's thread
};

} // namespace trainshed
