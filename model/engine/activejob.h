// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/collecting.h"
#include "model/engine/gpuplaces.h"
#include "model/engine/lasterror.h"
#include "model/engine/staging.h"
#include "model/pool/exitrecord.h"
#include "model/schedule/schedule.h"
#include "model/store/records.h"

#include <chrono>
#include <memory>

namespace trainshed {

/// How fast a transfer goes, from look to look.
struct TransferPace {
    StageStep step = StageStep::None;
    int channel = 0;
    qint64 bytes = 0;
    qint64 rate = 0;   ///< bytes a second, over the last few
    bool told = false; ///< somebody was told of a transfer that may have ended since
    int slowDowns = 0; ///< those of its StageControl
    int lineBreaks = 0;
    const char *hindrance = nullptr; ///< code of the message that says what keeps it from going faster
    int looksSince = 0;              ///< … with bytes that moved and no new hindrance
};

/// A job that has not ended, as the engine works on it. `record` is ahead of the store by what is being
/// stored.
struct ActiveJob {
    JobRecord record;
    QList<AttemptRecord> attempts; ///< the last one is the current
    int cpus = 1;
    GpuDemand gpus;
    std::shared_ptr<StageControl> work; ///< staging or collecting that is under way
    std::shared_ptr<StageControl> sync; ///< bringing out while it runs
    std::shared_ptr<OutputWatch> outputs;
    bool mayCollect = false; ///< that it ended is stored
    bool watched = false;    ///< a look at the outputs is to come
    Message trouble;         ///< of the last look
    TransferPace pace;
    std::optional<WaitReason> wait;
    WallTime startsBy = 0; ///< with `wait`; 0: nobody can tell
    /// Values of secret variables, from when they were asked for to the launch; nothing: not asked yet.
    std::optional<QList<QPair<QByteArray, QByteArray>>> secrets;
    QList<QPair<QByteArray, QByteArray>> fetched; ///< while they are asked for
    bool fetching = false;
    QString keychainFor;            ///< waits for the keychain, because of this variable
    bool holdsCpus = false;         ///< from the grant to the end of the process
    bool launched = false;          ///< the pool has it
    std::optional<Message> outcome; ///< how the process ended, while outputs are collected
    JobPhase outcomePhase = JobPhase::Failed;
    std::optional<QList<Metric>> metrics;     ///< once its outputs were looked at
    std::shared_ptr<MetricWatch> metricWatch; ///< of the current attempt
    std::chrono::milliseconds metricRest{};   ///< before the next look
    bool metricsAwaited = false;              ///< a look at them is to come or goes on

    const JobId &id() const { return record.summary.id; }
    AttemptRecord &attempt() { return attempts.last(); }
};

/// How an exit record reads for a person, and which state follows from it.
struct Verdict {
    Message reason;
    JobPhase phase = JobPhase::Failed;
};
Verdict verdict(const ExitRecord &exit, bool stopRequested, int autoStopMinutes);
/// Where it failed by itself: that its log's last error is of memory.
void blameMemory(Verdict &verdict, LastError::Memory memory);
/// "SIGKILL" for 9; the number itself for one without a name.
QString signalName(int number);

} // namespace trainshed
