// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace trainshed {

/// The store: a thread with the one connection to the database, and a queue of tasks before it. A burst of
/// tasks is one commit (each task in a savepoint of its own, so that one that fails takes nothing else
/// along). An answer is delivered only after the commit that holds it, in the order of asking, in the thread
/// of `context`; it is not delivered when `context` is gone by then. So a state that was told is a state that
/// is stored.
///
/// Public functions are called from the engine's thread and never wait, open() and the destructor apart:
/// open() migrates, the destructor finishes what is queued.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// `work` runs on the store's thread inside a transaction: questions and changes alike. `then` gets its
    /// value, or the error of the work or of the commit.
    template<typename T>
    void run(std::function<Result<T>(Connection &)> work, QObject *context,
             std::function<void(Result<T>)> then)
    {
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        Task task;
        task.work = [work = std::move(work), outcome](Connection &connection) -> Result<> {
            *outcome = work(connection);
            if (!**outcome)
                return (**outcome).error();
            return Done{};
        };
        task.context = context;
        task.deliver = [outcome, then = std::move(then)](const Result<> &committed) {
            then(committed ? std::move(**outcome) : Result<T>(committed.error()));
        };
        enqueue(std::move(task));
    }

    struct Task {
        std::function<Result<>(Connection &)> work;
        QPointer<QObject> context;
        std::function<void(const Result<> &)> deliver;
        Result<> outcome = Done{};
    };

private:
    class Worker;
    explicit Store(std::unique_ptr<Worker> worker);
    void enqueue(Task task);

    std::unique_ptr<Worker> m_worker;
};

} // namespace trainshed
