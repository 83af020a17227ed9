// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job usage: what a job used of the machine, over time and in all.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/job/jobjson.h"
#include "model/protocol/messages/usagemethods.h"

#include <QJsonArray>

#include <array>

namespace trainshed::ctl {

namespace {

QJsonValue toJson(const UsageValue &value)
{
    if (!value.isMeasured())
        return {};
    return QJsonObject{{QStringLiteral("min"), value.least},
                       {QStringLiteral("mean"), value.mean},
                       {QStringLiteral("max"), value.most}};
}

QJsonObject toJson(const UsageTable &table, const UsageRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < std::min(table.channels.size(), row.values.size()); ++i)
        object.insert(table.channels[i], toJson(row.values[i]));
    return object;
}

QJsonObject toJson(const UsageTable &table)
{
    QJsonArray rows;
    for (const UsageRow &row : table.rows) {
        QJsonObject object = toJson(table, row);
        object.insert(QStringLiteral("time"), isoTime(row.from));
        rows.append(object);
    }
    QJsonObject object{{QStringLiteral("source"), table.source},
                       {QStringLiteral("from"), isoTime(table.whole.from)},
                       {QStringLiteral("until"), isoTime(table.until)},
                       {QStringLiteral("total"), toJson(table, table.whole)},
                       {QStringLiteral("period"), static_cast<double>(table.period) / 1000},
                       {QStringLiteral("rows"), rows}};
    if (const auto energy = table.energy())
        object.insert(QStringLiteral("energy"), *energy); // Wh
    return object;
}

/// A channel that we know how to say.
struct Known {
    const char *id;
    QString (*text)(double value);
};

QString coresText(double value)
{
    return QString::number(value, 'f', 2);
}

QString bytesText(double value)
{
    return sizeText(qint64(value));
}

QString rateText(double value)
{
    return Ctl::tr("%1/s").arg(sizeText(qint64(value)));
}

QString percentText(double value)
{
    return Ctl::tr("%1 %").arg(QString::number(value, 'f', 0));
}

QString degreesText(double value)
{
    return Ctl::tr("%1 °C").arg(QString::number(value, 'f', 0));
}

QString wattsText(double value)
{
    return Ctl::tr("%1 W").arg(QString::number(value, 'f', 0));
}

constexpr std::array<Known, 8> known{{{"cpu", coresText},
                                      {"memory", bytesText},
                                      {"read", rateText},
                                      {"write", rateText},
                                      {"gpu", percentText},
                                      {"gpumemory", bytesText},
                                      {"temperature", degreesText},
                                      {"power", wattsText}}};

QString cell(const UsageTable &table, const UsageRow &row, const char *channel, double UsageValue::*which)
{
    const auto at = table.channels.indexOf(QLatin1String(channel));
    if (at < 0 || at >= row.values.size() || !row.values[at].isMeasured())
        return QStringLiteral("–");
    for (const Known &one : known) {
        if (QLatin1String(one.id) == QLatin1String(channel))
            return one.text(row.values[at].*which);
    }
    return {};
}

/// Of the whole: how much there was in all, from the mean and how long it was measured.
QString amount(const UsageValue &value)
{
    return value.isMeasured() ? sizeText(qint64(value.mean * double(value.covered) / 1000)) : QString();
}

void print(const Context &context, const UsageTable &table)
{
    Facts facts;
    const UsageValue cpu = table.total(QStringLiteral("cpu"));
    const UsageValue memory = table.total(QStringLiteral("memory"));
    facts.add(Ctl::tr("Measured"),
              Ctl::tr("%1 to %2").arg(timeText(table.whole.from), timeText(table.until)));
    if (cpu.isMeasured()) {
        facts.add(Ctl::tr("CPU"), Ctl::tr("%1 cores in the mean, %2 at most, %3 of CPU time")
                                      .arg(coresText(cpu.mean), coresText(cpu.most),
                                           durationText(qint64(cpu.mean * double(cpu.covered)))));
    }
    if (memory.isMeasured()) {
        facts.add(Ctl::tr("Memory"),
                  Ctl::tr("%1 in the mean, %2 at most").arg(bytesText(memory.mean), bytesText(memory.most)));
    }
    facts.add(Ctl::tr("Disk read"), amount(table.total(QStringLiteral("read"))));
    facts.add(Ctl::tr("Disk written"), amount(table.total(QStringLiteral("write"))));
    facts.print(context.out);
    Table rows({Ctl::tr("Time"), Ctl::tr("CPU"), Ctl::tr("CPU max"), Ctl::tr("Memory"), Ctl::tr("Memory max"),
                Ctl::tr("Read"), Ctl::tr("Write")});
    for (const UsageRow &row : table.rows) {
        rows.add({timeText(row.from), cell(table, row, "cpu", &UsageValue::mean),
                  cell(table, row, "cpu", &UsageValue::most), cell(table, row, "memory", &UsageValue::mean),
                  cell(table, row, "memory", &UsageValue::most), cell(table, row, "read", &UsageValue::mean),
                  cell(table, row, "write", &UsageValue::mean)});
    }
    context.out.line({});
    rows.print(context.out);
}

/// A GPU that the job was on.
void printGpu(const Context &context, const UsageTable &table)
{
    const auto both = [&table](const char *channel) {
        const UsageValue value = table.total(QLatin1String(channel));
        UsageRow row{0, {value}};
        const UsageTable one{{}, {QLatin1String(channel)}, 0, {}, {}, 0};
        return value.isMeasured() ? Ctl::tr("%1 in the mean, %2 at most")
                                        .arg(cell(one, row, channel, &UsageValue::mean),
                                             cell(one, row, channel, &UsageValue::most))
                                  : QString();
    };
    context.out.line({});
    Facts facts;
    facts.add(Ctl::tr("GPU"), table.source.section(u'-', 1, 1));
    facts.add(Ctl::tr("Measured"),
              Ctl::tr("%1 to %2").arg(timeText(table.whole.from), timeText(table.until)));
    facts.add(Ctl::tr("Busy"), both("gpu"));
    facts.add(Ctl::tr("GPU memory"), both("gpumemory"));
    facts.add(Ctl::tr("Temperature"), both("temperature"));
    facts.add(Ctl::tr("Power"), both("power"));
    if (const auto energy = table.energy())
        facts.add(Ctl::tr("Energy"),
                  Ctl::tr("%1 Wh").arg(QString::number(*energy, 'f', *energy < 10 ? 2 : 0)));
    facts.print(context.out);
}

Exit usage(Context &context)
{
    rpc::JobUsage request;
    request.job = context.arguments[0];
    // A screenful for a person, a curve for a program.
    const auto rows = numberOption(context, QStringLiteral("rows"), context.isJson() ? 800 : 20, 1, 5000);
    if (!rows)
        return context.usage(rows.error().what);
    request.rows = *rows;
    const auto reply = context.session.ask(request);
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray sources;
        for (const UsageTable &table : reply->sources)
            sources.append(toJson(table));
        context.out.json(
            QJsonObject{{QStringLiteral("live"), reply->live}, {QStringLiteral("sources"), sources}});
        return Exit::Done;
    }
    if (reply->sources.isEmpty()) {
        context.out.message(
            Ctl::tr("Nothing was measured of this job: it has not run, or for less than a second."));
        return Exit::Done;
    }
    for (const UsageTable &table : reply->sources) {
        if (table.channels.contains(QStringLiteral("cpu")))
            print(context, table);
    }
    for (const UsageTable &table : reply->sources) {
        if (table.channels.contains(QStringLiteral("gpu")))
            printGpu(context, table);
    }
    return Exit::Done;
}

} // namespace

QList<Command> usageCommands()
{
    return {{QStringLiteral("job usage"),
             QStringLiteral("JOB"),
             Ctl::tr("What a job used of CPU, memory and disk, over time and in all"),
             {option("rows", Ctl::tr("At most so many rows, 1 to 5000 (20; 800 with --json)"),
                     QStringLiteral("N"))},
             1,
             1,
             usage}};
}

} // namespace trainshed::ctl
