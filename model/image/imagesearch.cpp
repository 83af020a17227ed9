// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/images.h"

#include <QDir>

namespace trainshed {

namespace {

/// The value of a variable that must be an absolute path, or nothing.
QString folderOf(const char *variable)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : QString();
}

/// `more` in front of `list`, where there is something.
QStringList with(const QString &more, QStringList list)
{
    if (!more.isEmpty())
        list.prepend(more);
    return list;
}

} // namespace

ImageSearch ImageSearch::ofThisUser()
{
    const QString home = QDir::homePath();
    const QString data = folderOf("XDG_DATA_HOME");
    const QString pyenv = folderOf("PYENV_ROOT");
    ImageSearch search;
    search.pathFolders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    // A relative folder of PATH means another place for each process: not an environment of this computer.
    search.pathFolders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    search.systemFolders = {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin")};
    search.distFolders = {QStringLiteral("/usr/lib/python3/dist-packages")};
    search.dpkgStatus = QStringLiteral("/var/lib/dpkg/status");
    search.condaLists = {home + u"/.conda/environments.txt"};
    for (const char *name : {"miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba"})
        search.condaRoots.append(home + u'/' + QLatin1String(name));
    search.condaRoots.append(QStringLiteral("/opt/conda"));
    search.condaRoots =
        with(folderOf("CONDA_PREFIX"), with(folderOf("MAMBA_ROOT_PREFIX"), search.condaRoots));
    search.pyenvRoots =
        with(pyenv.isEmpty() ? QString() : QString(pyenv + u"/versions"), {home + u"/.pyenv/versions"});
    search.uvRoots =
        with(folderOf("UV_PYTHON_INSTALL_DIR"),
             {QString((data.isEmpty() ? QString(home + u"/.local/share") : data) + u"/uv/python")});
    search.venvFolders = with(folderOf("WORKON_HOME"),
                              {home + u"/.virtualenvs", home + u"/.venvs",
                               home + u"/.cache/pypoetry/virtualenvs", home + u"/.local/share/virtualenvs"});
    search.venvs = with(folderOf("VIRTUAL_ENV"), {home + u"/.venv"});
    search.userPackages = home + u"/.local/lib";
    return search;
}

} // namespace trainshed
