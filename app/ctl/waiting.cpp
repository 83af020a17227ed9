// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job wait, and --wait.
#include "app/ctl/waiting.h"

#include "app/ctl/people.h"
#include "model/job/jobjson.h"

#include <QJsonArray>

namespace trainshed::ctl {

namespace {

/// As long as the engine lets a poll wait.
constexpr int longestPollMs = 60'000;

class Waiting
{
public:
    Waiting(Context &context, QDeadlineTimer deadline, WaitReport report)
        : m_context(context), m_deadline(deadline), m_report(report)
    {}

    Exit run(const QStringList &references)
    {
        const auto hello = m_context.session.hello();
        if (!hello)
            return m_context.fail(hello.error());
        // From before the first look: no change between the two is missed.
        m_revision = hello->revision;
        for (const QString &reference : references) {
            if (const Result<> looked = look(reference); !looked)
                return m_context.fail(looked.error());
        }
        while (!m_pending.isEmpty()) {
            if (const Result<> polled = poll(); !polled)
                return m_context.fail(polled.error());
        }
        if (m_report == WaitReport::Lines && m_context.isJson())
            m_context.out.json(m_ended);
        return m_allCompleted ? Exit::Done : Exit::Failed;
    }

private:
    Result<> look(const QString &reference)
    {
        // A time limit that is very short still lets us see what has ended already.
        const QDeadlineTimer soon(std::chrono::seconds(5));
        const auto shown = m_context.session.ask(rpc::JobShow{reference}, qMax(m_deadline, soon));
        if (!shown)
            return shown.error();
        m_pending.insert(shown->job.summary.id, reference);
        take(shown->job.summary);
        return Done{};
    }

    /// A change of a job that may be one of ours.
    void take(const JobSummary &job)
    {
        if (!m_pending.contains(job.id) || !isTerminal(job.phase))
            return;
        m_pending.remove(job.id);
        m_allCompleted = m_allCompleted && job.phase == JobPhase::Completed;
        m_ended.append(jobSummaryToJson(job));
        if (m_report == WaitReport::None || m_context.isJson())
            return;
        const QString reason = reasonText(job);
        m_context.out.line(harmless(QString(jobText(job.name, job.version) + u' ' + phaseText(job.phase) +
                                            (reason.isEmpty() ? QString() : QString(u": " + reason)))));
        m_context.out.flush();
    }

    Result<> poll()
    {
        const qint64 left = m_deadline.isForever() ? longestPollMs : m_deadline.remainingTime();
        const auto reply = m_context.session.ask(
            rpc::Changes{m_revision, int(qMin<qint64>(left, longestPollMs))}, m_deadline);
        if (!reply)
            return reply.error();
        if (m_deadline.hasExpired() && reply->jobs.isEmpty() && !reply->more)
            return Error{ErrorCode::Timeout, Ctl::tr("The time was over before all jobs had ended."), {}};
        m_revision = reply->revision;
        for (const JobSummary &job : reply->jobs)
            take(job);
        for (const JobId &id : reply->removed) {
            if (m_pending.contains(id))
                return gone(m_pending.value(id));
        }
        if (reply->reset)
            return lookAgain();
        return Done{};
    }

    /// The home's database is another one now.
    Result<> lookAgain()
    {
        const QList<JobId> ids = m_pending.keys();
        for (const JobId &id : ids) {
            if (const Result<> looked = look(id.toString()); !looked)
                return looked;
        }
        return Done{};
    }

    static Error gone(const QString &reference)
    {
        return Error{
            ErrorCode::Conflict, Ctl::tr("The job “%1” was deleted before it had ended.").arg(reference), {}};
    }

    Context &m_context;
    QDeadlineTimer m_deadline;
    WaitReport m_report;
    Revision m_revision = 0;
    QHash<JobId, QString> m_pending; ///< ID to reference
    QJsonArray m_ended;
    bool m_allCompleted = true;
};

Exit wait(Context &context)
{
    QDeadlineTimer deadline = QDeadlineTimer::Forever;
    const QString name = QStringLiteral("timeout");
    if (context.options.isSet(name)) {
        bool isNumber = false;
        const QString text = context.options.value(name);
        const double seconds = text.toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0) || seconds > 1e9)
            return context.usage(Ctl::tr("--timeout takes a number of seconds, not “%1”.").arg(text));
        deadline = QDeadlineTimer(std::chrono::milliseconds(qint64(seconds * 1000)));
    }
    return waitFor(context, context.arguments, deadline, WaitReport::Lines);
}

} // namespace

Exit waitFor(Context &context, const QStringList &references, QDeadlineTimer deadline, WaitReport report)
{
    return Waiting(context, deadline, report).run(references);
}

QList<Command> waitCommands()
{
    return {{QStringLiteral("job wait"),
             QStringLiteral("JOB… [--timeout SECONDS]"),
             Ctl::tr("Return when all have ended; status 1 unless all are Completed"),
             {option("timeout", Ctl::tr("Give up after so long (status 124)."), QStringLiteral("SECONDS"))},
             1,
             -1,
             wait}};
}

} // namespace trainshed::ctl
