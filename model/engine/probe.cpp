// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/probe.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace trainshed {

namespace {

bool may(const QString &path, int what)
{
    return ::access(QFile::encodeName(path).constData(), what) == 0;
}

/// The nearest folder above that exists: what is missing below it would be made there.
QString existingAbove(QString path)
{
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            break;
        path = above;
    }
    return path;
}

PathFacts probe(const QString &path)
{
    PathFacts facts;
    const QFileInfo info(path);
    facts.exists = info.exists();
    if (!facts.exists) {
        const QString above = existingAbove(path);
        facts.writable = QFileInfo(above).isDir() && may(above, W_OK | X_OK);
        return facts;
    }
    facts.isFolder = info.isDir();
    facts.isEmpty =
        facts.isFolder
            ? !QDirIterator(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                   .hasNext()
            : info.size() == 0;
    facts.readable = may(path, facts.isFolder ? R_OK | X_OK : R_OK);
    facts.writable = may(path, facts.isFolder ? W_OK | X_OK : W_OK);
    return facts;
}

} // namespace

QHash<QString, PathFacts> probePaths(const QStringList &paths)
{
    QHash<QString, PathFacts> all;
    for (const QString &path : paths)
        all.insert(path, probe(path));
    return all;
}

} // namespace trainshed
