// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/rules.h"

#include <QByteArray>
#include <QProcessEnvironment>

namespace trainshed {

/// The files of a code directory, as paths below it, sorted; names are bytes of the file system.
struct CodeFiles {
    QList<QByteArray> files;
    bool usedGit = false; ///< .gitignore files were heeded
};

/// What a snapshot of the folder would hold: without .git, without what .gitignore files name (where git is
/// installed), with what links lead to. More than the limits allow is refused. Blocks: for worker threads.
Result<CodeFiles> listCode(const QString &folder, const Limits &limits);

/// The repository a folder lies in. commit is empty where there is none or git is not installed.
struct GitFacts {
    QString commit; ///< ID of HEAD
    QString branch; ///< empty: none is checked out
    bool modified = false;
};
/// Reads only, takes no lock, and runs no program that the repository's settings name. Blocks, at most ten
/// seconds; what takes longer has no facts.
GitFacts gitFacts(const QString &folder);

/// For running git: nothing of ours about other repositories.
QProcessEnvironment gitEnvironment();

} // namespace trainshed
