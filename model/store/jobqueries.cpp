// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"
#include "model/store/jobcolumns.h"
#include "model/store/jobrepository.h"
#include "model/store/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace trainshed {

namespace {

Error noSuchJob(const QString &reference)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no job “%1”.").arg(reference),
            {}};
}

/// SQLite's GLOB with nothing special but * and ?.
QString escapedGlob(QString glob)
{
    return glob.replace(u'[', QStringLiteral("[[]"));
}

void addRemovals(ChangePage &page, const QList<std::pair<Revision, QString>> &removals)
{
    for (const auto &[revision, what] : removals) {
        if (what == algorithmsMark)
            page.algorithms = true;
        else if (what == experimentsMark)
            page.experiments = true;
        else if (what == datasetsMark)
            page.datasets = true;
        else
            page.removed.append(JobId(what));
    }
}

} // namespace

JobSummary JobRepository::summaryAt(const Statement &row, int c) const
{
    JobSummary s;
    s.sequence = row.number(c);
    s.id = JobId(row.text(c + 1));
    s.name = row.text(c + 2);
    s.version = static_cast<int>(row.number(c + 3));
    s.phase = static_cast<JobPhase>(row.number(c + 4));
    s.reason = messageFromText(row.text(c + 5));
    s.created = row.number(c + 6);
    s.started = row.number(c + 7);
    s.ended = row.number(c + 8);
    s.durationMs = row.number(c + 9);
    s.attempt = static_cast<int>(row.number(c + 10));
    s.autoStopMinutes = static_cast<int>(row.number(c + 11));
    s.priority = static_cast<int>(row.number(c + 12));
    s.algorithm = row.text(c + 13);
    s.experiment = ExperimentId(row.text(c + 14));
    s.pool = PoolId(row.text(c + 15));
    s.resources = row.text(c + 16);
    s.revision = row.number(c + 17);
    s.upload = messageFromText(row.text(c + 18));
    s.experimentName = row.text(c + 19);
    return s;
}

Result<int> JobRepository::latestVersion(const QString &name)
{
    if (auto done = m_latest.run({name}); !done)
        return done.error();
    const int version = m_latest.next() ? static_cast<int>(m_latest.number(0)) : 0;
    m_latest.finish();
    return version;
}

Result<std::optional<JobId>> JobRepository::ofRequest(const QString &requestId)
{
    if (auto done = m_ofRequest.run({requestId}); !done)
        return done.error();
    std::optional<JobId> id;
    if (m_ofRequest.next())
        id = JobId(m_ofRequest.text(0));
    m_ofRequest.finish();
    return id;
}

Result<QStringList> JobRepository::unusedSecrets(const QStringList &references)
{
    QStringList unused;
    for (const QString &reference : references) {
        if (auto done = m_ofSecret.run({reference}); !done)
            return done.error();
        if (!m_ofSecret.next())
            unused.append(reference);
        m_ofSecret.finish();
    }
    return unused;
}

Result<JobId> JobRepository::find(const QString &reference)
{
    static const QRegularExpression versioned(QStringLiteral("^(.+)/[Vv](\\d{1,9})$"));
    Statement *query = &m_byId;
    QVariantList values{reference};
    if (const auto match = versioned.match(reference); match.hasMatch()) {
        query = &m_byVersion;
        values = {match.captured(1), match.captured(2).toInt()};
    }
    for (;;) {
        if (auto done = query->run(values); !done)
            return done.error();
        const bool found = query->next();
        const JobId id(found ? query->text(0) : QString());
        query->finish();
        if (found)
            return id;
        if (query != &m_byId)
            return noSuchJob(reference);
        query = &m_byName;
    }
}

Result<JobRecord> JobRepository::load(const JobId &id)
{
    if (auto done = m_load.run({id.toString()}); !done)
        return done.error();
    if (!m_load.next()) {
        m_load.finish();
        return noSuchJob(id.toString());
    }
    JobRecord record;
    record.summary = summaryAt(m_load, 0);
    record.stage = static_cast<JobStage>(m_load.number(summaryColumnCount));
    record.stopRequested = m_load.number(summaryColumnCount + 1) != 0;
    record.spec =
        jobFromJson(QJsonDocument::fromJson(m_load.text(summaryColumnCount + 2).toUtf8()).object()).spec;
    record.commandLine = m_load.text(summaryColumnCount + 3);
    record.workDir = m_load.text(summaryColumnCount + 4);
    m_load.finish();
    return record;
}

Result<QList<AttemptRecord>> JobRepository::attempts(const JobId &id)
{
    if (auto done = m_attempts.run({id.toString()}); !done)
        return done.error();
    QList<AttemptRecord> list;
    while (m_attempts.next()) {
        AttemptRecord record;
        Attempt &a = record.attempt;
        a.number = static_cast<int>(m_attempts.number(0));
        record.nonce = m_attempts.text(1);
        a.restarted = m_attempts.number(2) != 0;
        a.started = m_attempts.number(3);
        a.ended = m_attempts.number(4);
        a.durationMs = m_attempts.number(5);
        a.processId = m_attempts.number(6);
        if (!m_attempts.value(7).isNull())
            a.exitCode = static_cast<int>(m_attempts.number(7));
        if (!m_attempts.value(8).isNull())
            a.signal = static_cast<int>(m_attempts.number(8));
        a.reason = messageFromText(m_attempts.text(9));
        a.logBytes = m_attempts.number(10);
        a.gpus = m_attempts.text(11).split(u' ', Qt::SkipEmptyParts);
        list.append(record);
    }
    m_attempts.finish();
    return list;
}

Result<QList<JobRecord>> JobRepository::active()
{
    if (auto done = m_active.run({}); !done)
        return done.error();
    QStringList found;
    while (m_active.next())
        found.append(m_active.text(0));
    m_active.finish();
    QList<JobRecord> list;
    for (const QString &id : found) {
        auto record = load(JobId(id));
        if (!record)
            return record.error();
        list.append(*std::move(record));
    }
    return list;
}

Result<JobPage> JobRepository::page(const JobQuery &query)
{
    // Each combination of filters is a statement of its own; SQLite keeps none for such a rare question.
    QString where = QStringLiteral("1");
    QVariantList values;
    if (query.before > 0) {
        where += QStringLiteral(" AND j.sequence < ?");
        values << query.before;
    }
    if (!query.phases.isEmpty()) {
        QStringList marks;
        for (const JobPhase phase : query.phases) {
            marks << QStringLiteral("?");
            values << static_cast<int>(phase);
        }
        where += QStringLiteral(" AND j.phase IN (%1)").arg(marks.join(u','));
    }
    if (!query.experiment.isEmpty()) {
        where += QStringLiteral(" AND j.experiment IN (SELECT id FROM experiment WHERE id = ? OR name = ?)");
        values << query.experiment << query.experiment;
    }
    if (!query.nameGlob.isEmpty()) {
        where += QStringLiteral(" AND j.name GLOB ?");
        values << escapedGlob(query.nameGlob);
    }
    values << query.limit + 1;
    Statement statement(m_connection,
                        QStringLiteral("SELECT %1 FROM job j %2 WHERE %3 ORDER BY j.sequence DESC LIMIT ?")
                            .arg(summaryColumns, summaryJoin, where));
    if (auto done = statement.run(values); !done)
        return done.error();
    JobPage page;
    while (statement.next()) {
        if (page.jobs.size() == query.limit) {
            page.more = true;
            break;
        }
        page.jobs.append(summaryAt(statement, 0));
    }
    statement.finish();
    page.revision = m_revision;
    auto total = count();
    if (!total)
        return total.error();
    page.total = *total;
    return page;
}

Result<ChangePage> JobRepository::changes(Revision since, int limit)
{
    ChangePage page;
    page.revision = m_revision;
    if (auto done = m_changes.run({since, limit}); !done)
        return done.error();
    while (m_changes.next())
        page.jobs.append(summaryAt(m_changes, 0));
    m_changes.finish();
    QList<std::pair<Revision, QString>> removals;
    if (auto done = m_removals.run({since, limit}); !done)
        return done.error();
    while (m_removals.next())
        removals.append({m_removals.number(0), m_removals.text(1)});
    m_removals.finish();
    if (page.jobs.size() < limit && removals.size() < limit) {
        addRemovals(page, removals);
        return page;
    }
    // A full page: everything up to the earlier of the two ends is complete, the rest comes with the next
    // question.
    page.more = true;
    Revision end = m_revision;
    if (page.jobs.size() == limit)
        end = std::min(end, page.jobs.constLast().revision);
    if (removals.size() == limit)
        end = std::min(end, removals.constLast().first);
    page.revision = end;
    while (!page.jobs.isEmpty() && page.jobs.constLast().revision > end)
        page.jobs.removeLast();
    while (!removals.isEmpty() && removals.constLast().first > end)
        removals.removeLast();
    addRemovals(page, removals);
    return page;
}

Result<qint64> JobRepository::count()
{
    if (auto done = m_count.run({}); !done)
        return done.error();
    const qint64 n = m_count.next() ? m_count.number(0) : 0;
    m_count.finish();
    return n;
}

Result<QStringList> JobRepository::ids()
{
    if (auto done = m_ids.run({}); !done)
        return done.error();
    QStringList list;
    while (m_ids.next())
        list.append(m_ids.text(0));
    m_ids.finish();
    return list;
}

} // namespace trainshed
