// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricparser.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

// Metrics as tables of text: CSV and JSON lines.
namespace trainshed {

namespace {

constexpr qsizetype nameLimit = 200; ///< characters
constexpr qsizetype columnLimit = 2000;

/// The numbers of one line, by their names, in the order of the file.
using Record = QList<std::pair<QString, double>>;

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
        else if (c != separator || quoted)
            fields.last().append(c);
        else if (fields.size() < columnLimit)
            fields.append(QByteArray());
        else
            break;
    }
    return fields;
}

std::optional<double> numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// What the record counts, by the first of the names of steps that it has.
std::optional<double> stepOf(const Record &record)
{
    for (const char *name : {"step", "global_step", "iteration", "iter", "batch", "epoch", "index"}) {
        for (const auto &[column, value] : record) {
            if (column.compare(QLatin1String(name), Qt::CaseInsensitive) == 0 && std::isfinite(value))
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
            if (column.compare(QLatin1String(name), Qt::CaseInsensitive) != 0 || !(value >= year2001))
                continue;
            if (value < year5138 * 1000)
                return static_cast<WallTime>(value < year5138 ? value * 1000 : value);
        }
    }
    return {};
}

class TableParser : public LineParser
{
protected:
    void take(const Record &record, const TakePoint &takePoint)
    {
        ++m_records;
        const double step = stepOf(record).value_or(static_cast<double>(m_records));
        const auto time = timeOf(record);
        for (const auto &[name, value] : record) {
            if (!isCounter(name))
                takePoint({name, step, value, time});
        }
    }

private:
    qint64 m_records = 0;
};

class CsvParser final : public TableParser
{
protected:
    void line(QByteArrayView text, const TakePoint &takePoint) override
    {
        if (!m_hasHead) {
            readHead(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text);
            return;
        }
        const QList<QByteArray> fields = fieldsOf(text, m_separator);
        Record record;
        for (qsizetype i = 0; i < std::min(fields.size(), m_names.size()); ++i) {
            const auto value = m_names[i].isEmpty() ? std::nullopt : numberOf(fields[i]);
            if (value)
                record.append({m_names[i], *value});
        }
        take(record, takePoint);
    }

private:
    void readHead(QByteArrayView text)
    {
        m_hasHead = true;
        m_separator = separatorOf(text);
        const QList<QByteArray> titles = fieldsOf(text, m_separator);
        for (const QByteArray &title : titles)
            m_names.append(numberOf(title) ? QString() : QString::fromUtf8(title).trimmed().left(nameLimit));
    }

    bool m_hasHead = false;
    char m_separator = ',';
    QStringList m_names;
};

/// Python writes NaN and Infinity, which are no JSON: in quotes they are.
QByteArray quoted(QByteArrayView line)
{
    QByteArray out;
    bool inText = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QByteArrayView rest = line.sliced(i);
        const char c = line[i];
        if (c == '\\' && inText && i + 1 < line.size()) {
            out += c;
            out += line[++i];
            continue;
        }
        if (c == '"')
            inText = !inText;
        const auto word = [&](QByteArrayView text) { return !inText && rest.startsWith(text); };
        const qsizetype length = word("NaN") ? 3 : word("Infinity") ? 8 : word("-Infinity") ? 9 : 0;
        if (length > 0) {
            out += '"' + rest.first(length).toByteArray() + '"';
            i += length - 1;
        } else {
            out += c;
        }
    }
    return out;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    if (text == u"NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == u"Infinity")
        return std::numeric_limits<double>::infinity();
    if (text == u"-Infinity")
        return -std::numeric_limits<double>::infinity();
    return {};
}

class JsonLinesParser final : public TableParser
{
protected:
    void line(QByteArrayView text, const TakePoint &takePoint) override
    {
        const bool odd = text.contains("NaN") || text.contains("Infinity");
        const QJsonObject object = QJsonDocument::fromJson(odd ? quoted(text) : text.toByteArray()).object();
        Record record;
        for (auto at = object.begin(); at != object.end() && record.size() < columnLimit; ++at) {
            const auto value = numberOf(*at);
            if (value && !at.key().isEmpty())
                record.append({at.key().left(nameLimit), *value});
        }
        take(record, takePoint);
    }
};

} // namespace

std::unique_ptr<MetricParser> csvParser()
{
    return std::make_unique<CsvParser>();
}

std::unique_ptr<MetricParser> jsonLinesParser()
{
    return std::make_unique<JsonLinesParser>();
}

} // namespace trainshed
