// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/environments.h"
#include "model/engine/remotestores.h"
#include "model/job/job.h"
#include "model/job/metricrule.h"
#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "model/storage/codestore.h"
#include "model/storage/localcopy.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <optional>

namespace trainshed {

class ContentCache;
class MetricWatch;

/// An input's dataset: what its data must be before they are brought.
struct DatasetCheck {
    QString name;
    QString version; ///< "V002"
    QString manifest;
};

/// What stands around an attempt in the file system; blocking, for worker threads. Paths in, values out.
struct StageInput {
    JobSpec spec;
    RunPlan plan;
    QString attemptFolder;
    QString previousFolder; ///< of the attempt before; its inputs are taken over. Empty for the first
    QString jobFolder;
    QString snapshot; ///< code as submitted, of jobs of before there was a store
    std::shared_ptr<CodeStore> code;
    QHash<int, DatasetCheck> datasets; ///< by the index of the input
    QString interpreter;               ///< of the preset image
    QString environments;              ///< folder of Environments
    QList<QPair<QString, QString>> inherited;
    Limits limits;                       ///< of a code directory that is brought from elsewhere
    BucketAccess access;                 ///< of every bucket that the spec names
    std::shared_ptr<ContentCache> cache; ///< null: nothing is kept for another use
    qint64 cacheLimit = 0;               ///< bytes
    /// What was read of its metrics while it ran; null: nothing.
    std::shared_ptr<MetricWatch> metrics;
    QList<MetricRule> metricRules;
};

/// What a piece of work is at.
enum class StageStep { None, Code, Input, Predownload, Output, Log };

/// Seen from outside while it goes; bytes, files and totals are those of the step.
struct StageControl : CopyControl {
    std::atomic<StageStep> step{StageStep::None};
    std::atomic<int> channel{0}; ///< the index of the input or output

    void begin(StageStep next, qsizetype of = 0)
    {
        bytes = 0;
        files = 0;
        totalBytes = -1;
        totalFiles = -1;
        channel = static_cast<int>(of);
        step = next;
    }
};

/// A line for the Events tab.
struct StageEvent {
    Message message;
    EventLevel level = EventLevel::Info;
};

struct StageOutcome {
    QList<StageEvent> events;              ///< in order
    std::optional<Message> failed;         ///< an end.… message
    ErrorCode cause = ErrorCode::Internal; ///< of the failure
    /// What has to be there too before it may start.
    std::optional<EnvironmentRequest> environment;
    bool cancelled = false;
    QList<Metric> metrics; ///< what the outputs say, once they are collected

    void note(const char *code, const QStringList &args = {}, EventLevel level = EventLevel::Info)
    {
        events.append({{QLatin1String(code), args}, level});
    }
    /// The first failure is the one that counts.
    void fail(const char *code, const QStringList &args, const Error &error);
};

/// `error`, or where a disk of this computer is full: which one, and what to do.
Error withRemedy(const Error &error, const QString &folder, const QString &remedy);

/// Makes the folders of environment.md and brings code, inputs and predownloaded outputs into them. May be
/// called again after a crash: what is there whole stays, and of what was on its way the rest is brought.
/// Only the unpacking of an archive begins anew.
StageOutcome stage(const StageInput &input, StageControl &control);

/// After the end: staged inputs and scratch go, code, outputs, log stay.
void cleanUp(const QString &attemptFolder);

} // namespace trainshed
