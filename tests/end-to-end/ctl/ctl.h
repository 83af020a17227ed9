// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/json.h"
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace trainshed::test {

struct CtlResult {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The real trainshedctl in a home of its own, whose engine it starts itself. What is left is ended with it.
class Ctl
{
public:
    const Home &home() const { return m_engine.home(); }
    QList<qint64> processes() const { return m_engine.processes(); }
    QString path(const char *name) const { return home().root + u'/' + QString::fromUtf8(name); }

    static QString program() { return RealEngine::program(QStringLiteral("trainshedctl")); }

    /// Started, not waited for.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRAINSHED_HOME"), home().root);
        process->setProcessEnvironment(environment);
        process->start(program(), arguments);
        return process;
    }
    static CtlResult finish(QProcess &process, int ms = 60'000)
    {
        // Both streams are read meanwhile, so that no pipe gets full.
        if (!process.waitForFinished(ms))
            return {};
        CtlResult result{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        if (process.exitStatus() == QProcess::CrashExit)
            result.status += 128; // as a shell says it
        return result;
    }
    CtlResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    }
    CtlResult run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }
    /// Through a shell, with $ctl for the program.
    CtlResult shell(const char *line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRAINSHED_HOME"), home().root);
        environment.insert(QStringLiteral("ctl"), program());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(line)});
        return finish(process);
    }

    /// A job file on standard input.
    CtlResult create(const JobSpec &spec, const QStringList &more = {}) const
    {
        const QStringList arguments{QStringLiteral("job"), QStringLiteral("create"), QStringLiteral("-f"),
                                    QStringLiteral("-")};
        return run(arguments + more, QJsonDocument(jobToJson(spec)).toJson());
    }
    CtlResult create(const char *name, const QString &line) const
    {
        return create(RealEngine::command(QString::fromUtf8(name), line));
    }
    /// `steps` of the helper program, as a boot command.
    static QString trainee(const char *steps)
    {
        return RealEngine::trainee() + u' ' + QString::fromUtf8(steps);
    }

private:
    RealEngine m_engine; // for its home and what it ends; not started
};

} // namespace trainshed::test
