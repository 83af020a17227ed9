// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace trainshed {

namespace {

constexpr qint64 sizeLimit = 64 << 20;
constexpr qsizetype fileLimit = 16;
constexpr int depthLimit = 5;
constexpr qsizetype columnLimit = 500;
constexpr qsizetype nameLimit = 200; ///< characters

bool isCounter(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("epoch"),     QStringLiteral("step"),       QStringLiteral("global_step"),
        QStringLiteral("iteration"), QStringLiteral("iter"),       QStringLiteral("batch"),
        QStringLiteral("time"),      QStringLiteral("wall_time"),  QStringLiteral("timestamp"),
        QStringLiteral("seconds"),   QStringLiteral("index"),      QStringLiteral("elapsed"),
        QStringLiteral("samples"),   QStringLiteral("epoch_time"), QStringLiteral("seed")};
    return name.isEmpty() || names.contains(name.toLower());
}

/// The finite numbers of one line, by their names, in the order of the file.
using Record = QList<std::pair<QString, double>>;

class Gathering
{
public:
    void add(const QString &name, double value)
    {
        if (m_metrics.size() >= columnLimit && !m_metrics.contains(name))
            return;
        Metric &metric = m_metrics[name];
        if (metric.points == 0)
            metric = {name, value, value, value, 0};
        metric.last = value;
        metric.least = std::min(metric.least, value);
        metric.most = std::max(metric.most, value);
        ++metric.points;
    }
    void add(const Record &record)
    {
        for (const auto &[name, value] : record) {
            if (!isCounter(name))
                add(name, value);
        }
    }
    QList<Metric> take() const { return m_metrics.values(); }

private:
    QMap<QString, Metric> m_metrics;
};

QByteArrayView nextLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// The first in the head line that is in no quotes.
char separatorOf(QByteArrayView head)
{
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ',' || c == ';' || c == '\t'))
            return c;
    }
    return ',';
}

QList<QByteArray> fieldsOf(QByteArrayView line, char separator)
{
    QList<QByteArray> fields{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.last().append(line[++i]);
        else if (c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            fields.append(QByteArray());
        else
            fields.last().append(c);
    }
    return fields;
}

std::optional<double> numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

using TakeRecord = std::function<void(const Record &record)>;

void recordsOfCsv(QByteArrayView text, const TakeRecord &take)
{
    QByteArrayView rest = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    const QByteArrayView head = nextLine(rest);
    const char separator = separatorOf(head);
    QStringList names;
    const QList<QByteArray> titles = fieldsOf(head, separator);
    for (const QByteArray &title : titles)
        names.append(numberOf(title) ? QString() : QString::fromUtf8(title).trimmed().left(nameLimit));
    while (!rest.isEmpty()) {
        const QList<QByteArray> fields = fieldsOf(nextLine(rest), separator);
        Record record;
        for (qsizetype i = 0; i < std::min(fields.size(), names.size()); ++i) {
            const auto value = names[i].isEmpty() ? std::nullopt : numberOf(fields[i]);
            if (value && std::isfinite(*value))
                record.append({names[i], *value});
        }
        take(record);
    }
}

void recordsOfJsonLines(QByteArrayView text, const TakeRecord &take)
{
    while (!text.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(nextLine(text).toByteArray()).object();
        Record record;
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (at->isDouble() && !at.key().isEmpty())
                record.append({at.key().left(nameLimit), at->toDouble()});
        }
        take(record);
    }
}

void findIn(const QString &folder, int depth, QFileInfoList &found)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (found.size() >= fileLimit)
            return;
        const QString name = entry.fileName();
        if (entry.isDir() && depth < depthLimit)
            findIn(entry.filePath(), depth + 1, found);
        else if (entry.isFile() && (name == u"metrics.csv" || name == u"metrics.jsonl"))
            found.append(entry);
    }
}

/// Every record of the metric files below these folders, the oldest file first; `begins` is told of each
/// file.
void recordsIn(const QStringList &folders, const std::function<void()> &begins, const TakeRecord &take)
{
    QFileInfoList files;
    for (const QString &folder : folders)
        findIn(folder, 0, files);
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    for (const QFileInfo &info : std::as_const(files)) {
        QFile file(info.filePath());
        if (info.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.read(sizeLimit);
        begins();
        if (info.suffix() == u"csv")
            recordsOfCsv(text, take);
        else
            recordsOfJsonLines(text, take);
    }
}

/// What the record counts, by the first of the names of steps that it has.
std::optional<double> stepOf(const Record &record)
{
    for (const char *name : {"step", "global_step", "iteration", "iter", "batch", "epoch", "index"}) {
        for (const auto &[column, value] : record) {
            if (column.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return value;
        }
    }
    return {};
}

/// Seconds or milliseconds since 1970; a smaller number is a time since the job's start, not one of the day.
std::optional<WallTime> timeOf(const Record &record)
{
    constexpr double year2001 = 1e9;
    constexpr double year5138 = 1e11;
    for (const char *name : {"timestamp", "wall_time", "time"}) {
        for (const auto &[column, value] : record) {
            if (column.compare(QLatin1String(name), Qt::CaseInsensitive) != 0 || value < year2001)
                continue;
            if (value < year5138 * 1000)
                return static_cast<WallTime>(value < year5138 ? value * 1000 : value);
        }
    }
    return {};
}

} // namespace

QList<Metric> metricsOfCsv(QByteArrayView text)
{
    Gathering gathering;
    recordsOfCsv(text, [&](const Record &record) { gathering.add(record); });
    return gathering.take();
}

QList<Metric> metricsOfJsonLines(QByteArrayView text)
{
    Gathering gathering;
    recordsOfJsonLines(text, [&](const Record &record) { gathering.add(record); });
    return gathering.take();
}

QList<Metric> metricsIn(const QStringList &folders)
{
    Gathering gathering;
    recordsIn(
        folders, [] {}, [&](const Record &record) { gathering.add(record); });
    return gathering.take();
}

MetricPoints metricPointsIn(const QStringList &folders, qint64 offset, qint64 limit)
{
    MetricPoints found;
    qint64 at = 0;
    qint64 line = 0;
    recordsIn(
        folders, [&line] { line = 0; },
        [&](const Record &record) {
            ++line;
            for (const auto &[name, value] : record) {
                if (isCounter(name) || at++ < offset)
                    continue;
                found.more = found.points.size() >= limit;
                if (found.more)
                    return;
                const double step = stepOf(record).value_or(static_cast<double>(line));
                found.points.append({name, step, value, timeOf(record)});
            }
        });
    return found;
}

} // namespace trainshed
