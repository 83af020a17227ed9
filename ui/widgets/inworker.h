// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace trainshed {

/// `then`, in the thread of `context`, with what `work` has found in a worker, unless `context` is gone by
/// then: for a disk that answers slowly, a folder that may be large.
template<typename Answer>
void inWorker(QObject *context, std::function<Answer()> work, std::function<void(const Answer &)> then)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace trainshed
