// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logindexer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace trainshed {

/// Follows one log file: looks at it every 250 ms while active, indexes in a worker thread what is new, and
/// says so at most ten times a second. The file need not exist yet. Belongs to a thread with an event loop;
/// never blocks it. Destroying it stops the work without waiting for it.
class LogFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFollower)

public:
    enum class State {
        Waiting, ///< the file is not there yet
        Reading, ///< it is there (or was: see gone())
        Failed,  ///< it can't be read; error() says why. Looked at again on the next tick
    };
    static constexpr std::chrono::milliseconds LookInterval{250};
    static constexpr std::chrono::milliseconds NewsInterval{100};

    explicit LogFollower(const QString &path, QObject *parent = nullptr);
    ~LogFollower() override;

    QString path() const { return m_path; }
    std::shared_ptr<const LogData> data() const { return m_data; }
    State state() const { return m_state; }
    Error error() const { return m_error; }
    /// The share of the file that is indexed, 0 … 1.
    double indexed() const;
    /// The last lines of a long file, there before it is indexed; null for a short one.
    std::shared_ptr<const LogData> tail() const;
    bool isComplete() const { return !m_busy && m_state == State::Reading; }

    /// Looks now and then each LookInterval, until pause().
    void follow();
    /// Looks once more, so that nothing written until now is missed, and then no longer.
    void lookOnce();
    void pause();

Q_SIGNALS:
    /// tail() is there. Told at most once for each file.
    void tailRead();
    /// There is more: lines were added, or the unfinished last line has grown.
    void grown();
    /// Everything known is void (LogChange::Truncated or Replaced) and the log begins anew.
    void restarted(trainshed::LogChange why);
    void gone();
    void stateChanged();
    /// One look is done and all that it found is indexed.
    void caughtUp();

private:
    struct Work;
    void look();
    void finish();
    void tellNews();
    void setState(State state, const Error &error = {});

    QString m_path;
    std::shared_ptr<LogData> m_data;
    std::shared_ptr<Work> m_work;
    QFutureWatcher<Result<LogChange>> m_watcher;
    QTimer m_lookTimer;
    QTimer m_newsTimer;
    State m_state = State::Waiting;
    Error m_error;
    LogData::Extent m_told;
    bool m_tailTold = false;
    bool m_busy = false;
    bool m_again = false; ///< a look was asked for while one was under way
    bool m_gone = false;
};

} // namespace trainshed
