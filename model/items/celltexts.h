// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/job/job.h"

#include <QString>

#include <optional>

namespace trainshed::cells {

// Plain texts of cells, as they are copied or read aloud. The window's delegates may paint nicer ones.

/// "4 s", "3 min 05 s", "2 h 05 min", "3 d 4 h"; nothing below 0.
QString duration(qint64 milliseconds);
/// Local time to the second, "2026-11-23 02:04:05"; nothing for 0.
QString time(WallTime time);
/// "45 %"
QString percent(double fraction);
/// How much of it is there, 0–1, by bytes or else by files; nothing where that is not known.
std::optional<double> transferred(const JobTransfer &transfer);
/// "Downloading the input “data”: 12 of 40 files, 3.1 MiB of 9.0 MiB, 1.2 MiB/s, 5 s left"
QString transferText(const JobTransfer &transfer);

} // namespace trainshed::cells
