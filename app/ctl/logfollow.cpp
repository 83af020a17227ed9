// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logfollow.h"

#include "app/ctl/people.h"
#include "model/job/jobjson.h"

#include <chrono>

namespace trainshed::ctl {

using namespace std::chrono_literals;

namespace {
constexpr int longestPollMs = 60'000;
} // namespace

LogFollow::LogFollow(Context &context, LogWish wish)
    : m_context(context)
    , m_wish(std::move(wish))
    , m_sink(LogSink::make(context.out))
    , m_losses(context.session)
{
    connect(&m_look, &QTimer::timeout, this, &LogFollow::lookAtFile);
}

Exit LogFollow::run()
{
    const auto hello = m_context.session.hello();
    if (!hello)
        return m_context.fail(hello.error());
    m_revision = hello->revision; // from before the first look: no change between the two is missed
    if (const Result<> taken = takeDetails(); !taken)
        return m_context.fail(taken.error());
    if (m_wish.attempt && !attempt(*m_wish.attempt)) {
        return m_context.fail(
            Error{ErrorCode::NotFound,
                  Ctl::tr("“%1” has no attempt %2.").arg(m_wish.job, QString::number(*m_wish.attempt)),
                  {}});
    }
    if (m_job.attempts.isEmpty() && !isTerminal(m_job.summary.phase))
        m_context.out.message(Ctl::tr("“%1” has not started yet; waiting.").arg(m_wish.job));
    m_look.start(100ms);
    askForChanges();
    lookAtFile();
    if (!m_result)
        m_loop.exec();
    showLastEvents();
    return *m_result;
}

const Attempt *LogFollow::attempt(int number) const
{
    const auto at = std::find_if(m_job.attempts.begin(), m_job.attempts.end(),
                                 [number](const Attempt &a) { return a.number == number; });
    return at == m_job.attempts.end() ? nullptr : &*at;
}

/// No more bytes will come for it.
bool LogFollow::isOver(int number) const
{
    const Attempt *a = attempt(number);
    return isTerminal(m_job.summary.phase) || (a && a->ended > 0) ||
           (!m_job.attempts.isEmpty() && m_job.attempts.last().number > number);
}

void LogFollow::begin(int number)
{
    const Attempt *next = attempt(number);
    if (!next)
        return;
    m_attempt = number;
    m_copy = std::make_unique<LogCopy>(next->logPath, m_wish.tail);
    m_wish.tail = -1; // of the first one only
}

void LogFollow::lookAtFile()
{
    while (!m_result) {
        if (!m_copy && !m_job.attempts.isEmpty())
            begin(m_wish.attempt.value_or(m_job.attempts.last().number));
        // Asked for before the file is read: what was written until the end is read then.
        const bool over = isOver(m_attempt);
        const bool jobIsOver = isTerminal(m_job.summary.phase);
        if (m_copy) {
            const Result<> taken =
                m_copy->takeNew([this](const QByteArray &bytes) { m_sink->take(m_attempt, bytes); },
                                [this](LogChange why) { tellRestart(why); });
            if (!taken)
                return fail(taken.error());
        }
        if (!m_context.out.flush())
            return fail(Error{ErrorCode::Io, Ctl::tr("Standard output could not be written."), {}});
        if (!over)
            return;
        const bool isLast =
            m_wish.attempt || m_job.attempts.isEmpty() || m_job.attempts.last().number == m_attempt;
        if (isLast && (jobIsOver || m_wish.attempt))
            return end(Exit::Done);
        if (isLast)
            return; // it will be restarted, or its job ends
        m_sink->finish();
        m_context.out.message(Ctl::tr("— attempt %1 —").arg(m_attempt + 1));
        begin(m_attempt + 1);
    }
}

/// As the window does: what comes now is no continuation of what came before.
void LogFollow::tellRestart(LogChange why)
{
    m_sink->finish();
    m_context.out.message(why == LogChange::Truncated
                              ? Ctl::tr("The log file was cut. What follows was written after that.")
                              : Ctl::tr("The log file was replaced by another. This is the new one."));
}

void LogFollow::askForChanges()
{
    m_context.session.client().call(
        rpc::Changes{m_revision, longestPollMs}, this,
        EngineClient::Handler<rpc::Changes::Reply>([this](const auto &changes) { onChanges(changes); }));
}

void LogFollow::onChanges(const Result<rpc::Changes::Reply> &changes)
{
    if (!changes && !m_losses.mayAskAgain(changes.error()))
        return fail(changes.error());
    bool ours = false;
    if (changes) {
        m_revision = changes->revision;
        const JobId id = m_job.summary.id;
        if (changes->removed.contains(id)) {
            lookAtFile();
            return fail(Error{ErrorCode::NotFound, Ctl::tr("“%1” was deleted.").arg(m_wish.job), {}});
        }
        ours = changes->reset || std::any_of(changes->jobs.begin(), changes->jobs.end(),
                                             [&](const JobSummary &job) { return job.id == id; });
    }
    askForChanges();
    if (ours)
        refresh();
}

void LogFollow::refresh()
{
    using Reply = rpc::JobShow::Reply;
    m_context.session.client().call(
        rpc::JobShow{m_job.summary.id.toString()}, this,
        EngineClient::Handler<Reply>([this](const Result<Reply> &shown) {
            const bool lost = !shown && shown.error().code == ErrorCode::Unreachable;
            if (lost && !m_result)
                refresh(); // waits for the engine; onChanges() gives up where it does not come back
            if (!shown || m_result)
                return;
            m_job = shown->job;
            showEvents();
            lookAtFile();
        }));
}

Result<> LogFollow::takeDetails()
{
    const auto shown = m_context.session.ask(rpc::JobShow{m_wish.job});
    if (!shown)
        return shown.error();
    m_job = shown->job;
    showEvents();
    return Done{};
}

void LogFollow::showEvents()
{
    if (!m_wish.system)
        return;
    using Reply = rpc::JobEvents::Reply;
    m_context.session.client().call(
        rpc::JobEvents{m_job.summary.id.toString(), m_lastEvent}, this,
        EngineClient::Handler<Reply>([this](const Result<Reply> &reply) { printEvents(reply); }));
}

void LogFollow::showLastEvents()
{
    if (m_wish.system && m_result == Exit::Done)
        printEvents(m_context.session.ask(rpc::JobEvents{m_job.summary.id.toString(), m_lastEvent}));
}

void LogFollow::printEvents(const Result<rpc::JobEvents::Reply> &reply)
{
    if (!reply)
        return;
    for (const Event &event : reply->events) {
        if (event.sequence <= m_lastEvent)
            continue;
        m_lastEvent = event.sequence;
        printEventBesideLog(m_context.out, event);
    }
}

void LogFollow::end(Exit result)
{
    m_sink->finish();
    m_context.out.flush();
    m_look.stop();
    m_result = result;
    m_loop.quit();
}

void LogFollow::fail(const Error &error)
{
    m_context.out.error(error.text());
    end(exitFor(error));
}

void printEventBesideLog(Output &out, const Event &event)
{
    if (out.look.json)
        out.jsonLine({{QStringLiteral("event"), eventToJson(event)}});
    else
        out.errorLine(QStringLiteral("[trainshed] ") + eventText(event));
}

} // namespace trainshed::ctl
