// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/vitals.h"

#include "model/usage/procstat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMultiHash>

#include <algorithm>
#include <unistd.h>

namespace trainshed {

namespace {

struct Process {
    qint64 parent = 0;
    QByteArray name; ///< at most 15 bytes
    quint64 began = 0;
    qint64 ticks = 0; ///< of CPU time
};

/// /proc files have no size: read until there is no more.
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The name is in parentheses and may hold any character, also ')'.
bool readStat(const QByteArray &line, Process &process)
{
    StatLine stat;
    const qsizetype open = line.indexOf('(');
    if (open < 0 || !parseStat(line.constData(), line.size(), stat))
        return false;
    process.name = line.mid(open + 1, line.lastIndexOf(')') - open - 1);
    process.parent = stat.parent;
    process.ticks = stat.ticks - stat.childrenTicks;
    process.began = stat.startTime;
    return true;
}

/// proc_pid_io(5); nothing for a process that is not ours to look at.
quint64 ioOf(const QString &folder)
{
    quint64 sum = 0;
    for (const QByteArray &line : contents(folder + u"/io").split('\n')) {
        // What reached the disk later, by write-back, is no sign of the job.
        if (line.startsWith("rchar:") || line.startsWith("wchar:") || line.startsWith("syscr:") ||
            line.startsWith("syscw:"))
            sum += line.mid(6).trimmed().toULongLong();
    }
    return sum;
}

class Table
{
public:
    explicit Table(const QString &proc) : m_proc(proc)
    {
        const QStringList names = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            bool number = false;
            const qint64 pid = name.toLongLong(&number);
            Process process;
            if (!number || !readStat(contents(folder(pid) + u"/stat"), process))
                continue;
            m_children.insert(process.parent, pid);
            m_processes.insert(pid, process);
        }
    }

    QList<qint64> treeOf(qint64 main) const
    {
        if (!m_processes.contains(main))
            return {};
        QList<qint64> tree{main};
        const qint64 parent = m_processes.value(main).parent;
        if (m_processes.value(parent).name == "trainshed-runne") {
            for (const qint64 child : m_children.values(parent)) {
                if (child != main)
                    tree.append(child);
            }
        }
        for (qsizetype i = 0; i < tree.size(); ++i) {
            for (const qint64 child : m_children.values(tree[i])) {
                // Read one after the other, a number may have been given anew meanwhile.
                if (!tree.contains(child))
                    tree.append(child);
            }
        }
        return tree;
    }

    Vitals vitalsOf(const VitalsQuestion &job) const
    {
        static const long perSecond = std::max(1L, ::sysconf(_SC_CLK_TCK));
        Vitals vitals;
        const QFileInfo log(job.logPath);
        vitals.logBytes = log.exists() ? log.size() : -1;
        for (const qint64 pid : treeOf(job.pid)) {
            const Process process = m_processes.value(pid);
            // A sum: in whatever order /proc names them.
            vitals.processes += qHashMulti(0, pid, process.began);
            vitals.io += ioOf(folder(pid));
            vitals.cpuMs += process.ticks * 1000 / perSecond;
        }
        return vitals;
    }

private:
    QString folder(qint64 pid) const { return QString(m_proc + u'/' + QString::number(pid)); }

    QString m_proc;
    QHash<qint64, Process> m_processes;
    QMultiHash<qint64, qint64> m_children;
};

} // namespace

QList<Vitals> readVitals(const QList<VitalsQuestion> &jobs, const QString &proc)
{
    QList<Vitals> all;
    const Table table(proc);
    for (const VitalsQuestion &job : jobs)
        all.append(table.vitalsOf(job));
    return all;
}

} // namespace trainshed
