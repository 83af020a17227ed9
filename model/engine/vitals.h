// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace trainshed {

/// By what one sees, from outside, whether a running job goes on.
struct Vitals {
    qint64 logBytes = -1;  ///< −1: not known
    quint64 processes = 0; ///< which ones there are: another number when one came or went
    quint64 io = 0;        ///< bytes read and written and calls for it, of those that are there
    qint64 cpuMs = 0;      ///< of those that are there
    bool operator==(const Vitals &) const = default;
};

struct VitalsQuestion {
    qint64 pid = 0; ///< of the job's main process
    QString logPath;
};

/// Of all asked for in one pass through /proc: the main process, what came of it, and what it left to its
/// supervisor; never the supervisor itself. Reads files: for a worker thread. `proc` is for tests.
QList<Vitals> readVitals(const QList<VitalsQuestion> &jobs, const QString &proc = QStringLiteral("/proc"));

} // namespace trainshed
