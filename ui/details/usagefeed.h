// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/usagemethods.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace trainshed {

/// What one job uses, kept fresh while it runs and somebody looks: asks for a stretch once, then only for
/// what has come since.
class UsageFeed : public QObject
{
    Q_OBJECT
public:
    explicit UsageFeed(EngineClient *client, QObject *parent = nullptr);
    ~UsageFeed() override;

    /// `running`: there is more to come. Forgets what was known of another job.
    void setJob(const JobId &job, bool running);
    void clear();
    enum class Pace {
        Asleep,
        Slow,
        Live
    }; ///< nobody looks; at the sums, each 5 s; at the curves, each second
    void setPace(Pace pace);
    /// Which rows are wanted; 0, 0: everything there is.
    void setStretch(WallTime from, WallTime until);

    /// Of the job's processes; without rows until there was an answer.
    const UsageTable &table() const { return table(processes()); }
    /// Of one of the sources; empty for one that is not known.
    const UsageTable &table(const QString &source) const;
    /// Everything that something was measured of: the processes first, then GPUs.
    QStringList sources() const;
    static QString processes() { return QStringLiteral("processes"); }
    bool isAnswered() const { return m_answered; }

Q_SIGNALS:
    void changed();
    void failed(const trainshed::Error &why);

private:
    void ask(bool all);
    void take(const rpc::JobUsage::Reply &reply, bool all);
    bool merge(const UsageTable &news, bool all);
    WallTime newest() const;
    void schedule();

    EngineClient *m_client;
    QTimer m_timer;
    JobId m_job;
    bool m_running = false;
    bool m_answered = false;
    Pace m_pace = Pace::Asleep;
    WallTime m_from = 0;
    WallTime m_until = 0;
    QMap<QString, UsageTable> m_tables; ///< by source
    bool m_asking = false;
    bool m_stale = true; ///< what is known is not what is wanted
    int m_generation = 0;
};

} // namespace trainshed
