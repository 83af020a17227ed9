// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/engine/jobopening.h"
#include "model/engine/jobsaving.h"
#include "model/store/store.h"

// The methods that read and write archives.
namespace trainshed {

namespace {

QStringList sentences(const UnpackedArchive &archive)
{
    QStringList all;
    for (const ArchiveNote &note : archive.notes)
        all.append(archiveNoteText(note));
    return all;
}

/// Everything of a job that is in the store.
Result<SavedJob> loadSaved(Connection &c, const QString &reference)
{
    const auto id = c.jobs().find(reference);
    if (!id)
        return id.error();
    auto record = c.jobs().load(*id);
    if (!record)
        return record.error();
    auto attempts = c.jobs().attempts(*id);
    if (!attempts)
        return attempts.error();
    auto metrics = c.metrics().ofJob(*id);
    if (!metrics)
        return metrics.error();
    SavedJob job;
    job.record = *record;
    job.attempts = *attempts;
    job.metrics = *metrics;
    for (;;) {
        const qint64 last = job.events.isEmpty() ? 0 : job.events.constLast().sequence;
        const auto page = c.events().ofJob(*id, last);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return job;
        job.events += *page;
    }
}

} // namespace

void Engine::bindArchives()
{
    m_archives.bind(m_dispatcher);
    connect(&m_archives, &ArchiveBrowsing::becameIdle, this, &Engine::becameIdle);
    m_dispatcher.on<rpc::JobSave>([this](const rpc::JobSave &request, auto reply) {
        m_parts.store->run<SavedJob>(
            [job = request.job](Connection &c) { return loadSaved(c, job); }, this,
            [this, reply, request](const Result<SavedJob> &found) {
                if (!found) {
                    reply(found.error());
                    return;
                }
                SavedJob job = *found;
                job.program = QStringLiteral("Trainshed " TRAINSHED_VERSION);
                job.saved = m_parts.clock->wall();
                m_archives.run<rpc::JobSave::Reply>(
                    request.operation,
                    [job, path = request.path, home = m_parts.home,
                     code = m_parts.code](CopyControl &control) -> Result<rpc::JobSave::Reply> {
                        const auto saved = saveJob(job, home, *code, path, control);
                        if (!saved)
                            return saved.error();
                        return rpc::JobSave::Reply{path, saved->stats.files, saved->stats.bytes,
                                                   sentences(*saved)};
                    },
                    reply);
            });
    });
    m_dispatcher.on<rpc::JobOpen>([this](const rpc::JobOpen &request, auto reply) {
        m_archives.run<OpenedJob>(
            request.operation,
            [path = request.path, id = JobId::create(), home = m_parts.home, code = m_parts.code,
             limits = m_parts.settings.limits()](CopyControl &control) {
                return openSavedJob(path, id, home, *code, limits, control);
            },
            [this, reply](const Result<OpenedJob> &opened) {
                if (opened)
                    storeOpened(*opened, reply);
                else
                    reply(opened.error());
            });
    });
}

void Engine::storeOpened(const OpenedJob &opened, std::function<void(Result<rpc::JobOpen::Reply>)> reply)
{
    m_parts.store->run<JobRecord>(
        [opened, now = m_parts.clock->wall()](Connection &c) { return storeOpenedJob(c, opened, now); }, this,
        [this, id = opened.job.record.summary.id, leftOut = sentences(opened.unpacked),
         reply = std::move(reply)](const Result<JobRecord> &stored) {
            if (!stored) {
                m_parts.workers->start(
                    [home = m_parts.home, id] { (void)removeTree(home.jobsPath(), home.jobPath(id)); });
                reply(stored.error());
                return;
            }
            const JobSummary &job = stored->summary;
            m_feed.notify();
            reply(rpc::JobOpen::Reply{job.id, job.name, job.version, leftOut});
        });
}

} // namespace trainshed
