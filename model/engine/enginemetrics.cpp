// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/job/runplan.h"
#include "model/metric/metricfiles.h"
#include "model/protocol/messages/metricmethods.h"
#include "model/store/store.h"

#include <algorithm>

// The methods about what jobs measured.
namespace trainshed {

void Engine::bindMetrics()
{
    m_dispatcher.on<rpc::JobMetrics>([this](const rpc::JobMetrics &request, const auto &reply) {
        constexpr int most = 20'000; // a reply of about 1 MiB
        if (request.offset < 0 || request.limit < 1 || request.limit > most) {
            reply(Error{ErrorCode::InvalidArgument,
                        QStringLiteral("offset is not negative, limit is 1 to %1").arg(most),
                        {}});
            return;
        }
        m_parts.store->run<QString>(
            [name = request.job, home = m_parts.home](Connection &c) -> Result<QString> {
                auto id = c.jobs().find(name);
                if (!id)
                    return id.error();
                auto attempts = c.jobs().attempts(*id);
                if (!attempts)
                    return attempts.error();
                // While it waits it has none.
                const int last = attempts->isEmpty() ? 1 : attempts->constLast().attempt.number;
                return QString(mountPath(home.attemptPath(*id, last)) + u"/outputs");
            },
            this,
            [this, reply, request](const Result<QString> &folder) {
                if (!folder) {
                    reply(folder.error());
                    return;
                }
                inBackground<Result<rpc::JobMetrics::Reply>>(
                    *m_parts.workers, this,
                    [folder = *folder, request]() -> Result<rpc::JobMetrics::Reply> {
                        auto found = metricPointsIn({folder}, request.offset, request.limit);
                        return rpc::JobMetrics::Reply{std::move(found.points), found.more};
                    },
                    reply);
            });
    });
}

} // namespace trainshed
