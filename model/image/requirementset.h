// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace trainshed {

/// What a requirements file asks for, with the files that it takes in (-r, -c).
/// The format: https://pip.pypa.io/en/stable/reference/requirements-file-format/
struct RequirementSet {
    QList<QPair<QString, QByteArray>> files; ///< in the order of being taken in, names as written
    /// It names something of this computer (an editable or local project, a wheel, a folder of wheels): what
    /// is installed is more than the text says.
    bool isLocal = false;
    QStringList variables; ///< NAME of each ${NAME} in it
};

/// Reads `path` and what it takes in: regular files of at most 1 MiB, at most 64. What is missing or too deep
/// is left to pip, which says so. Blocks: for worker threads.
Result<RequirementSet> readRequirements(const QString &path);

/// Names the environment that this set makes on top of this Python: the same name, the same environment.
/// `variables` are what pip sees of them and of PIP_…; `codeFolder` counts for a local set only, which nobody
/// else can use.
QString environmentKey(const RequirementSet &set, const QString &interpreter,
                       const QList<QPair<QString, QString>> &variables, const QString &codeFolder);

} // namespace trainshed
