// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace trainshed {

/// The console's states (job-json.md, 3.1). The text that travels is phaseName().
enum class JobPhase { Creating, Pending, Running, Terminating, Completed, Failed, Terminated, Abnormal };

inline constexpr std::array allPhases{JobPhase::Creating,    JobPhase::Pending,   JobPhase::Running,
                                      JobPhase::Terminating, JobPhase::Completed, JobPhase::Failed,
                                      JobPhase::Terminated,  JobPhase::Abnormal};

/// The name in job files and in the protocol ("Creating"): never translated.
QString phaseName(JobPhase phase);
std::optional<JobPhase> phaseFromName(const QString &name);
/// What a person reads, in the program's language.
QString phaseText(JobPhase phase);

/// Terminal states never change again.
bool isTerminal(JobPhase phase);
/// Stop is offered: Creating, Pending, Running.
bool isStoppable(JobPhase phase);
/// The whole table of allowed transitions. Running → Pending is a restart (Auto Restart).
bool mayChange(JobPhase from, JobPhase to);

} // namespace trainshed

Q_DECLARE_METATYPE(trainshed::JobPhase)
