// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfiles.h"

#include "model/metric/curvethinner.h"
#include "model/metric/metricparser.h"
#include "model/metric/metricrules.h"
#include "model/metric/metrictally.h"
#include "model/metric/metricwatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace trainshed {

namespace {

constexpr qint64 sizeLimit = 1LL << 30;
constexpr qint64 logLimit = 4LL << 30;
constexpr qsizetype fileLimit = 64;
constexpr int entryLimit = 100'000; ///< looked at
constexpr int depthLimit = 5;

QList<Metric> metricsOf(QByteArrayView text, MetricParser &parser)
{
    MetricTally tally;
    const auto add = [&tally](const MetricPoint &point) { tally.add(point); };
    parser.feed(text, add);
    parser.end(add);
    QList<Metric> metrics;
    for (const auto &series : tally.series())
        metrics.append(series.metric);
    return metrics;
}

std::optional<FoundMetricFile::Kind> kindOf(const QString &name)
{
    if (name == u"metrics.csv")
        return FoundMetricFile::Kind::Csv;
    if (name == u"metrics.jsonl")
        return FoundMetricFile::Kind::JsonLines;
    if (name.startsWith(u"events.out.tfevents."))
        return FoundMetricFile::Kind::Events;
    return {};
}

class Finding
{
public:
    void findIn(const QString &folder, int depth)
    {
        QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        QStringList below;
        while (entries.hasNext() && m_entries++ < entryLimit && m_found.size() < fileLimit) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            const auto kind = kindOf(entry.fileName());
            if (entry.isDir())
                below.append(entry.filePath());
            else if (kind && entry.isFile())
                m_found.append({{entry.filePath(), *kind, {}}, entry.lastModified().toMSecsSinceEpoch()});
        }
        below.sort();
        for (const QString &inner : std::as_const(below)) {
            if (depth < depthLimit && m_found.size() < fileLimit)
                findIn(inner, depth + 1);
        }
    }

    QList<FoundMetricFile> take()
    {
        std::sort(m_found.begin(), m_found.end(), [](const Dated &a, const Dated &b) {
            return std::tie(a.modified, a.file.path) < std::tie(b.modified, b.file.path);
        });
        nameRuns();
        QList<FoundMetricFile> files;
        for (const Dated &one : std::as_const(m_found))
            files.append(one.file);
        return files;
    }

private:
    struct Dated {
        FoundMetricFile file;
        qint64 modified = 0;
    };

    void nameRuns()
    {
        QString shared; // with a slash at its end
        for (const Dated &one : std::as_const(m_found)) {
            if (one.file.kind != FoundMetricFile::Kind::Events)
                continue;
            const QString folder = QString(QFileInfo(one.file.path).path() + u'/');
            if (shared.isEmpty())
                shared = folder;
            while (!folder.startsWith(shared))
                shared.truncate(shared.lastIndexOf(u'/', -2) + 1);
        }
        for (Dated &one : m_found) {
            if (one.file.kind == FoundMetricFile::Kind::Events)
                one.file.run = QFileInfo(one.file.path).path().mid(shared.size());
        }
    }

    QList<Dated> m_found;
    int m_entries = 0;
};

/// Every point of these files, in their order, under its full name, until `take` wants no more.
void forEachPoint(const MetricSources &sources, const std::function<bool(const MetricPoint &point)> &take)
{
    bool goesOn = true;
    QSet<QString> written; // names in the outputs
    const QList<FoundMetricFile> files = metricFilesIn(sources);
    for (const FoundMetricFile &file : files) {
        if (!goesOn)
            return;
        const auto named = [&](MetricPoint point) {
            point.name = file.nameOf(point.name);
            if (file.kind != FoundMetricFile::Kind::Log)
                written.insert(point.name);
            else if (written.contains(point.name))
                return;
            goesOn = goesOn && take(point);
        };
        (void)file.open(sources.rules)->read([] {}, named, true);
    }
}

} // namespace

QString FoundMetricFile::nameOf(const QString &metric) const
{
    return run.isEmpty() ? metric : QString(run + u'/' + metric);
}

std::unique_ptr<MetricFile> FoundMetricFile::open(const QList<MetricRule> &rules) const
{
    if (kind == Kind::Log)
        return std::make_unique<MetricFile>(
            path, [rules, log = path] { return ruleParser(rules, log); }, logLimit);
    const auto make = [k = kind] {
        return k == Kind::Csv ? csvParser() : k == Kind::JsonLines ? jsonLinesParser() : eventParser();
    };
    return std::make_unique<MetricFile>(path, make, sizeLimit);
}

QList<FoundMetricFile> metricFilesIn(const QStringList &folders)
{
    Finding finding;
    for (const QString &folder : folders)
        finding.findIn(folder, 0);
    return finding.take();
}

QList<FoundMetricFile> metricFilesIn(const MetricSources &sources)
{
    QList<FoundMetricFile> files = metricFilesIn(sources.folders);
    if (!sources.rules.isEmpty() && QFileInfo::exists(sources.log))
        files.append({sources.log, FoundMetricFile::Kind::Log, {}});
    return files;
}

QList<Metric> metricsOfCsv(QByteArrayView text)
{
    return metricsOf(text, *csvParser());
}

QList<Metric> metricsOfJsonLines(QByteArrayView text)
{
    return metricsOf(text, *jsonLinesParser());
}

QList<Metric> metricsIn(const QStringList &folders)
{
    MetricWatch watch({folders, {}, {}});
    return watch.finish().metrics;
}

MetricPoints metricPointsIn(const MetricSources &sources, qint64 offset, qint64 limit)
{
    MetricPoints found;
    qint64 at = 0;
    forEachPoint(sources, [&](const MetricPoint &point) {
        if (at++ < offset)
            return true;
        found.more = found.points.size() >= limit;
        if (!found.more)
            found.points.append(point);
        return !found.more;
    });
    return found;
}

QList<MetricCurve> metricCurvesIn(const MetricSources &sources, const QStringList &names, qsizetype most)
{
    constexpr size_t curveLimit = 500;
    const QSet<QString> wanted(names.begin(), names.end());
    std::map<QString, CurveThinner> curves;
    forEachPoint(sources, [&](const MetricPoint &point) {
        if (!wanted.isEmpty() && !wanted.contains(point.name))
            return true;
        auto at = curves.find(point.name);
        if (at == curves.end() && curves.size() < curveLimit)
            at = curves.emplace(point.name, CurveThinner(most)).first;
        if (at != curves.end())
            at->second.add({point.step, point.value, point.time, false});
        return true;
    });
    QList<MetricCurve> found;
    for (const auto &[name, curve] : curves)
        found.append({name, curve.total(), curve.points()});
    return found;
}

} // namespace trainshed
