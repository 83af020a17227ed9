// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gpujobs.h"

#include "model/usage/procstat.h"

#include <QFile>

namespace trainshed {

namespace {

/// 0: it has none, or is not there.
qint64 parentOf(qint64 pid, const QString &proc)
{
    QFile file(QString(proc + u'/' + QString::number(pid) + u"/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    StatLine stat;
    return parseStat(text.constData(), text.size(), stat) ? stat.parent : 0;
}

bool isRunner(qint64 pid, const QString &proc)
{
    QFile file(QString(proc + u'/' + QString::number(pid) + u"/comm"));
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("trainshed-runne"); // 15 are kept
}

} // namespace

void nameJobs(DeviceReport *report, const QHash<qint64, JobId> &mains, const QString &proc)
{
    QHash<qint64, JobId> known = mains;
    for (auto main = mains.cbegin(); main != mains.cend(); ++main) {
        for (qint64 above = parentOf(main.key(), proc); above > 1 && isRunner(above, proc);
             above = parentOf(above, proc))
            known.insert(above, main.value());
    }
    const auto name = [&](QList<DeviceProcess> &processes) {
        constexpr int deepest = 1000; // a PID may be another's by the time it is looked at: never in a circle
        for (DeviceProcess &process : processes) {
            qint64 pid = process.pid;
            for (int depth = 0; pid > 1 && depth < deepest && !known.contains(pid); ++depth)
                pid = parentOf(pid, proc);
            process.job = known.value(pid).toString();
        }
    };
    for (Gpu &gpu : report->gpus)
        name(gpu.processes);
    name(report->cpu.processes);
}

} // namespace trainshed
