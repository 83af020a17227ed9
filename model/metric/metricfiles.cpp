// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfiles.h"

#include "model/metric/metricparser.h"
#include "model/metric/metrictally.h"
#include "model/metric/metricwatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

constexpr qint64 sizeLimit = 1LL << 30;
constexpr qsizetype fileLimit = 64;
constexpr int entryLimit = 100'000; ///< looked at
constexpr int depthLimit = 5;

QList<Metric> metricsOf(QByteArrayView text, MetricParser &parser)
{
    MetricTally tally;
    const auto add = [&tally](const MetricPoint &point) { tally.add(point); };
    parser.feed(text, add);
    parser.end(add);
    return tally.metrics().values();
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

} // namespace

QString FoundMetricFile::nameOf(const QString &metric) const
{
    return run.isEmpty() ? metric : QString(run + u'/' + metric);
}

std::unique_ptr<MetricFile> FoundMetricFile::open() const
{
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
    MetricWatch watch(folders);
    return watch.finish().metrics;
}

MetricPoints metricPointsIn(const QStringList &folders, qint64 offset, qint64 limit)
{
    MetricPoints found;
    qint64 at = 0;
    const QList<FoundMetricFile> files = metricFilesIn(folders);
    for (const FoundMetricFile &file : files) {
        if (found.more)
            break;
        const auto take = [&](const MetricPoint &point) {
            if (found.more || !std::isfinite(point.value) || at++ < offset)
                return;
            found.more = found.points.size() >= limit;
            if (found.more)
                return;
            found.points.append(point);
            found.points.last().name = file.nameOf(point.name);
        };
        (void)file.open()->read([] {}, take, true);
    }
    return found;
}

} // namespace trainshed
