// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device/cpuload.h"

#include "model/usage/procstat.h"

#include <QFile>

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace trainshed {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Bytes in use; −1: not known. What the kernel would give back at once is not in use.
qint64 memoryUsed()
{
    qint64 total = -1;
    qint64 available = -1;
    const QByteArrayList lines = contentOf(QStringLiteral("/proc/meminfo")).split('\n');
    for (const QByteArray &line : lines) {
        const auto kilobytes = [&line] { return line.simplified().split(' ').value(1).toLongLong() * 1024; };
        if (line.startsWith("MemTotal:"))
            total = kilobytes();
        else if (line.startsWith("MemAvailable:"))
            available = kilobytes();
    }
    return total < 0 || available < 0 ? -1 : total - available;
}

/// PIDs of everything that runs.
QList<qint64> processes()
{
    QList<qint64> pids;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc"), ::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9')
            pids.append(std::strtoll(entry->d_name, nullptr, 10));
    }
    return pids;
}

} // namespace

/// proc_stat(5): user, nice, system, idle, iowait, irq, softirq, steal; guests are counted in user.
double CpuLoad::shareOfAll()
{
    const QByteArray text = contentOf(QStringLiteral("/proc/stat"));
    const QByteArrayList cells = text.left(text.indexOf('\n')).simplified().split(' ');
    qint64 all = 0;
    for (qsizetype i = 1; i <= 8 && i < cells.size(); ++i)
        all += cells[i].toLongLong();
    const qint64 busy = all - cells.value(4).toLongLong() - cells.value(5).toLongLong();
    const bool isFirst = m_busy < 0;
    const double share = all > m_all ? double(busy - m_busy) / double(all - m_all) : 0;
    m_busy = busy;
    m_all = all;
    return isFirst ? -1 : std::clamp(share, 0.0, 1.0);
}

QList<DeviceProcess> CpuLoad::busiest(int most, double least)
{
    const double ticks =
        double(::sysconf(_SC_CLK_TCK)) * double(m_since.isValid() ? m_since.elapsed() : 0) / 1000;
    m_since.start();
    QHash<qint64, Seen> seen;
    QList<DeviceProcess> found;
    const QList<qint64> pids = processes();
    for (const qint64 pid : pids) {
        const QByteArray text = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
        StatLine stat;
        if (text.isEmpty() || !parseStat(text.constData(), text.size(), stat))
            continue; // it has ended
        const Seen now{stat.startTime, stat.ticks - stat.childrenTicks};
        const Seen before = m_seen.value(pid);
        seen.insert(pid, now);
        if (ticks <= 0 || before.startTime != now.startTime)
            continue;
        DeviceProcess process;
        process.pid = pid;
        process.cores = double(now.ticks - before.ticks) / ticks;
        if (process.cores >= least)
            found.append(process);
    }
    m_seen = std::move(seen);
    std::sort(found.begin(), found.end(),
              [](const DeviceProcess &a, const DeviceProcess &b) { return a.cores > b.cores; });
    found.resize(std::min<qsizetype>(found.size(), most));
    return found;
}

CpuUse CpuLoad::look(int most, double least)
{
    return {shareOfAll(), memoryUsed(), busiest(most, least)};
}

} // namespace trainshed
