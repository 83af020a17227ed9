// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace trainshed::tree {

namespace {

QString root()
{
    const QString folder = qEnvironmentVariable("TRAINSHED_SOURCE");
    if (folder.isEmpty() || !QFile::exists(folder + u"/CMakeLists.txt"))
        qFatal("TRAINSHED_SOURCE does not name the tree; run this through ctest");
    return folder;
}

} // namespace

QStringList files(const QStringList &patterns)
{
    const QDir tree(root());
    QStringList found = tree.entryList(patterns, QDir::Files | QDir::Hidden);
    for (const char *folder : {"app", "ui", "model", "resources", "translations", "tests", ".ci"}) {
        QDirIterator walk(tree.filePath(QLatin1String(folder)), patterns, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << tree.relativeFilePath(walk.next());
    }
    found.removeIf([](const QString &path) { return path.contains(u"/__pycache__/"); });
    found.sort();
    return found;
}

QByteArray content(const QString &path)
{
    QFile file(root() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace trainshed::tree
