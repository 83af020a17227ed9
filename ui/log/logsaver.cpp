// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logsaver.h"

#include "model/log/logsave.h"
#include "model/log/logworkers.h"

#include <QPromise>

namespace trainshed {

LogSaver::LogSaver(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool answered = m_watcher.future().resultCount() > 0;
        Q_EMIT finished(answered ? m_watcher.result()
                                 : Result<ByteCount>(
                                       Error{ErrorCode::Cancelled, tr("Saving the log was cancelled."), {}}));
    });
}

LogSaver::~LogSaver()
{
    m_watcher.cancel();
}

bool LogSaver::start(const std::shared_ptr<const LogData> &data, const QString &target)
{
    if (m_watcher.isRunning() || !data || !data->file())
        return false;
    m_target = target;
    const auto promise = std::make_shared<QPromise<Result<ByteCount>>>();
    m_watcher.setFuture(promise->future());
    logWorkers().start([promise, file = data->file(), length = data->extent().bytes, target] {
        promise->start();
        promise->addResult(saveLog(*file, length, target, [&](ByteCount) { return !promise->isCanceled(); }));
        promise->finish();
    });
    return true;
}

} // namespace trainshed
