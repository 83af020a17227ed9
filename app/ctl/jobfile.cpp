// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jobfile.h"

#include "model/base/atomicfile.h"
#include "model/job/placeholders.h"
#include "model/job/wording.h"
#include "model/protocol/messages/values.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace trainshed::ctl {

namespace {

constexpr qint64 fileLimit = 16 << 20;

template<typename Value>
Result<> fillFrom(Value &value, Session &session)
{
    if (!hasPlaceholders(value))
        return Done{};
    const Result<rpc::Hello::Reply> hello = session.hello();
    if (!hello)
        return hello.error();
    trainshed::fillPlaceholders(value, {hello->samples, hello->outputs});
    return Done{};
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
    return fillFrom(spec, session);
}

Result<> fillPlaceholders(Algorithm &algorithm, Session &session)
{
    return fillFrom(algorithm, session);
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
