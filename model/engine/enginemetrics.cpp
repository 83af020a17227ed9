// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/engine/metricsources.h"
#include "model/metric/curvethinner.h"
#include "model/metric/metricfiles.h"
#include "model/protocol/messages/metricmethods.h"
#include "model/store/store.h"

#include <functional>
#include <utility>

// The methods about what jobs measured.
namespace trainshed {

namespace {

/// So that a reply stays at some MiB.
void limitTogether(QList<MetricCurve> &curves)
{
    constexpr qsizetype most = 200'000;
    qsizetype points = 0;
    for (const MetricCurve &curve : std::as_const(curves))
        points += curve.points.size();
    for (MetricCurve &curve : curves) {
        if (points <= most)
            return;
        CurveThinner thinner(most / curves.size());
        for (const CurvePoint &point : std::as_const(curve.points))
            thinner.add(point);
        curve.points = thinner.points();
    }
}

} // namespace

void Engine::withMetricSources(const QString &job, std::function<void(const Result<JobMetricSources> &)> use)
{
    m_parts.store->run<JobMetricSources>([job, home = m_parts.home, rules = m_parts.settings.metricRules()](
                                             Connection &c) { return metricSourcesOf(c, job, home, rules); },
                                         this, std::move(use));
}

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
        withMetricSources(request.job, [this, reply, request](const Result<JobMetricSources> &found) {
            if (!found) {
                reply(found.error());
                return;
            }
            inBackground<Result<rpc::JobMetrics::Reply>>(
                *m_parts.workers, this,
                [sources = found->sources, request]() -> Result<rpc::JobMetrics::Reply> {
                    auto points = metricPointsIn(sources, request.offset, request.limit);
                    return rpc::JobMetrics::Reply{std::move(points.points), points.more};
                },
                reply);
        });
    });
    m_dispatcher.on<rpc::JobCurves>([this](const rpc::JobCurves &request, const auto &reply) {
        if (request.most < 16 || request.most > 20'000) {
            reply(Error{ErrorCode::InvalidArgument, QStringLiteral("most is 16 to 20000"), {}});
            return;
        }
        withMetricSources(request.job, [this, reply, request](const Result<JobMetricSources> &found) {
            if (!found) {
                reply(found.error());
                return;
            }
            inBackground<Result<rpc::JobCurves::Reply>>(
                *m_parts.workers, this,
                [sources = found->sources, request]() -> Result<rpc::JobCurves::Reply> {
                    auto curves = metricCurvesIn(sources, request.names, request.most);
                    limitTogether(curves);
                    return rpc::JobCurves::Reply{std::move(curves)};
                },
                reply);
        });
    });
}

} // namespace trainshed
