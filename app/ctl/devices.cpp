// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// device list: the GPUs, what they do and who is on them.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/protocol/messages/devicemethods.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace trainshed::ctl {

namespace {

/// Where the driver does not tell, there is null.
QJsonValue known(double value)
{
    return value < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue known(qint64 value)
{
    return value < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QList<DeviceJob> givenTo(const Gpu &gpu, QList<DeviceJob> running)
{
    running.removeIf([&](const DeviceJob &job) { return !job.gpus.contains(gpu.uuid); });
    return running;
}

/// Those that were given it, then those that are on it all the same.
QStringList jobsOn(const Gpu &gpu, const QList<DeviceJob> &running)
{
    QStringList jobs;
    for (const DeviceJob &job : givenTo(gpu, running))
        jobs.append(job.id);
    for (const DeviceProcess &process : gpu.processes) {
        if (!process.job.isEmpty() && !jobs.contains(process.job))
            jobs.append(process.job);
    }
    return jobs;
}

QString stateText(const Gpu &gpu, bool reserved)
{
    switch (gpu.state) {
    case Gpu::State::Ready:
        return gpu.mig ? Ctl::tr("divided (MIG)") : reserved ? Ctl::tr("reserved") : QString();
    case Gpu::State::Lost:
        return Ctl::tr("lost: %1").arg(gpu.detail);
    case Gpu::State::Failed:
        return Ctl::tr("fails: %1").arg(gpu.detail);
    }
    return {};
}

QJsonObject toJson(const Gpu &gpu, const rpc::DeviceList::Reply &devices)
{
    QJsonArray processes;
    for (const DeviceProcess &process : gpu.processes)
        processes.append(QJsonObject{{QStringLiteral("pid"), process.pid},
                                     {QStringLiteral("user"), process.owner},
                                     {QStringLiteral("command"), process.command},
                                     {QStringLiteral("memory"), known(process.memory)},
                                     {QStringLiteral("graphics"), process.graphics},
                                     {QStringLiteral("job"), process.job}});
    QJsonObject object = encode(gpu).toObject(); // what is not named in cli.md, as it travels
    for (const char *other : {"memoryTotal", "memoryUsed", "powerLimit", "numaNode"})
        object.remove(QLatin1String(other));
    object[QStringLiteral("memory_total")] = known(gpu.memoryTotal);
    object[QStringLiteral("memory_used")] = known(gpu.memoryUsed);
    object[QStringLiteral("utilization")] = known(gpu.utilization);
    object[QStringLiteral("temperature")] = known(gpu.temperature);
    object[QStringLiteral("power")] = known(gpu.power);
    object[QStringLiteral("power_limit")] = known(gpu.powerLimit);
    object[QStringLiteral("energy")] = known(gpu.energy);
    object[QStringLiteral("numa_node")] = known(qint64(gpu.numaNode));
    object[QStringLiteral("processes")] = processes;
    object[QStringLiteral("allocated_to")] = QJsonArray::fromStringList(jobsOn(gpu, devices.jobs));
    object[QStringLiteral("reserved")] = devices.reserved.contains(gpu.uuid);
    return object;
}

/// "12.3 of 80.0 GiB"; empty where the driver does not tell.
QString memoryText(const Gpu &gpu)
{
    if (gpu.memoryTotal < 0)
        return {};
    return Ctl::tr("%1 of %2").arg(sizeText(gpu.memoryUsed), sizeText(gpu.memoryTotal));
}

QString numberText(double value, const QString &text)
{
    return value < 0 ? QString() : text.arg(QLocale().toString(std::lround(value)));
}

QString processText(const DeviceProcess &process)
{
    const QString what = process.command.isEmpty() ? QString::number(process.pid)
                                                   : Ctl::tr("%1 (%2)").arg(process.command).arg(process.pid);
    const QString whose = process.job.isEmpty() ? process.owner : Ctl::tr("job %1").arg(process.job);
    return whose.isEmpty() ? what : Ctl::tr("%1, %2").arg(what, whose);
}

void print(Context &context, const rpc::DeviceList::Reply &devices)
{
    Table table({Ctl::tr("GPU"), Ctl::tr("Name"), Ctl::tr("Memory"), Ctl::tr("Busy"), Ctl::tr("Temperature"),
                 Ctl::tr("Power"), Ctl::tr("State"), Ctl::tr("Given to"), Ctl::tr("Processes")});
    for (const Gpu &gpu : devices.report.gpus) {
        QStringList processes;
        for (const DeviceProcess &process : gpu.processes)
            processes.append(processText(process));
        QStringList jobs;
        for (const DeviceJob &job : givenTo(gpu, devices.jobs))
            jobs.append(QStringLiteral("%1 %2").arg(job.name, versionText(job.version)));
        const QString place = gpu.parent.isEmpty() ? QString::number(gpu.index) : QStringLiteral("  ↳");
        table.add({place, gpu.name, memoryText(gpu),
                   numberText(gpu.utilization * 100, QStringLiteral("%1 %")),
                   numberText(gpu.temperature, QStringLiteral("%1 °C")),
                   numberText(gpu.power, QStringLiteral("%1 W")),
                   stateText(gpu, devices.reserved.contains(gpu.uuid)), jobs.join(QStringLiteral("; ")),
                   processes.join(QStringLiteral("; "))});
    }
    table.print(context.out);
}

Exit devices(Context &context)
{
    const auto reply = context.session.ask(rpc::DeviceList{});
    if (!reply)
        return context.fail(reply.error());
    if (!reply->problem.isEmpty())
        context.out.message(reply->problem);
    if (context.isJson()) {
        QJsonArray array;
        for (const Gpu &gpu : reply->report.gpus)
            array.append(toJson(gpu, *reply));
        context.out.json(array);
        return Exit::Done;
    }
    if (reply->report.gpus.isEmpty()) {
        if (reply->problem.isEmpty())
            context.out.line(Ctl::tr("No GPU was found."));
    } else {
        print(context, *reply);
        context.out.line({});
    }
    Facts facts;
    const CpuUse &cpu = reply->report.cpu;
    facts.add(Ctl::tr("CPUs free"), Ctl::tr("%1 of %2").arg(reply->cpusFree).arg(reply->cpus));
    facts.add(Ctl::tr("CPUs busy"), numberText(cpu.utilization * 100, QStringLiteral("%1 %")));
    facts.add(Ctl::tr("Memory"),
              cpu.memoryUsed < 0
                  ? sizeText(reply->memoryTotal)
                  : Ctl::tr("%1 of %2").arg(sizeText(cpu.memoryUsed), sizeText(reply->memoryTotal)));
    facts.add(Ctl::tr("NVIDIA driver"), reply->report.driverVersion);
    facts.add(Ctl::tr("CUDA"), reply->report.cudaVersion);
    facts.print(context.out);
    return Exit::Done;
}

/// A GPU by its UUID or by its number.
Exit setReserved(Context &context, bool reserved)
{
    const QString wanted = context.arguments[0];
    const auto devices = context.session.ask(rpc::DeviceList{});
    if (!devices)
        return context.fail(devices.error());
    QString uuid = wanted;
    for (const Gpu &gpu : devices->report.gpus) {
        if (gpu.parent.isEmpty() && QString::number(gpu.index) == wanted)
            uuid = gpu.uuid;
    }
    const auto reply = context.session.ask(rpc::DeviceReserve{uuid, reserved});
    return reply ? Exit::Done : context.fail(reply.error());
}

} // namespace

QList<Command> deviceCommands()
{
    return {{QStringLiteral("device list"),
             {},
             Ctl::tr("The GPUs of this computer, what they do and who is on them"),
             {},
             0,
             0,
             devices},
            {QStringLiteral("device reserve"),
             QStringLiteral("GPU"),
             Ctl::tr("No job is given that GPU (its number or UUID) any more; one that has it goes on"),
             {},
             1,
             1,
             [](Context &context) { return setReserved(context, true); }},
            {QStringLiteral("device release"),
             QStringLiteral("GPU"),
             Ctl::tr("Jobs are given that GPU again"),
             {},
             1,
             1,
             [](Context &context) { return setReserved(context, false); }}};
}

} // namespace trainshed::ctl
