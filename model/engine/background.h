// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace trainshed {

/// Runs `work` on a thread of the pool and hands its value to `then` in the engine's thread, unless `context`
/// is gone by then. For everything that may block: file systems, other programs. Called from the engine's
/// thread only.
template<typename T>
void inBackground(QThreadPool &pool, QObject *context, std::function<T()> work, std::function<void(T)> then)
{
    // The home lives in the engine's thread: the context is only looked at there.
    QCoreApplication *home = QCoreApplication::instance();
    pool.start(
        [home, guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto value = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                home,
                [guard = std::move(guard), value, then = std::move(then)] {
                    if (guard)
                        then(std::move(*value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace trainshed
