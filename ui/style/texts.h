// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QString>

namespace trainshed {

// Numbers and times for people, in the language of the program. What is not known is "–".

/// "12 s", "3 min 05 s", "2 h 05 min", "3 d 4 h"; below ten seconds with a tenth ("4.2 s"). "–" below 0.
QString durationText(qint64 milliseconds);
/// Local time to the second, sortable: "2026-11-23 02:04:05". "–" for 0.
QString exactTimeText(WallTime time);
/// "just now", "5 min ago", "3 h ago", "yesterday, 14:05", "2026-11-20, 14:05". "–" for 0.
QString relativeTimeText(WallTime time, WallTime now);
/// "512 bytes", "1.5 KiB", "2.0 GiB". "–" below 0.
QString sizeText(qint64 bytes);
/// With the separators of the language: "1,234,567".
QString countText(qint64 count);

} // namespace trainshed
