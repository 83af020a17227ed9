// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/codediff.h"
#include "model/engine/engine.h"
#include "model/store/store.h"

// The methods that start with "code.".
namespace trainshed {

void Engine::bindCode()
{
    m_dispatcher.on<rpc::CodeDiff>([this](const rpc::CodeDiff &request, const auto &reply) {
        struct Sides {
            JobId job;
            JobId against;
            QString codeDir;
        };
        m_parts.store->run<Sides>(
            [request](Connection &c) -> Result<Sides> {
                auto id = c.jobs().find(request.job);
                if (!id)
                    return id.error();
                if (!request.folder) {
                    auto against = c.jobs().find(request.against);
                    if (!against)
                        return against.error();
                    return Sides{*id, *against, {}};
                }
                auto record = c.jobs().load(*id);
                if (!record)
                    return record.error();
                return Sides{*id, {}, record->spec.algorithm.codeDir};
            },
            this,
            [this, reply, folder = request.folder](const Result<Sides> &sides) {
                if (!sides) {
                    reply(sides.error());
                    return;
                }
                inBackground<Result<rpc::CodeDiff::Reply>>(
                    *m_parts.workers, this,
                    [sides = *sides, folder, home = m_parts.home, code = m_parts.code,
                     limits = m_parts.settings.limits()]() -> Result<rpc::CodeDiff::Reply> {
                        const auto ofJob = [&](const JobId &id) {
                            return CodeTree::ofJob(*code, home.jobPath(id), home.snapshotPath(id));
                        };
                        const auto before = ofJob(folder ? sides.job : sides.against);
                        const auto after =
                            folder ? CodeTree::ofFolder(localPath(sides.codeDir).value_or(QString()), limits)
                                   : ofJob(sides.job);
                        if (!before || !after)
                            return before ? after.error() : before.error();
                        return codeDiff(*before, *after);
                    },
                    reply);
            });
    });
}

} // namespace trainshed
