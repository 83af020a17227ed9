// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/descriptor.h"
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/engine/metricsources.h"
#include "model/metric/metricrules.h"
#include "model/metric/metricwatch.h"
#include "model/protocol/messages/metricmethods.h"
#include "model/store/store.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

// The methods about what metrics are found by in logs.
namespace trainshed {

namespace {

constexpr qint64 triedBytes = 16 << 20;

QList<rpc::MetricRulesTry::Trial> trialsOf(const QList<MetricRule> &rules, QByteArrayView log)
{
    QList<rpc::MetricRulesTry::Trial> trials;
    const QList<RuleTrial> found = tryRules(rules, log);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        rpc::MetricRulesTry::Trial trial{rules[i], found[i].matches, {}, found[i].isGivenUp};
        for (const RuleTrial::Hit &hit : found[i].hits)
            trial.hits.append({hit.line, hit.text, hit.point});
        trials.append(trial);
    }
    return trials;
}

/// Blocks. A job that has not begun has no log: nothing is found in it.
rpc::MetricRulesTry::Reply tryIn(const QString &log, const rpc::MetricRulesTry &request)
{
    rpc::MetricRulesTry::Reply reply;
    QByteArray text;
    const Descriptor fd(::open(QFile::encodeName(log).constData(),
                               O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info = {};
    QFile file;
    if (fd.isValid() && ::fstat(fd.get(), &info) == 0 && S_ISREG(info.st_mode) &&
        file.open(fd.get(), QIODevice::ReadOnly)) {
        reply.isWhole = file.size() <= triedBytes;
        if (!reply.isWhole && file.seek(file.size() - triedBytes))
            (void)file.readLine(triedBytes); // the rest of a line
        text = file.read(triedBytes);
    }
    reply.trials = trialsOf(request.rules, text);
    if (request.suggest)
        reply.suggested = trialsOf(suggestRules(text), text);
    return reply;
}

} // namespace

void Engine::bindMetricRules()
{
    m_dispatcher.on<rpc::MetricRules>([this](const rpc::MetricRules &, const auto &reply) {
        reply(rpc::MetricRules::Reply{m_parts.settings.metricRules()});
    });
    m_dispatcher.on<rpc::MetricRulesSet>([this](const rpc::MetricRulesSet &request, const auto &reply) {
        if (const auto checked = checkMetricRules(request.rules); !checked) {
            reply(checked.error());
            return;
        }
        m_parts.store->run<Done>(
            [rules = request.rules](Connection &c) {
                return c.catalog().putSetting(EngineSettings::metricRulesKey(),
                                              EngineSettings::metricRulesText(rules));
            },
            this,
            [this, request, reply](const Result<> &stored) {
                if (!stored) {
                    reply(stored.error());
                    return;
                }
                m_parts.settings.setMetricRules(request.rules);
                m_lifecycle.metricRulesChanged();
                if (!request.job.isEmpty())
                    readMetricsAgain(request.job);
                reply(rpc::MetricRules::Reply{request.rules});
            });
    });
    m_dispatcher.on<rpc::MetricRulesTry>([this](const rpc::MetricRulesTry &request, const auto &reply) {
        if (const auto checked = checkMetricRules(request.rules); !checked) {
            reply(checked.error());
            return;
        }
        withMetricSources(request.job, [this, reply, request](const Result<JobMetricSources> &found) {
            if (!found) {
                reply(found.error());
                return;
            }
            inBackground<Result<rpc::MetricRulesTry::Reply>>(
                *m_parts.workers, this,
                [log = found->sources.log, request]() -> Result<rpc::MetricRulesTry::Reply> {
                    return tryIn(log, request);
                },
                reply);
        });
    });
}

/// Of a job that has ended: what it measured by the rules of now.
void Engine::readMetricsAgain(const QString &job)
{
    withMetricSources(job, [this](const Result<JobMetricSources> &found) {
        if (!found || !found->hasEnded)
            return;
        inBackground<QList<Metric>>(
            *m_parts.workers, this,
            [sources = found->sources] { return MetricWatch(sources).finish().metrics; },
            [this, id = found->job](const QList<Metric> &metrics) {
                m_parts.store->run<Done>(
                    [id, metrics](Connection &c) -> Result<Done> {
                        if (auto done = c.metrics().put(id, metrics); !done)
                            return done.error();
                        if (auto done = c.jobs().noteExperiments(); !done)
                            return done.error();
                        return c.jobs().touch(id);
                    },
                    this, [this](const Result<Done> &) { m_feed.notify(); });
            });
    });
}

} // namespace trainshed
