// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"

#include <QStringList>

namespace trainshed {

/// An interpreter and what lies around it, before it has a name and an ID.
struct FoundPython {
    QString kind;         ///< system, venv, conda, uv, pyenv
    QString label;        ///< of the environment: "myenv"; empty where the kind says enough
    QString interpreter;  ///< absolute, to start
    QString key;          ///< canonical: two finds of one environment have the same
    QString python;       ///< "3.11.2", "3.11" where the patch level can't be told
    QStringList packages; ///< folders of packages, the first wins
};

/// What a folder with bin/python3 is: a virtual environment where it has a pyvenv.cfg, a conda one where it
/// has conda-meta, else `kind`. nullopt where nothing there can run.
std::optional<FoundPython> lookIntoPrefix(const QString &prefix, const QString &kind);

/// The image of a find: its framework and versions, its name and its ID.
Image imageOf(const FoundPython &found);

/// "3.11" of "3.11.2".
QString minorVersion(const QString &version);

} // namespace trainshed
