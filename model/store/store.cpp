// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace trainshed {

namespace {
Q_LOGGING_CATEGORY(log, "trainshed.store")

/// One commit holds at most this many tasks, so that the first of a flood does not wait for the last.
constexpr size_t batchLimit = 256;
} // namespace

class Store::Worker
{
public:
    Result<> start(const QString &path)
    {
        std::promise<Result<>> opened;
        auto answer = opened.get_future();
        m_thread = std::thread([this, path, promise = std::move(opened)]() mutable {
            auto connection = Connection::open(path);
            promise.set_value(connection ? Result<>(Done{}) : Result<>(connection.error()));
            if (connection)
                loop(**connection);
        });
        return answer.get();
    }

    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

    void add(Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::move(task));
        }
        m_wake.notify_one();
    }

private:
    void loop(Connection &connection)
    {
        for (;;) {
            std::vector<Task> batch;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
                if (m_queue.empty())
                    return;
                const size_t n = std::min(batchLimit, m_queue.size());
                batch.assign(std::make_move_iterator(m_queue.begin()),
                             std::make_move_iterator(m_queue.begin() + static_cast<std::ptrdiff_t>(n)));
                m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(n));
            }
            runBatch(connection, batch);
            deliver(batch);
        }
    }

    static void runBatch(Connection &connection, std::vector<Task> &batch)
    {
        auto begun = connection.begin();
        if (!begun) {
            fail(batch, begun);
            return;
        }
        for (Task &task : batch) {
            if (auto save = connection.savepoint(); !save) {
                task.outcome = save;
                continue;
            }
            task.outcome = task.work(connection);
            if (task.outcome)
                task.outcome = connection.release();
            if (!task.outcome)
                connection.rollbackToSavepoint();
        }
        if (auto committed = connection.commit(); !committed) {
            qCWarning(log, "commit failed: %s", qUtf8Printable(committed.error().text()));
            fail(batch, committed);
        }
    }

    static void fail(std::vector<Task> &batch, const Result<> &why)
    {
        for (Task &task : batch) {
            if (task.outcome)
                task.outcome = why;
        }
    }

    /// One event for the whole batch. The contexts are looked at in the home thread only, where they live and
    /// die.
    void deliver(std::vector<Task> &batch)
    {
        auto done = std::make_shared<std::vector<Task>>(std::move(batch));
        QMetaObject::invokeMethod(
            &m_home,
            [done] {
                for (Task &task : *done) {
                    if (task.context)
                        task.deliver(task.outcome);
                }
            },
            Qt::QueuedConnection);
    }

    QObject m_home; ///< lives in the thread that made the store
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Task> m_queue;
    bool m_stop = false;
    std::thread m_thread;
};

Store::Store(std::unique_ptr<Worker> worker) : m_worker(std::move(worker)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    auto worker = std::make_unique<Worker>();
    if (auto started = worker->start(path); !started)
        return started.error();
    return std::unique_ptr<Store>(new Store(std::move(worker)));
}

void Store::enqueue(Task task)
{
    m_worker->add(std::move(task));
}

} // namespace trainshed
