// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/logcopy.h"
#include "app/ctl/logsink.h"

namespace trainshed::ctl {

struct LogWish {
    QString job;
    std::optional<int> attempt; ///< else the newest, and with `follow` those that come
    qint64 tail = -1;
    bool follow = false;
    bool system = false; ///< the job's events too
};

/// Copies a job's log to the output while it grows: the file is looked at each 100 ms, whether the engine
/// answers or not; the engine says when an attempt or the job has ended. Ends when the job has, all bytes are
/// out, or when the output can't be written.
class LogFollow : public QObject
{
public:
    LogFollow(Context &context, LogWish wish);
    Exit run();

private:
    void lookAtFile();
    void tellRestart(LogChange why);
    bool isOver(int attempt) const;
    const Attempt *attempt(int number) const;
    void begin(int attempt);
    void askForChanges();
    void onChanges(const Result<rpc::Changes::Reply> &changes);
    void refresh();
    Result<> takeDetails();
    void showEvents();
    void showLastEvents();
    void printEvents(const Result<rpc::JobEvents::Reply> &reply);
    void end(Exit result);
    void fail(const Error &error);

    Context &m_context;
    LogWish m_wish;
    std::unique_ptr<LogSink> m_sink;
    std::unique_ptr<LogCopy> m_copy;
    JobDetails m_job;
    int m_attempt = 0;
    qint64 m_lastEvent = 0;
    Revision m_revision = 0;
    Session::Losses m_losses;
    QTimer m_look;
    QEventLoop m_loop;
    std::optional<Exit> m_result;
};

/// An event beside the log: on standard error, or as a JSON line.
void printEventBesideLog(Output &out, const Event &event);

} // namespace trainshed::ctl
