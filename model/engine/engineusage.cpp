// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/protocol/messages/usagemethods.h"
#include "model/store/store.h"

// The method about what jobs used.
namespace trainshed {

void Engine::bindUsage()
{
    m_dispatcher.on<rpc::JobUsage>([this](const rpc::JobUsage &request, const auto &reply) {
        constexpr int most = 5'000;
        if (request.from < 0 || request.until < 0 || request.period < 0 || request.rows < 1 ||
            request.rows > most) {
            reply(Error{ErrorCode::InvalidArgument,
                        QStringLiteral("from, until and period are not negative, rows is 1 to %1").arg(most),
                        {}});
            return;
        }
        m_parts.store->run<JobId>(
            [name = request.job](Connection &c) { return c.jobs().find(name); }, this,
            [this, reply, request](const Result<JobId> &job) {
                if (!job) {
                    reply(job.error());
                    return;
                }
                inBackground<Result<QList<UsageTable>>>(
                    *m_parts.workers, this,
                    [folder = m_usage.folderOf(*job), request] { return JobUsage::read(folder, request); },
                    [this, reply, job = *job](const Result<QList<UsageTable>> &read) {
                        if (read)
                            reply(rpc::JobUsage::Reply{*read, m_usage.isMeasured(job)});
                        else
                            reply(read.error());
                    });
            });
    });
}

} // namespace trainshed
