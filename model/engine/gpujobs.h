// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/device.h"

#include <QHash>

namespace trainshed {

/// Says of each process which job it belongs to: `mains` are the main processes of those that run. A
/// process belongs to a job when the job's main process or its runner (which adopts what the job leaves
/// behind) is among its ancestors. Reads /proc: for a worker thread. `proc` is for tests.
void nameJobs(DeviceReport *report, const QHash<qint64, JobId> &mains,
              const QString &proc = QStringLiteral("/proc"));

} // namespace trainshed
