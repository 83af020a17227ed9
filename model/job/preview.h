// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "model/job/runplan.h"

namespace trainshed {

/// What a job of an algorithm would find (environment.md), with ${MA_HOME} for the attempt's folder: the same
/// plan as the engine's.
struct RuntimePreview {
    struct Variable {
        QString name;
        QString value;
        bool later = false; ///< its value is known when the job starts: devices, addresses, numbers
    };

    QString codeFolder; ///< empty without a code directory
    QString bootFile;   ///< empty with a boot command
    QString workDir;
    QStringList inputFolders; ///< of input k
    QStringList outputFolders;
    QList<Variable> variables;
    QString command; ///< as for a job that gives every input
};

/// `interpreter` of the preset image; empty where it is not known.
RuntimePreview previewOf(const Algorithm &algorithm, const QString &interpreter);

} // namespace trainshed
