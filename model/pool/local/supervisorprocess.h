// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/base/result.h"

namespace trainshed {

/// The process that starts a keeper and leaves as soon as that has its lock: our only child, to be reaped.
struct LaunchedProcess {
    int pid = -1;
    Descriptor pidfd; ///< readable when it has left; invalid: it has left already and is reaped
};

/// Starts `runnerPath` for a run folder, or, with `attach`, only to take over. `handed`: to attach, the job's
/// pidfd; else secretsDescriptor(). May be invalid.
Result<LaunchedProcess> spawnRunner(const QString &runnerPath, const QString &runPath, bool attach,
                                    const Descriptor &handed);

/// Memory without a name, to be read by whoever it is handed to.
Result<Descriptor> secretsDescriptor(const QByteArray &secrets);

} // namespace trainshed
