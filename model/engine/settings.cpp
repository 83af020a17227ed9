// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/settings.h"

#include "model/metric/metricrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace trainshed {

namespace {

struct Entry {
    const char *key;
    qint64 initial;
    qint64 least;
    qint64 most;
    const char *help;
};

constexpr std::array table{
    Entry{"stop.grace", 10, 0, 3600,
          QT_TRANSLATE_NOOP("Settings", "Seconds between SIGTERM and SIGKILL when a job is stopped")},
    Entry{"stop.leftovers", 2, 0, 600,
          QT_TRANSLATE_NOOP("Settings", "Seconds that what a finished job left running may go on")},
    Entry{"queue.cpus", 0, 0, 4096,
          QT_TRANSLATE_NOOP("Settings", "vCPUs for jobs; 0: all of this computer's")},
    Entry{
        "engine.idle-exit", 60, 1, 86400,
        QT_TRANSLATE_NOOP("Settings", "Seconds without a connection and a job after which the engine ends")},
    Entry{"cache.bytes", 50'000'000'000, 0, 1'000'000'000'000'000,
          QT_TRANSLATE_NOOP("Settings", "Bytes that downloaded objects may take up, so that they need not be "
                                        "downloaded again; 0: none are kept")},
    Entry{"outputs.interval", 30, 0, 86400,
          QT_TRANSLATE_NOOP("Settings",
                            "Seconds between two looks for outputs to bring out while a job runs; "
                            "0: only at its end")},
    Entry{"hang.after", 1800, 0, 604'800,
          QT_TRANSLATE_NOOP("Settings",
                            "Seconds without output, reading, writing or a change in CPU use after which a "
                            "running job is said to hang; it is never stopped for that. 0: never")},
    Entry{"sleep.inhibit", 1, 0, 1,
          QT_TRANSLATE_NOOP("Settings", "1: the computer does not go to sleep by itself while jobs run")},
    Entry{"metrics.interval", 3, 0, 86400,
          QT_TRANSLATE_NOOP("Settings",
                            "Seconds between two looks for metrics while a job runs; 0: only at its end")},
    Entry{"code.bytes", 5'000'000'000, 1, 1'000'000'000'000,
          QT_TRANSLATE_NOOP("Settings", "Largest code directory, bytes")},
    Entry{"code.entries", 1000, 1, 10'000'000,
          QT_TRANSLATE_NOOP("Settings", "Most files and folders of a code directory")},
    Entry{"code.depth", 32, 1, 200, QT_TRANSLATE_NOOP("Settings", "Deepest folder of a code directory")},
};

const Entry *find(const QString &key)
{
    for (const Entry &entry : table) {
        if (key == QLatin1String(entry.key))
            return &entry;
    }
    return nullptr;
}

} // namespace

void EngineSettings::load(const QHash<QString, QString> &stored)
{
    m_values.clear();
    for (const Entry &entry : table) {
        bool ok = false;
        const qint64 value = stored.value(QLatin1String(entry.key)).toLongLong(&ok);
        if (ok && value >= entry.least && value <= entry.most)
            m_values.insert(QLatin1String(entry.key), value);
    }
    m_reserved = stored.value(reservedGpusKey()).split(u' ', Qt::SkipEmptyParts);
    m_rules.clear();
    const QJsonArray rules = QJsonDocument::fromJson(stored.value(metricRulesKey()).toUtf8()).array();
    for (const QJsonValue &rule : rules)
        m_rules.append({rule[0].toString(), rule[1].toString()});
    if (!checkMetricRules(m_rules))
        m_rules.clear();
}

QString EngineSettings::metricRulesText(const QList<MetricRule> &rules)
{
    QJsonArray array;
    for (const MetricRule &rule : rules)
        array.append(QJsonArray{rule.name, rule.expression});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QHash<QString, QString>> EngineSettings::set(const QJsonObject &values)
{
    QHash<QString, QString> stored;
    for (auto at = values.begin(); at != values.end(); ++at) {
        const Entry *entry = find(at.key());
        if (!entry)
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Settings", "There is no setting “%1”.").arg(at.key()),
                         {}};
        const double d = at->toDouble(std::nan(""));
        const qint64 value = at->toInteger();
        if (std::isnan(d) || std::floor(d) != d || value < entry->least || value > entry->most) {
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("Settings", "“%1” takes a whole number from %2 to %3.")
                             .arg(at.key())
                             .arg(entry->least)
                             .arg(entry->most),
                         {}};
        }
        stored.insert(at.key(), QString::number(value));
    }
    for (auto at = stored.cbegin(); at != stored.cend(); ++at)
        m_values.insert(at.key(), at.value().toLongLong());
    return stored;
}

QJsonObject EngineSettings::values() const
{
    QJsonObject object;
    for (const Entry &entry : table)
        object.insert(QLatin1String(entry.key), number(QLatin1String(entry.key)));
    return object;
}

QJsonObject EngineSettings::describe()
{
    QJsonObject object;
    for (const Entry &entry : table) {
        object.insert(
            QLatin1String(entry.key),
            QJsonObject{{QStringLiteral("default"), entry.initial},
                        {QStringLiteral("least"), entry.least},
                        {QStringLiteral("most"), entry.most},
                        {QStringLiteral("help"), QCoreApplication::translate("Settings", entry.help)}});
    }
    return object;
}

Limits EngineSettings::limits() const
{
    return {number(QStringLiteral("code.bytes")), static_cast<int>(number(QStringLiteral("code.entries"))),
            static_cast<int>(number(QStringLiteral("code.depth")))};
}

qint64 EngineSettings::number(const QString &key) const
{
    const Entry *entry = find(key);
    return m_values.value(key, entry ? entry->initial : 0);
}

} // namespace trainshed
