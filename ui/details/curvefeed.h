// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/metricmethods.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace trainshed {

/// What jobs measured, as curves; kept fresh while they run and somebody looks. A few questions at a time.
class CurveFeed : public QObject
{
    Q_OBJECT
public:
    struct Wanted {
        JobId job;
        bool isRunning = false; ///< there is more to come
        Revision revision = 0;  ///< of one that does not run: asked again where it has grown
        bool operator==(const Wanted &) const = default;
    };

    explicit CurveFeed(EngineClient *client, QObject *parent = nullptr);
    ~CurveFeed() override;

    /// Metrics called `names`, none: all; of each at most `most` points (16 to 20,000), a fifth of it while
    /// the job runs. What is known stays while it is asked anew.
    void setWanted(const QList<Wanted> &jobs, const QStringList &names, int most);
    /// Nobody looks: nothing is asked.
    void setActive(bool active);

    QList<MetricCurve> curves(const JobId &job) const { return m_curves.value(job); }
    bool isAnswered(const JobId &job) const { return m_curves.contains(job); }
    /// Of how many there was no answer yet.
    int missing() const;

Q_SIGNALS:
    /// Soon after an answer, or several of them.
    void changed();
    void failed(const trainshed::Error &why);

private:
    void goOn();
    void ask(const Wanted &wanted);
    void endRound();

    EngineClient *m_client;
    QTimer m_again;
    QTimer m_gather;
    QElapsedTimer m_round;
    QList<Wanted> m_jobs;
    QStringList m_names;
    int m_most = 1000;
    QHash<JobId, QList<MetricCurve>> m_curves;
    QList<Wanted> m_queue;
    int m_inFlight = 0;
    bool m_active = false;
    int m_generation = 0;
};

} // namespace trainshed
