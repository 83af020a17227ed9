// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/environments.h"
#include "model/job/spec.h"
#include "model/pool/pool.h"

#include <optional>

/// The folders of Environments, on disk. Everything but installation() blocks: for worker threads.
namespace trainshed::environment {

/// What the job asks for, from the code in its attempt; nothing where it asks for none. `interpreter` is the
/// preset image's, `inherited` what the job inherits from the machine.
Result<std::optional<EnvironmentRequest>> requestOf(const JobSpec &spec, const QString &interpreter,
                                                    const QString &codeFolder,
                                                    const QList<QPair<QString, QString>> &inherited);
/// Puts the environment where the attempt looks for it; it may still have to be made.
Result<> link(const QString &folder, const QString &attemptFolder);

struct Found {
    bool isReady = false;
    QString nonce; ///< of an installation whose end is not known
};
/// Counts as a use.
Found look(const QString &folder);
/// Clears the folder and prepares it for an installation.
Result<> begin(const QString &folder, const QString &nonce);
LaunchSpec installation(const QString &folder, const EnvironmentRequest &request);
/// Success: the environment is whole, durably. Else what pip had to say.
Result<> finish(const QString &folder, const ExitRecord &exit);
void discard(const QString &folder);

/// Keys of what an engine began and did not see the end of.
QStringList unfinished(const QString &root);
/// Removes what has not been used for 30 days, and what is left of installations that failed.
void removeUnused(const QString &root);

} // namespace trainshed::environment
