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
    run(target, [file = data->file(), length = data->extent().bytes, target](const KeepOn &keepOn) {
        return saveLog(*file, length, target, keepOn);
    });
    return true;
}

bool LogSaver::startLines(const LogScope &scope, LineNumber first, LineNumber last, const QString &target)
{
    if (m_watcher.isRunning() || !scope.data || !scope.data->file())
        return false;
    run(target, [scope, first, last, target](const KeepOn &keepOn) {
        return saveLines(scope, first, last, target, keepOn);
    });
    return true;
}

void LogSaver::run(const QString &target, const std::function<Result<ByteCount>(const KeepOn &)> &save)
{
    m_target = target;
    const auto promise = std::make_shared<QPromise<Result<ByteCount>>>();
    m_watcher.setFuture(promise->future());
    logWorkers().start([promise, save] {
        promise->start();
        promise->addResult(save([&](ByteCount) { return !promise->isCanceled(); }));
        promise->finish();
    });
}

} // namespace trainshed
