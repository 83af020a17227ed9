// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/folderlisting.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace trainshed {

namespace {

// Apart from the global pool: a folder on a dead network disk may hold its thread for minutes.
QThreadPool *listingPool()
{
    static QThreadPool pool;
    return &pool;
}

bool before(const FolderEntry &a, const FolderEntry &b)
{
    if (a.folder != b.folder)
        return a.folder;
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.name < b.name;
}

FolderListing readFolder(const QString &path, int limit)
{
    FolderListing result;
    const QFileInfo info(path);
    if (!info.isDir()) {
        result.state = FolderListing::State::Missing;
        return result;
    }
    if (!info.isReadable()) {
        result.state = FolderListing::State::Unreadable;
        return result;
    }
    QDirIterator it(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    while (it.hasNext()) {
        it.next();
        if (result.entries.size() >= limit) {
            result.cut = true;
            break;
        }
        const QFileInfo file = it.fileInfo();
        FolderEntry entry;
        entry.name = file.fileName();
        entry.link = file.isSymLink();
        entry.folder = file.isDir() && !entry.link;
        entry.bytes = entry.folder || entry.link ? 0 : file.size();
        entry.modified = file.lastModified().toMSecsSinceEpoch();
        result.entries.append(std::move(entry));
    }
    std::sort(result.entries.begin(), result.entries.end(), before);
    return result;
}

} // namespace

QFuture<FolderListing> listFolder(const QString &path, int limit)
{
    auto promise = std::make_shared<QPromise<FolderListing>>();
    promise->start();
    listingPool()->start([promise, path, limit] {
        if (!promise->isCanceled())
            promise->addResult(readFolder(path, limit));
        promise->finish();
    });
    return promise->future();
}

} // namespace trainshed
