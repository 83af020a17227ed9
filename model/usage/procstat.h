// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace trainshed {

/// What of /proc/PID/stat is needed (proc_pid_stat(5)).
struct StatLine {
    int parent = 0;
    quint64 startTime = 0;    ///< ticks since the machine started
    qint64 ticks = 0;         ///< of CPU time, with that of the children that it has waited for
    qint64 childrenTicks = 0; ///< of these alone
    qint64 residentPages = 0;
};
/// Of the text of /proc/PID/stat; the program's name may hold anything. False where it is none.
bool parseStat(const char *text, qsizetype size, StatLine &stat);

} // namespace trainshed
