// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logfollower.h"

#include "model/log/logworkers.h"

#include <QMutex>
#include <QPromise>

#include <atomic>

namespace trainshed {

/// What the worker thread and the follower share; outlives whichever ends first.
struct LogFollower::Work {
    Work(const QString &path, std::shared_ptr<LogData> data) : indexer(path, std::move(data)) {}
    LogIndexer indexer; ///< the running look's alone
    std::atomic<bool> stop{false};
    std::atomic<qint64> fileSize{0};
    std::atomic<LogChange> restartReason{LogChange::Replaced};
    QMutex mutex; ///< guards the tail
    std::shared_ptr<const LogData> tail;

    void readTail(const LogData &data)
    {
        // Less is indexed before one could have read the first line of the tail.
        constexpr ByteCount Short(16 * 1024 * 1024);
        constexpr ByteCount TailLength(256 * 1024);
        if (data.extent().bytes > ByteCount(0) || indexer.fileSize() < Short)
            return;
        const auto read = LogData::readTail(data.file(), TailLength);
        QMutexLocker locker(&mutex);
        tail = read ? *read : nullptr;
    }
};

LogFollower::LogFollower(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_data(std::make_shared<LogData>())
    , m_work(std::make_shared<Work>(path, m_data))
{
    m_lookTimer.setInterval(LookInterval);
    m_newsTimer.setInterval(NewsInterval);
    m_newsTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        if (!m_busy)
            look();
    });
    connect(&m_newsTimer, &QTimer::timeout, this, &LogFollower::tellNews);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &LogFollower::tellNews);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogFollower::finish);
}

LogFollower::~LogFollower()
{
    m_work->stop = true;
}

double LogFollower::indexed() const
{
    const auto size = double(m_work->fileSize.load());
    return size > 0 ? std::min(1.0, double(m_data->extent().bytes.value()) / size) : 1.0;
}

void LogFollower::follow()
{
    m_lookTimer.start();
    lookOnce();
}

void LogFollower::lookOnce()
{
    if (m_busy)
        m_again = true;
    else
        look();
}

void LogFollower::pause()
{
    m_lookTimer.stop();
    m_again = false;
}

void LogFollower::look()
{
    m_busy = true;
    const auto promise = std::make_shared<QPromise<Result<LogChange>>>();
    m_watcher.setFuture(promise->future());
    logWorkers().start([promise, work = m_work, data = m_data] {
        promise->start();
        promise->setProgressRange(0, 0);
        auto change = work->indexer.look();
        if (change && (*change == LogChange::Truncated || *change == LogChange::Replaced))
            work->restartReason = *change;
        work->fileSize = work->indexer.fileSize().value();
        if (change && *change != LogChange::None && *change != LogChange::Gone) {
            int step = 0;
            work->readTail(*data);
            promise->setProgressValue(++step);
            const auto done = work->indexer.catchUp([&] {
                promise->setProgressValue(++step);
                return !work->stop;
            });
            if (!done)
                change = done.error();
        }
        promise->addResult(std::move(change));
        promise->finish();
    });
}

void LogFollower::finish()
{
    m_busy = false;
    const Result<LogChange> change = m_watcher.result();
    if (!change && change.error().code == ErrorCode::NotFound)
        setState(State::Waiting);
    else if (!change)
        setState(State::Failed, change.error());
    else
        setState(State::Reading);
    tellNews();
    const bool gone = change && *change == LogChange::Gone;
    if (gone && !m_gone)
        Q_EMIT this->gone();
    m_gone = gone;
    Q_EMIT caughtUp();
    if (m_again && !m_busy) {
        m_again = false;
        look();
    }
}

std::shared_ptr<const LogData> LogFollower::tail() const
{
    QMutexLocker locker(&m_work->mutex);
    return m_work->tail;
}

void LogFollower::tellNews()
{
    if (!m_tailTold && m_busy && tail()) {
        m_tailTold = true;
        Q_EMIT tailRead();
    }
    if (m_newsTimer.isActive())
        return; // its end tells all at once
    const LogData::Extent now = m_data->extent();
    if (now == m_told)
        return;
    const bool restart = now.generation != m_told.generation;
    m_told = now;
    m_newsTimer.start();
    setState(State::Reading);
    if (restart)
        Q_EMIT restarted(m_work->restartReason);
    Q_EMIT grown();
}

void LogFollower::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace trainshed
