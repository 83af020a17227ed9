// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/job/rules.h"
#include "model/storage/codestore.h"

#include <optional>

namespace trainshed {

/// Stores a code directory as it is now and notes it in the job's folder (which must exist): durable when
/// this returns. What .gitignore names and .git itself are left out; more than the limits allow is refused
/// before a byte is copied. An archive in the folder's place is unpacked first; what did not come out of it
/// is told as events. `bootFile` (relative; may be empty) must be in it. Blocks: for worker threads.
Result<CodeVersion> takeSnapshot(const QString &folder, const QString &jobFolder, CodeStore &store,
                                 const Limits &limits, CopyControl &control, const QString &bootFile = {},
                                 QList<Message> *events = nullptr);

/// Stores the code of a job that was saved, as takeSnapshot() does; `code` holds what is known of it (commit,
/// branch). The folder is one that nobody else writes to, and git is not asked about it.
Result<CodeVersion> keepSnapshot(const QString &folder, const QString &jobFolder, CodeStore &store,
                                 const Limits &limits, CopyControl &control, const CodeVersion &code);

/// What takeSnapshot() noted; empty where nothing is (no code, or a job of before there was a store).
Result<std::optional<CodeVersion>> notedSnapshot(const QString &jobFolder);

/// The manifests that the jobs of a home refer to, for CodeStore::sweep(). An error where a note can't be
/// read: then nothing may be removed.
Result<QSet<QByteArray>> notedManifests(const QString &jobsFolder);

} // namespace trainshed
