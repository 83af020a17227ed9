// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/background.h"
#include "model/storage/localcopy.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QUuid>

#include <functional>
#include <memory>

namespace trainshed {

/// Work that takes its time, on threads of its own, under names that a client chose: how far it is, and how
/// it is ended. Engine's thread.
class Operations : public QObject
{
    Q_OBJECT
public:
    explicit Operations(int threads, QObject *parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~Operations() override;

    using Control = std::shared_ptr<CopyControl>;

    /// An empty name: none to ask for.
    Result<Control> begin(const QString &name, QString &used);
    /// Nobody finds the name any more; `tell` is called before it is said that nothing is under way.
    void end(const QString &used, const std::function<void()> &tell);

    /// Runs `work` with a control that find() finds; `then` in the engine's thread.
    template<typename T>
    void run(const Control &control, const QString &used, std::function<Result<T>(CopyControl &)> work,
             std::function<void(Result<T>)> then)
    {
        inBackground<Result<T>>(
            m_threads, this,
            [work = std::move(work), control]() -> Result<T> {
                // Cancelled while it waited for its keys or for a thread.
                if (control->cancelled)
                    return cancelled();
                return work(*control);
            },
            [this, used, then = std::move(then)](const Result<T> &done) {
                end(used, [&then, &done] { then(done); });
            });
    }

    Result<Control> find(const QString &name) const;
    Result<> cancel(const QString &name);
    bool isBusy() const { return !m_running.isEmpty(); }
    static Error cancelled();

Q_SIGNALS:
    void becameIdle();

private:
    QHash<QString, Control> m_running;
    QThreadPool m_threads;
};

} // namespace trainshed
