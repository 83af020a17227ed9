// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on logs, under libFuzzer: the first byte says in how many pieces the log comes, the first line is an
// expression, the rest the log. Whatever they are: no crash, no endless match, in pieces it is the same as at
// once, and what is suggested is a rule that finds something.
#include "model/metric/metricparser.h"
#include "model/metric/metricrules.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace trainshed;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

struct Found {
    QList<MetricPoint> points;
    bool isGivenUp = false;
};

Found found(const QList<MetricRule> &rules, QByteArrayView log, qsizetype piece)
{
    Found found;
    const auto take = [&found](const MetricPoint &point) {
        demand(point.name == u"m" && std::isfinite(point.step));
        found.points.append(point);
    };
    const auto parser = ruleParser(rules);
    for (; log.size() > piece; log = log.sliced(piece))
        parser->feed(log.first(piece), take);
    parser->feed(log, take);
    parser->end(take);
    found.isGivenUp = !parser->givenUp().isEmpty();
    return found;
}

bool isSame(const MetricPoint &a, const MetricPoint &b)
{
    return a.step == b.step && (a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
}

void tryOne(const MetricRule &rule, QByteArrayView log, qsizetype piece)
{
    if (!checkMetricRules({rule}))
        return;
    const Found whole = found({rule}, log, 1 << 20);
    const Found pieces = found({rule}, log, piece);
    const RuleTrial trial = tryRules({rule}, log).constFirst();
    demand(whole.isGivenUp == pieces.isGivenUp && whole.isGivenUp == trial.isGivenUp);
    demand(whole.points.size() == pieces.points.size() && whole.points.size() == trial.matches);
    for (qsizetype i = 0; i < whole.points.size(); ++i)
        demand(isSame(whole.points[i], pieces.points[i]));
    demand(trial.hits.size() == std::min<qsizetype>(trial.matches, 5));
    for (qsizetype i = 0; i < trial.hits.size(); ++i)
        demand(isSame(trial.hits[i].point, whole.points[whole.points.size() - trial.hits.size() + i]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype end = rest.indexOf('\n');
    const QByteArray log = end < 0 ? QByteArray() : rest.mid(end + 1);
    const QString name = QStringLiteral("m");
    tryOne({name, QString::fromUtf8(end < 0 ? rest : rest.left(end))}, log, 1 + data[0]);
    const QList<MetricRule> suggested = suggestRules(log);
    demand(suggested.size() <= 20 && checkMetricRules(suggested));
    const QList<RuleTrial> trials = tryRules(suggested, log);
    for (const RuleTrial &trial : trials)
        demand(trial.matches > 0 || trial.isGivenUp);
    return 0;
}
