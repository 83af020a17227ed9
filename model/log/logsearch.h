// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/loghits.h"
#include "model/log/logmatcher.h"

#include <QBitArray>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace trainshed {

/// Searches a whole log in a worker thread and keeps the numbers of the lines that match. The newest search
/// wins: starting another or clear() makes the one before void at once, without waiting for it. Grows with
/// the log when told so. Belongs to a thread with an event loop.
class LogSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSearch)

public:
    explicit LogSearch(QObject *parent = nullptr);
    ~LogSearch() override;

    /// The log to search; ends the search in another one.
    void setData(std::shared_ptr<const LogData> data);
    /// Begins at the first line. Without a log it finds nothing until there is one.
    /// `form` is what the lines are shown as, `context` so many lines around each hit belong to shown().
    struct Options {
        LineForm form = LineForm::Screen;
        int context = 0;
    };
    Result<> start(const LogQuery &query, const Options &options);
    Result<> start(const LogQuery &query) { return start(query, Options()); }
    void clear();
    /// The log has grown, or began anew: goes on behind what is searched, or starts again.
    void update();

    bool isActive() const { return m_hits != nullptr; }
    bool isRunning() const { return m_running; }
    /// Lines that match, found until now.
    qint64 count() const;
    /// The hit number `index` (0 … count() - 1).
    LineNumber hit(qint64 index) const;
    /// The first hit at or behind `line`, else none.
    std::optional<qint64> firstFrom(LineNumber line) const;
    /// The last hit before `line`, else none.
    std::optional<qint64> lastBefore(LineNumber line) const;
    /// The hits and the lines around them, for a view of nothing else; grows while the search goes on. Null
    /// when there is no search.
    std::shared_ptr<const LogFilter> shown() const;
    /// Whether there is a hit in each of `parts` equal stretches of the log, for marks beside it.
    QBitArray spread(int parts) const;
    /// Lines searched until now.
    LineCount searched() const;
    /// The error that ended it: an expression too complex, or a file that can't be read.
    std::optional<Error> error() const;
    /// The query made ready, to mark hits in the lines shown; none when there is no search.
    std::optional<LogMatcher> matcher() const { return m_matcher; }

Q_SIGNALS:
    /// There are more hits, it has ended, or it was cleared. At most about ten times a second.
    void changed();

private:
    void run();
    void restart();

    std::shared_ptr<const LogData> m_data;
    std::optional<LogMatcher> m_matcher;
    std::optional<LogPrefilter> m_prefilter;
    Options m_options;
    std::shared_ptr<LogHits> m_hits; ///< of the newest search
    QFutureWatcher<void> m_watcher;
    QTimer m_news;
    bool m_running = false;
    bool m_more = false; ///< the log has grown while it ran
};

} // namespace trainshed
