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
#include <optional>

namespace trainshed {

namespace {

constexpr qint64 sizeLimit = 64 << 20;
constexpr qsizetype fileLimit = 16;
constexpr int depthLimit = 4;
constexpr qsizetype columnLimit = 500;

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

class Gathering
{
public:
    void add(const QString &name, double value)
    {
        if (!std::isfinite(value) || (m_metrics.size() >= columnLimit && !m_metrics.contains(name)))
            return;
        Metric &metric = m_metrics[name];
        if (metric.points == 0)
            metric = {name, value, value, value, 0};
        metric.last = value;
        metric.least = std::min(metric.least, value);
        metric.most = std::max(metric.most, value);
        ++metric.points;
    }
    void add(const Metric &other)
    {
        Metric &metric = m_metrics[other.name];
        if (metric.points == 0) {
            metric = other;
            return;
        }
        metric.last = other.last;
        metric.least = std::min(metric.least, other.least);
        metric.most = std::max(metric.most, other.most);
        metric.points += other.points;
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

} // namespace

QList<Metric> metricsOfCsv(QByteArrayView text)
{
    QByteArrayView rest = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    const QByteArrayView head = nextLine(rest);
    const char separator = separatorOf(head);
    QStringList names;
    const QList<QByteArray> titles = fieldsOf(head, separator);
    for (const QByteArray &title : titles) {
        const QString name = QString::fromUtf8(title).trimmed().left(200);
        const bool isMetric = !isCounter(name) && !numberOf(title);
        names.append(isMetric ? name : QString());
    }
    Gathering gathering;
    while (!rest.isEmpty()) {
        const QList<QByteArray> fields = fieldsOf(nextLine(rest), separator);
        for (qsizetype i = 0; i < std::min(fields.size(), names.size()); ++i) {
            const auto value = names[i].isEmpty() ? std::nullopt : numberOf(fields[i]);
            if (value)
                gathering.add(names[i], *value);
        }
    }
    return gathering.take();
}

QList<Metric> metricsOfJsonLines(QByteArrayView text)
{
    Gathering gathering;
    while (!text.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(nextLine(text).toByteArray()).object();
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (at->isDouble() && !isCounter(at.key()))
                gathering.add(at.key().left(200), at->toDouble());
        }
    }
    return gathering.take();
}

QList<Metric> metricsIn(const QStringList &folders)
{
    QFileInfoList files;
    for (const QString &folder : folders)
        findIn(folder, 0, files);
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    Gathering gathering;
    for (const QFileInfo &info : std::as_const(files)) {
        QFile file(info.filePath());
        if (info.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.read(sizeLimit);
        const QList<Metric> metrics = info.suffix() == u"csv" ? metricsOfCsv(text) : metricsOfJsonLines(text);
        for (const Metric &metric : metrics)
            gathering.add(metric);
    }
    return gathering.take();
}

} // namespace trainshed
