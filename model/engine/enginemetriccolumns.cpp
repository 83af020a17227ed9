// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"
#include "model/protocol/messages/metriccolumnmethods.h"
#include "model/store/store.h"

// The methods behind the columns of metrics in a list of jobs: one look at the store for many jobs.
namespace trainshed {

void Engine::bindMetricColumns()
{
    m_dispatcher.on<rpc::MetricsOfJobs>([this](const rpc::MetricsOfJobs &request, const auto &reply) {
        using Request = rpc::MetricsOfJobs;
        if (request.jobs.size() > Request::mostJobs || request.names.size() > Request::mostNames) {
            reply(Error{ErrorCode::InvalidArgument,
                        QStringLiteral("jobs are %1 and names %2 at the most")
                            .arg(Request::mostJobs)
                            .arg(Request::mostNames),
                        {}});
            return;
        }
        m_parts.store->run<Request::Reply>(
            [request](Connection &c) -> Result<Request::Reply> {
                auto found = c.metrics().ofJobs(request.jobs, request.names);
                if (!found)
                    return found.error();
                Request::Reply rows;
                for (auto job = found->cbegin(); job != found->cend(); ++job)
                    rows.rows.append({job.key(), job.value()});
                return rows;
            },
            this, reply);
    });
    m_dispatcher.on<rpc::MetricNames>([this](const rpc::MetricNames &, const auto &reply) {
        m_parts.store->run<rpc::MetricNames::Reply>(
            [](Connection &c) -> Result<rpc::MetricNames::Reply> {
                const auto found = c.metrics().names();
                if (!found)
                    return found.error();
                rpc::MetricNames::Reply names;
                for (const auto &[name, jobs] : *found)
                    names.names.append({name, jobs});
                return names;
            },
            this, reply);
    });
}

} // namespace trainshed
