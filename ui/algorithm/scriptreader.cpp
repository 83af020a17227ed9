// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/scriptreader.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace trainshed {

namespace {

Result<QList<Suggestion>> read(const QString &path)
{
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, ScriptReader::tr("There is no file “%1”.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, ScriptReader::tr("“%1” can't be read.").arg(path), file.errorString()};
    return suggestionsFrom(file.read(scriptLimit + 1));
}

} // namespace

ScriptReader::ScriptReader(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

ScriptReader::~ScriptReader() = default; // the thread holds nothing of ours: nobody waits for it

void ScriptReader::start(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<QList<Suggestion>>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
}

} // namespace trainshed
