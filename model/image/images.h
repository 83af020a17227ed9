// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"

#include <QStringList>

namespace trainshed {

/// Where to look for Python environments. Every place is a member, so that a test can point all of them into
/// a made tree; an empty one is not looked at.
struct ImageSearch {
    QStringList pathFolders;   ///< of PATH: the first python3 that is a program, and not a shim, counts
    QStringList systemFolders; ///< searched for python3 and python3.X: /usr/bin, /usr/local/bin
    QStringList distFolders;   ///< packages of every system Python: /usr/lib/python3/dist-packages
    QString dpkgStatus;        ///< names the patch level of a packaged Python
    QStringList condaLists;    ///< environments.txt: a prefix a line
    QStringList condaRoots;    ///< installations of conda: themselves, and envs/* below them
    QStringList pyenvRoots;    ///< folders of versions
    QStringList uvRoots;       ///< folders of interpreters that uv manages
    QStringList venvFolders;   ///< folders of virtual environments
    QStringList venvs;         ///< virtual environments
    QString userPackages;      ///< ~/.local/lib: python3.X/site-packages, seen by all but venvs

    static ImageSearch ofThisUser();
};

/// The Python environments found on this computer, by reading files only: no interpreter is started. Each
/// real interpreter once, a virtual environment counting as one of its own; what can't run (no program, a
/// dangling link, a shim, Python 2) is left out. The system's python3 comes first, being the default; then
/// the other system ones, conda, pyenv, uv and virtual environments, each kind by path. IDs come from the
/// path and the X.Y of the version: the same environment has the same ID tomorrow and after an update of its
/// patch level. Blocks on the disk (some ms): not for a main thread.
QList<Image> findImages(const ImageSearch &search = ImageSearch::ofThisUser());

} // namespace trainshed
