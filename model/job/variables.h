// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trainshed {

/// A variable that says which devices a job may see. Ours alone: a job that set it would take a device that
/// belongs to another.
bool isIsolationVariable(const QString &name);

/// A variable that every job finds (environment.md): the user may replace it, which is worth a warning.
bool isPresetVariable(const QString &name);

/// A variable whose value is known only when the job has its place: devices, threads, nodes, addresses,
/// the store of its data.
bool isPlacementVariable(const QString &name);

} // namespace trainshed
