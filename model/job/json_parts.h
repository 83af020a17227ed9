// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/json_members.h"
#include "model/job/spec.h"

namespace trainshed {

/// The parts that a job's "algorithm" and an algorithm's "job_config" have in common. The two differ in how a
/// channel says its constraint, and where what only exists here is kept: an algorithm's channel has members
/// "trainshed/…" of its own, a job's are in the annotations.
enum class Shape { Job, Algorithm };

InputChannel readInput(Members &members, Shape shape);
OutputChannel readOutput(Members &members, Shape shape);
Hyperparameter readParameter(Members &members);
/// Leftovers are kept in `extra` under "engine".
EngineRef readEngine(Members &&members, QJsonObject &extra);

QJsonObject writeInput(const InputChannel &input, Shape shape);
QJsonObject writeOutput(const OutputChannel &output, Shape shape);
QJsonObject writeParameter(const Hyperparameter &parameter);
QJsonObject writeEngine(const EngineRef &engine);

/// What a source is, by the members that it has.
AlgorithmKind inferredKind(const AlgorithmSource &source);
QString kindName(AlgorithmKind kind);
std::optional<AlgorithmKind> kindFromName(const QString &name);

} // namespace trainshed
