// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/parameter.h"

#include <optional>

namespace trainshed {

/// The form's "Algorithm source".
enum class AlgorithmKind {
    Saved,       ///< My Algorithms: algorithmId says which
    CustomImage, ///< container image, or without one the host itself, with a boot command
    PresetImage, ///< a Python environment found on this computer, with a boot file
};

/// Which environment runs the code (job-json.md, JobEngine).
struct EngineRef {
    ImageId id;       ///< engine_id: an Image of image.list
    QString name;     ///< engine_name, "Python"
    QString version;  ///< engine_version
    QString imageUrl; ///< a container image; empty with CustomImage: the host itself
    QString runUser;  ///< user ID in the container
    bool isEmpty() const { return id.isEmpty() && name.isEmpty() && version.isEmpty() && imageUrl.isEmpty(); }
    bool operator==(const EngineRef &) const = default;
};

/// Where the code comes from and how it starts. With Saved, a job that is being made holds the id only; once
/// stored it also holds the algorithm's settings as they were at submit (resolve() in resolve.h), so that
/// later edits of the algorithm change nothing.
struct AlgorithmSource {
    AlgorithmKind kind = AlgorithmKind::Saved;
    AlgorithmId algorithmId;
    QString name; ///< of the saved algorithm, for display
    EngineRef engine;
    QString codeDir;      ///< storage location or folder as written
    QString bootFile;     ///< PresetImage: a .py inside codeDir, absolute or relative to it
    QString command;      ///< CustomImage: one line
    QString localCodeDir; ///< default ${MA_JOB_DIR}
    QString workingDir;
    bool operator==(const AlgorithmSource &) const = default;
};

enum class ExperimentMode { None, Existing, New };
struct ExperimentChoice {
    ExperimentMode mode = ExperimentMode::None;
    ExperimentId id;
    QString name; ///< New: its name; Existing: for display
    QString description;
    bool operator==(const ExperimentChoice &) const = default;
};

/// Everything that the Create Training Job form asks for: one value, that the form edits, a job file holds
/// and the engine stores. See form.md for each field's rule; rules.h checks them.
struct JobSpec {
    QString name;
    QString description;
    ExperimentChoice experiment;
    AlgorithmSource algorithm;
    QList<InputChannel> inputs;
    QList<OutputChannel> outputs;
    QList<Hyperparameter> hyperparameters;
    QList<EnvironmentVariable> environment;
    /// "Install dependencies first": requirements.h says of what and into what.
    bool installDependencies = false;
    int autoRestart = 0; ///< 0–3 retries of a failed job
    PoolId pool{QStringLiteral("local")};
    FlavorId flavor;
    int nodeCount = 1;
    int priority = 1;                   ///< 1–3, highest 3
    QString logLocation;                ///< empty: Persistent Log Saving off
    std::optional<int> autoStopMinutes; ///< counted from when it starts to run
    QJsonObject extra; ///< unknown members of the job file, in their places, written back on export

    bool operator==(const JobSpec &) const = default;
};

} // namespace trainshed
