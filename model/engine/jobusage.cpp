// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/jobusage.h"

#include "model/base/descriptor.h"
#include "model/pool/local/runner_contract.h"
#include "model/pool/pool.h"
#include "model/usage/processtrees.h"
#include "model/usage/usagerecorder.h"
#include "model/usage/usagesource.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>

namespace trainshed {

namespace {

/// Who adopts what the job leaves behind: whoever holds the locks of the run folder.
QList<int> supervisorsOf(const QString &runPath)
{
    QList<int> pids;
    for (const char *name : {runner::file::keeperLock, runner::file::guardLock}) {
        const QString path(runPath + u'/' + QLatin1String(name));
        const Descriptor lock(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (!lock.isValid() || !runner::isLocked(lock.get()))
            continue;
        const runner::Holder holder = runner::lockHolder(lock.get());
        if (holder.pid > 0 && runner::processStartTime(holder.pid) == holder.startTime)
            pids.append(holder.pid);
    }
    return pids;
}

} // namespace

JobUsage::JobUsage(EngineParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    std::vector<std::unique_ptr<UsageSource>> sources;
    sources.push_back(std::make_unique<ProcessTrees>());
    m_recorder = new UsageRecorder(std::move(sources), parts.clock);
    m_recorder->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("usage"));
    m_thread.start();
    connect(parts.local, &Pool::started, this, &JobUsage::begin);
    connect(parts.local, &Pool::ended, this, &JobUsage::end);
    connect(parts.local, &Pool::neverStarted, this, &JobUsage::end);
}

JobUsage::~JobUsage()
{
    m_thread.quit();
    m_thread.wait();
}

QString JobUsage::folderOf(const JobId &job) const
{
    return m_parts.home.jobPath(job) + u"/usage";
}

/// Nothing for what else the pool runs: environments.
JobId JobUsage::jobOf(const QString &runPath) const
{
    const QString jobs = m_parts.home.jobsPath() + u'/';
    return runPath.startsWith(jobs) ? JobId(runPath.mid(jobs.size()).section(u'/', 0, 0)) : JobId();
}

void JobUsage::begin(const QString &runPath, qint64 pid)
{
    const JobId job = jobOf(runPath);
    if (!job.isValid() || pid <= 0)
        return;
    m_running.insert(job);
    QMetaObject::invokeMethod(
        m_recorder,
        [recorder = m_recorder, job, runPath, pid, folder = folderOf(job)] {
            const int main = static_cast<int>(pid);
            const quint64 startTime = runner::processStartTime(main);
            if (startTime > 0)
                recorder->start(job, folder, {main, startTime, supervisorsOf(runPath)});
        },
        Qt::QueuedConnection);
}

void JobUsage::end(const QString &runPath)
{
    const JobId job = jobOf(runPath);
    if (!m_running.remove(job))
        return;
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder, job] { recorder->stop(job); }, Qt::QueuedConnection);
}

void JobUsage::note(const JobId &job, const QString &source, const QStringList &channels, double seconds,
                    const QList<double> &values)
{
    QMetaObject::invokeMethod(
        m_recorder,
        [recorder = m_recorder, reading = UsageReading{job, seconds, values}, source, channels] {
            recorder->note(source, channels, reading);
        },
        Qt::QueuedConnection);
}

Result<QList<UsageTable>> JobUsage::read(const QString &folder, const rpc::JobUsage &request)
{
    QList<UsageTable> tables;
    const QStringList sources = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &source : sources) {
        auto table = UsageHistory::read(QString(folder + u'/' + source), request.from, request.until,
                                        request.period, request.rows);
        if (!table)
            return table.error();
        if (!table->whole.values.isEmpty())
            tables.append(*std::move(table));
    }
    return tables;
}

} // namespace trainshed
