// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/engine/jobsaving.h"
#include "model/store/store.h"

// The methods that read and write archives.
namespace trainshed {

void Engine::bindArchives()
{
    m_archives.bind(m_dispatcher);
    m_dispatcher.on<rpc::JobSave>([this](const rpc::JobSave &request, auto reply) {
        m_parts.store->run<JobRecord>(
            [job = request.job](Connection &c) -> Result<JobRecord> {
                auto id = c.jobs().find(job);
                if (!id)
                    return id.error();
                return c.jobs().load(*id);
            },
            this,
            [this, reply, path = request.path](const Result<JobRecord> &job) {
                if (!job) {
                    reply(job.error());
                    return;
                }
                m_archives.run<rpc::JobSave::Reply>(
                    [job = *job, path, home = m_parts.home,
                     code = m_parts.code](CopyControl &control) -> Result<rpc::JobSave::Reply> {
                        const auto saved = saveJob(job, home, *code, path, control);
                        if (!saved)
                            return saved.error();
                        rpc::JobSave::Reply answer{path, saved->stats.files, saved->stats.bytes, {}};
                        for (const ArchiveNote &note : saved->notes)
                            answer.leftOut.append(archiveNoteText(note));
                        return answer;
                    },
                    reply);
            });
    });
}

} // namespace trainshed
