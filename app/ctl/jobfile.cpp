// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobfile.h"

#include "model/base/atomicfile.h"
#include "model/job/wording.h"
#include "model/protocol/messages/values.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace trainshed::ctl {

namespace {

constexpr qint64 fileLimit = 16 << 20;

class Folders
{
public:
    explicit Folders(Session &session) : m_session(session) {}

    void fill(QString &text)
    {
        if (!m_error && text.contains(QStringLiteral("${TRAINSHED_")))
            replace(text);
    }
    template<typename Channels>
    void fillLocations(Channels &channels)
    {
        for (auto &channel : channels)
            fill(channel.location);
    }
    Result<> outcome() const { return m_error ? Result<>(*m_error) : Result<>(Done{}); }

private:
    void replace(QString &text)
    {
        const Result<rpc::Hello::Reply> hello = m_session.hello();
        if (!hello) {
            m_error = hello.error();
            return;
        }
        text.replace(QStringLiteral("${TRAINSHED_SAMPLES}"), hello->samples);
        text.replace(QStringLiteral("${TRAINSHED_OUTPUTS}"), hello->outputs);
    }

    Session &m_session;
    std::optional<Error> m_error;
};

void fillSource(Folders &folders, AlgorithmSource &source)
{
    folders.fill(source.codeDir);
    folders.fill(source.bootFile);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

} // namespace

Result<QByteArray> readInput(const QString &path)
{
    if (path != u"-")
        return readWhole(path, fileLimit);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Ctl::tr("Standard input could not be read."), input.errorString()};
    // Not read(): it gives what a pipe has at the moment.
    QByteArray content;
    while (content.size() <= fileLimit) {
        const QByteArray more = input.read(64 * 1024);
        if (more.isEmpty())
            return content;
        content += more;
    }
    return Error{ErrorCode::TooLarge, Ctl::tr("Standard input is longer than a job file may be."), {}};
}

Result<> fillPlaceholders(JobSpec &spec, Session &session)
{
    Folders folders(session);
    fillSource(folders, spec.algorithm);
    folders.fillLocations(spec.inputs);
    folders.fillLocations(spec.outputs);
    folders.fill(spec.logLocation);
    return folders.outcome();
}

Result<> fillPlaceholders(Algorithm &algorithm, Session &session)
{
    Folders folders(session);
    fillSource(folders, algorithm.source);
    folders.fillLocations(algorithm.inputs);
    folders.fillLocations(algorithm.outputs);
    return folders.outcome();
}

QString issueText(const Issue &issue)
{
    return QString(issue.field + QStringLiteral(": ") + sentence(issue.message));
}

bool printErrors(Output &out, const QList<Issue> &issues)
{
    bool any = false;
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error) {
            out.errorLine(issueText(issue));
            any = true;
        }
    }
    return any;
}

void printWarnings(Output &out, const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Warning)
            out.warning(issueText(issue));
    }
}

QJsonArray issuesToJson(const QList<Issue> &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        array.append(QJsonObject{{QStringLiteral("field"), issue.field},
                                 {QStringLiteral("severity"), severityName(issue.severity)},
                                 {QStringLiteral("code"), issue.message.code},
                                 {QStringLiteral("message"), sentence(issue.message)}});
    }
    return array;
}

QList<Issue> united(QList<Issue> issues, const QList<Issue> &more)
{
    for (const Issue &issue : more) {
        if (!issues.contains(issue))
            issues.append(issue);
    }
    return issues;
}

Exit refuse(const Context &context, const QList<Issue> &issues, const Error &error)
{
    if (!hasErrors(issues))
        return context.fail(error);
    printErrors(context.out, issues);
    if (context.isJson()) {
        context.out.json(QJsonObject{{QStringLiteral("error"), encode(error)},
                                     {QStringLiteral("issues"), issuesToJson(issues)}});
    }
    return Exit::Invalid;
}

} // namespace trainshed::ctl
