// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"
#include "model/protocol/client/engineclient.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace trainshed::test {

/// The real engine in a home of its own, for black-box tests: started, killed and started again at will. What
/// the test leaves behind (engine, supervisors, jobs) is ended by the destructor, and counted.
class RealEngine
{
public:
    /// `folder`: where the home is to be; empty: a temporary one.
    explicit RealEngine(const QString &folder = {});
    ~RealEngine();

    const Home &home() const { return m_home; }
    static QString program(const QString &name);
    /// tests/helpers/trainee as built.
    static QString trainee();

    /// Starts the engine and waits until a client is live.
    bool start();
    void kill();         ///< SIGKILL
    bool stopPolitely(); ///< SIGTERM; true when it ended by itself within two seconds
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    void setVariable(const QString &name, const QString &value) { m_variables.append({name, value}); }

    /// Asks and waits, at most `ms`.
    template<typename Request>
    Result<typename Request::Reply> ask(const Request &request, int ms = 15'000)
    {
        using Reply = typename Request::Reply;
        std::optional<Result<Reply>> answer;
        QObject context;
        m_client->call(request, &context, [&](Result<Reply> reply) { answer = std::move(reply); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, ms))
            return Error{ErrorCode::Timeout, QStringLiteral("no answer"),
                         QString::fromLatin1(Request::method)};
        return *std::move(answer);
    }

    /// A job that runs a boot command on the host.
    static JobSpec command(const QString &name, const QString &line);
    Result<JobDetails> show(const JobId &id);
    /// Waits until it has ended; the details then.
    Result<JobDetails> ended(const JobId &id, int ms = 30'000);
    Result<JobDetails> inPhase(const JobId &id, JobPhase phase, int ms = 15'000);

    /// Processes (any) whose command line or environment names this home.
    QList<qint64> processes() const;
    /// Supervisors of an attempt: keeper and guard.
    QList<qint64> supervisors() const;

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    Home m_home;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<EngineClient> m_client;
    QList<QPair<QString, QString>> m_variables;
};

/// The lines of a file that jobs appended to.
QStringList linesOf(const QString &path);
/// Checks a log that `trainee --flood/--drip` wrote: every line there, in order, each with the right checksum
/// of those before. Empty when so; else what is wrong. `lines` gets their number.
QString floodProblem(const QString &path, int *lines = nullptr);

} // namespace trainshed::test
