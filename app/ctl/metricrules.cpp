// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// metric rules, set, try, suggest: what metrics are found by in the logs of jobs.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/people.h"
#include "model/job/metric.h"
#include "model/protocol/messages/metricmethods.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace trainshed::ctl {

namespace {

using Trials = QList<rpc::MetricRulesTry::Trial>;

const auto nameKey = QStringLiteral("name");
const auto expressionKey = QStringLiteral("regex");

QJsonObject toJson(const MetricRule &rule)
{
    return {{nameKey, rule.name}, {expressionKey, rule.expression}};
}

QJsonArray toJson(const QList<MetricRule> &rules)
{
    QJsonArray array;
    for (const MetricRule &rule : rules)
        array.append(toJson(rule));
    return array;
}

QJsonArray toJson(const Trials &trials)
{
    QJsonArray array;
    for (const auto &trial : trials) {
        QJsonArray hits;
        for (const auto &hit : trial.hits) {
            const double value = hit.point.value;
            hits.append(QJsonObject{
                {QStringLiteral("line"), hit.line},
                {QStringLiteral("text"), hit.text},
                {QStringLiteral("step"), hit.point.step},
                {QStringLiteral("value"), std::isfinite(value) ? QJsonValue(value) : QJsonValue()}});
        }
        QJsonObject object = toJson(trial.rule);
        object.insert(QStringLiteral("matches"), trial.matches);
        object.insert(QStringLiteral("given_up"), trial.isGivenUp);
        object.insert(QStringLiteral("hits"), hits);
        array.append(object);
    }
    return array;
}

/// The file's rules; other members than a rule's are passed over, so that what `metric suggest` and
/// `metric try` print can be used.
Result<QList<MetricRule>> readRules(const QString &path)
{
    auto text = readInput(path);
    if (!text)
        return text.error();
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    const auto refusal = [](const QString &field) {
        return Error{ErrorCode::InvalidArgument,
                     Ctl::tr("an array of objects with “name” and “regex” is expected"), field};
    };
    if (!document.isArray())
        return refusal(QStringLiteral("rules"));
    QList<MetricRule> rules;
    const QJsonArray array = document.array();
    for (const QJsonValue &one : array) {
        if (!one[nameKey].isString() || !one[expressionKey].isString())
            return refusal(QStringLiteral("rules[%1]").arg(rules.size()));
        rules.append({one[nameKey].toString(), one[expressionKey].toString()});
    }
    return rules;
}

void printRules(const Context &context, const QList<MetricRule> &rules)
{
    if (context.isJson()) {
        context.out.json(toJson(rules));
        return;
    }
    if (rules.isEmpty())
        context.out.message(Ctl::tr("There are no rules: logs are not searched for metrics."));
    Table table({Ctl::tr("Name"), Ctl::tr("Expression")});
    for (const MetricRule &rule : rules)
        table.add({rule.name, rule.expression});
    if (!rules.isEmpty())
        table.print(context.out);
}

void printTrials(const Context &context, const Trials &trials, bool isWhole)
{
    if (context.isJson()) {
        context.out.json(toJson(trials));
        return;
    }
    if (!isWhole)
        context.out.message(Ctl::tr("The log is long: these are the matches in its last 16 MiB."));
    Table table({Ctl::tr("Name"), Ctl::tr("Expression"), Ctl::tr("Matches"), Ctl::tr("Last step"),
                 Ctl::tr("Last value"), Ctl::tr("Line")});
    for (const auto &trial : trials) {
        const bool hasHits = !trial.hits.isEmpty();
        const auto last = hasHits ? trial.hits.constLast() : rpc::MetricRulesTry::Hit();
        table.add({trial.rule.name, trial.rule.expression,
                   trial.isGivenUp ? Ctl::tr("takes too much time") : QString::number(trial.matches),
                   hasHits ? QString::number(last.point.step, 'g', 15) : QString(),
                   hasHits ? metricText(last.point.value) : QString(), last.text});
    }
    table.print(context.out);
}

Exit list(Context &context)
{
    const auto reply = context.session.ask(rpc::MetricRules{});
    if (!reply)
        return context.fail(reply.error());
    printRules(context, reply->rules);
    return Exit::Done;
}

Exit set(Context &context)
{
    const QString path = context.options.value(QStringLiteral("file"));
    if (path.isEmpty())
        return context.usage(Ctl::tr("A file of rules is needed: -f FILE."));
    const auto rules = readRules(path);
    if (!rules)
        return context.refuse(rules.error());
    const auto reply = context.session.ask(rpc::MetricRulesSet{*rules, context.arguments.value(0)});
    if (!reply)
        return context.refuse(reply.error());
    printRules(context, reply->rules);
    return Exit::Done;
}

Exit tryOut(Context &context)
{
    QList<MetricRule> rules;
    if (const QString path = context.options.value(QStringLiteral("file")); !path.isEmpty()) {
        const auto read = readRules(path);
        if (!read)
            return context.refuse(read.error());
        rules = *read;
    } else {
        const auto inUse = context.session.ask(rpc::MetricRules{});
        if (!inUse)
            return context.fail(inUse.error());
        rules = inUse->rules;
    }
    const auto reply = context.session.ask(rpc::MetricRulesTry{context.arguments[0], rules, false});
    if (!reply)
        return context.refuse(reply.error());
    printTrials(context, reply->trials, reply->isWhole);
    return Exit::Done;
}

Exit suggest(Context &context)
{
    const auto reply = context.session.ask(rpc::MetricRulesTry{context.arguments[0], {}, true});
    if (!reply)
        return context.fail(reply.error());
    if (reply->suggested.isEmpty() && !context.isJson())
        context.out.message(Ctl::tr("Nothing in the log looks like a metric."));
    else
        printTrials(context, reply->suggested, reply->isWhole);
    return Exit::Done;
}

} // namespace

QList<Command> metricRuleCommands()
{
    const QCommandLineOption file(
        {QStringLiteral("f"), QStringLiteral("file")},
        Ctl::tr("JSON: an array of {\"name\", \"regex\"}, as metric suggest has it; - is standard input."),
        QStringLiteral("FILE"));
    return {
        {QStringLiteral("metric rules"),
         {},
         Ctl::tr("What metrics are found by in the logs of jobs"),
         {},
         0,
         0,
         list},
        {QStringLiteral("metric set"),
         QStringLiteral("-f FILE [JOB]"),
         Ctl::tr("Put other rules in their place; a JOB that has ended is read with them again"),
         {file},
         0,
         1,
         set},
        {QStringLiteral("metric try"),
         QStringLiteral("JOB [-f FILE]"),
         Ctl::tr("What rules find in a job's log so far"),
         {file},
         1,
         1,
         tryOut},
        {QStringLiteral("metric suggest"),
         QStringLiteral("JOB"),
         Ctl::tr("Rules for what looks like metrics in a job's log"),
         {},
         1,
         1,
         suggest},
    };
}

} // namespace trainshed::ctl
