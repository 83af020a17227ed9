// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/jobrepository.h"

#include "model/job/json.h"
#include "model/store/jobcolumns.h"
#include "model/store/text.h"

#include <QJsonDocument>

namespace trainshed {

namespace {

QString specText(const JobSpec &spec)
{
    return QString::fromUtf8(QJsonDocument(jobToJson(spec)).toJson(QJsonDocument::Compact));
}

/// A null QString would be stored as NULL.
QString solid(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

} // namespace

JobRepository::JobRepository(const QString &c)
    : m_connection(c)
    , m_insert(c, QStringLiteral(
                      "INSERT INTO job(id, name, version, phase, stage, stop_requested, reason, created, "
                      "started, ended, duration, attempt, auto_stop, priority, algorithm, experiment, pool, "
                      "resources, revision) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
    , m_insertSpec(c,
                   QStringLiteral("INSERT INTO job_spec(job, spec, command_line, work_dir) VALUES(?,?,?,?)"))
    , m_insertRequest(c, QStringLiteral("INSERT INTO request(id, job) VALUES(?,?)"))
    , m_update(c, QStringLiteral(
                      "UPDATE job SET phase=?, stage=?, stop_requested=?, reason=?, started=?, ended=?, "
                      "duration=?, attempt=?, priority=?, upload=?, revision=? WHERE id=?"))
    , m_updateSpec(c, QStringLiteral("UPDATE job_spec SET spec=?, command_line=?, work_dir=? WHERE job=?"))
    , m_touch(c, QStringLiteral("UPDATE job SET revision=? WHERE id=?"))
    , m_touchExperiment(
          c, QStringLiteral("UPDATE job SET revision = t.r FROM (SELECT id, ? + row_number() OVER (ORDER BY "
                            "sequence) AS r FROM job WHERE experiment = ?) AS t WHERE job.id = t.id"))
    , m_remove(c, QStringLiteral("DELETE FROM job WHERE id=?"))
    , m_removed(c, QStringLiteral("INSERT INTO removed(revision, job) VALUES(?,?)"))
    , m_putAttempt(c, QStringLiteral(
                          "INSERT INTO attempt(job, number, nonce, restarted, started, ended, duration, pid, "
                          "exit_code, signal, reason, log_bytes, gpus) "
                          "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) "
                          "ON CONFLICT(job, number) DO UPDATE SET started=excluded.started, "
                          "ended=excluded.ended, duration=excluded.duration, pid=excluded.pid, "
                          "exit_code=excluded.exit_code, signal=excluded.signal, reason=excluded.reason, "
                          "log_bytes=excluded.log_bytes, gpus=excluded.gpus"))
    , m_latest(c, QStringLiteral("SELECT coalesce(max(version), 0) FROM job WHERE name=?"))
    , m_ofRequest(c, QStringLiteral("SELECT job FROM request WHERE id=?"))
    , m_ofSecret(c, QStringLiteral("SELECT 1 FROM job_spec WHERE instr(spec, ?) > 0 LIMIT 1"))
    , m_byId(c, QStringLiteral("SELECT id FROM job WHERE id=?"))
    , m_byName(c, QStringLiteral("SELECT id FROM job WHERE name=? ORDER BY version DESC LIMIT 1"))
    , m_byVersion(c, QStringLiteral("SELECT id FROM job WHERE name=? AND version=?"))
    , m_load(c, QStringLiteral(
                    "SELECT %1, j.stage, j.stop_requested, s.spec, s.command_line, s.work_dir FROM job j "
                    "JOIN job_spec s ON s.job = j.id %2 WHERE j.id=?")
                    .arg(summaryColumns, summaryJoin))
    , m_attempts(c, QStringLiteral(
                        "SELECT number, nonce, restarted, started, ended, duration, pid, exit_code, signal, "
                        "reason, log_bytes, gpus FROM attempt WHERE job=? ORDER BY number"))
    , m_active(c, QStringLiteral("SELECT j.id FROM job j WHERE j.phase < 4 ORDER BY j.sequence"))
    , m_changes(c, QStringLiteral("SELECT %1 FROM job j %2 WHERE j.revision > ? ORDER BY j.revision LIMIT ?")
                       .arg(summaryColumns, summaryJoin))
    , m_removals(
          c, QStringLiteral("SELECT revision, job FROM removed WHERE revision > ? ORDER BY revision LIMIT ?"))
    , m_count(c, QStringLiteral("SELECT count(*) FROM job"))
    , m_ids(c, QStringLiteral("SELECT id FROM job"))
{
    Statement newest(c, QStringLiteral("SELECT max(coalesce((SELECT max(revision) FROM job), 0), "
                                       "coalesce((SELECT max(revision) FROM removed), 0))"));
    if (newest.run({}) && newest.next())
        m_revision = newest.number(0);
    newest.finish();
}

Result<> JobRepository::insert(JobRecord &record, const QString &requestId)
{
    JobSummary &s = record.summary;
    s.revision = ++m_revision;
    auto done = m_insert.run({s.id.toString(), s.name, s.version, static_cast<int>(s.phase),
                              static_cast<int>(record.stage), record.stopRequested, messageToText(s.reason),
                              static_cast<qlonglong>(s.created), static_cast<qlonglong>(s.started),
                              static_cast<qlonglong>(s.ended), s.durationMs, s.attempt, s.autoStopMinutes,
                              s.priority, solid(s.algorithm), orNull(s.experiment.toString()),
                              s.pool.toString(), solid(s.resources), s.revision});
    if (!done)
        return done;
    s.sequence = m_insert.insertedId();
    done = m_insertSpec.run(
        {s.id.toString(), specText(record.spec), solid(record.commandLine), solid(record.workDir)});
    if (!done || requestId.isEmpty())
        return done;
    return m_insertRequest.run({requestId, s.id.toString()});
}

Result<> JobRepository::update(JobRecord &record)
{
    JobSummary &s = record.summary;
    s.revision = ++m_revision;
    return m_update.run({static_cast<int>(s.phase), static_cast<int>(record.stage), record.stopRequested,
                         messageToText(s.reason), static_cast<qlonglong>(s.started),
                         static_cast<qlonglong>(s.ended), s.durationMs, s.attempt, s.priority,
                         messageToText(*s.upload), s.revision, s.id.toString()});
}

Result<> JobRepository::updateSpec(const JobId &id, const JobSpec &spec, const QString &commandLine,
                                   const QString &workDir)
{
    return m_updateSpec.run({specText(spec), solid(commandLine), solid(workDir), id.toString()});
}

Result<> JobRepository::touch(const JobId &id)
{
    return m_touch.run({++m_revision, id.toString()});
}

Result<> JobRepository::touchExperiment(const ExperimentId &id)
{
    // A revision for each row: a page of changes may be cut anywhere between two revisions.
    if (auto done = m_touchExperiment.run({m_revision, id.toString()}); !done)
        return done;
    m_revision += m_touchExperiment.changed();
    return Done{};
}

Result<> JobRepository::remove(const JobId &id)
{
    if (auto done = m_remove.run({id.toString()}); !done)
        return done;
    return m_removed.run({++m_revision, id.toString()});
}

Result<> JobRepository::noteAlgorithms()
{
    return m_removed.run({++m_revision, algorithmsMark});
}

Result<> JobRepository::noteExperiments()
{
    return m_removed.run({++m_revision, experimentsMark});
}

Result<> JobRepository::noteDatasets()
{
    return m_removed.run({++m_revision, datasetsMark});
}

Result<> JobRepository::put(const JobId &job, const AttemptRecord &record)
{
    const Attempt &a = record.attempt;
    return m_putAttempt.run({job.toString(), a.number, record.nonce, a.restarted,
                             static_cast<qlonglong>(a.started), static_cast<qlonglong>(a.ended), a.durationMs,
                             a.processId, orNull(a.exitCode), orNull(a.signal), messageToText(a.reason),
                             a.logBytes, a.gpus.isEmpty() ? QStringLiteral("") : a.gpus.join(u' ')});
}

} // namespace trainshed
