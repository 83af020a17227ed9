// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trainshed {

/// What JobRepository::summaryAt() reads, in its order, from "job j" joined with summaryJoin.
inline const QString summaryColumns = QStringLiteral(
    "j.sequence, j.id, j.name, j.version, j.phase, j.reason, j.created, j.started, j.ended, j.duration, "
    "j.attempt, "
    "j.auto_stop, j.priority, j.algorithm, j.experiment, j.pool, j.resources, j.revision, j.upload, e.name");
inline constexpr int summaryColumnCount = 20;
inline const QString summaryJoin = QStringLiteral("LEFT JOIN experiment e ON e.id = j.experiment");

/// In the table of removals: no job, but the catalog's lists. '#' is in no ID.
inline const QString algorithmsMark = QStringLiteral("#algorithms");
inline const QString experimentsMark = QStringLiteral("#experiments");
inline const QString datasetsMark = QStringLiteral("#datasets");

} // namespace trainshed
