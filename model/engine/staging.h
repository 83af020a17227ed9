// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/environments.h"
#include "model/job/message.h"
#include "model/job/runplan.h"
#include "model/storage/codestore.h"
#include "model/storage/localcopy.h"

#include <QHash>

#include <memory>
#include <optional>

namespace trainshed {

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
};

struct StageOutcome {
    QList<Message> events;         ///< in order, for the Events tab
    std::optional<Message> failed; ///< an end.… message
    /// What has to be there too before it may start.
    std::optional<EnvironmentRequest> environment;
    bool cancelled = false;
    QList<Metric> metrics; ///< what the outputs say, once they are collected
};

/// Makes the folders of environment.md and brings code, inputs and predownloaded outputs into them. May be
/// called again after a crash: what is there whole stays, what is half is made anew.
StageOutcome stage(const StageInput &input, CopyControl &control);

/// Brings the outputs to their locations. On failure the files stay where they are.
StageOutcome collect(const StageInput &input, CopyControl &control);

/// After the end: staged inputs and scratch go, code, outputs, log stay.
void cleanUp(const QString &attemptFolder);

} // namespace trainshed
