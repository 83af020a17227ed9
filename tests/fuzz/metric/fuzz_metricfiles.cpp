// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of metrics as a job may leave them, under libFuzzer: the first byte chooses the kind of file and in
// how many pieces it comes; the rest is its content. Whatever it is: no crash, points keep their promises,
// and in pieces it is the same as at once.
#include "model/metric/eventrecords.h"
#include "model/metric/metricparser.h"
#include "model/metric/metrictally.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace trainshed;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

std::unique_ptr<MetricParser> parserFor(int kind)
{
    return kind == 0 ? csvParser() : kind == 1 ? jsonLinesParser() : eventParser();
}

bool isSame(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || a == b || (std::isnan(a) && std::isnan(b));
}

QList<MetricPoint> pointsOf(int kind, QByteArrayView bytes, qsizetype piece)
{
    QList<MetricPoint> points;
    const auto take = [&points](const MetricPoint &point) {
        demand(!point.name.isEmpty() && point.name.size() <= 200 && std::isfinite(point.step));
        points.append(point);
    };
    const auto parser = parserFor(kind);
    for (; bytes.size() > piece; bytes = bytes.sliced(piece))
        parser->feed(bytes.first(piece), take);
    parser->feed(bytes, take);
    parser->end(take);
    return points;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const int kind = data[0] % 4;
    QList<MetricPoint> points;
    if (kind == 3) { // past the checksums, which a fuzzer hardly gets right
        EventRecords records;
        records.read(bytes, points);
        records.read(bytes, points);
    } else {
        points = pointsOf(kind, bytes, 1 << 20);
        const auto again = pointsOf(kind, bytes, 1 + data[0] / 4);
        demand(points.size() == again.size());
        for (qsizetype i = 0; i < points.size(); ++i)
            demand(points[i].name == again[i].name && isSame(points[i].value, again[i].value) &&
                   points[i].step == again[i].step && points[i].time == again[i].time);
    }
    MetricTally tally;
    for (const MetricPoint &point : std::as_const(points))
        tally.add(point);
    demand(tally.series().size() <= 500);
    for (const auto &one : tally.series()) {
        const Metric &metric = one.metric;
        demand(std::isfinite(metric.last) && metric.least <= metric.most &&
               metric.points + metric.notFinite > 0);
    }
    return 0;
}
