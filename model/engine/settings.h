// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/metricrule.h"
#include "model/job/rules.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>

namespace trainshed {

/// The engine's settings: one table with key, type, default, range and a sentence of help (settingsTable() in
/// the .cpp). Values travel and are stored as text of the table's type; unknown keys and values out of range
/// are refused.
class EngineSettings
{
public:
    /// From the store; what can't be read (of a newer version) falls back to the default.
    void load(const QHash<QString, QString> &stored);
    /// Checks all before it changes any. Gives what is to be stored.
    Result<QHash<QString, QString>> set(const QJsonObject &values);
    QJsonObject values() const;
    /// What a dialog needs to know: by key an object with "default", "least", "most" and "help".
    static QJsonObject describe();

    std::chrono::seconds stopGrace() const
    {
        return std::chrono::seconds(number(QStringLiteral("stop.grace")));
    }
    std::chrono::seconds leftoverWait() const
    {
        return std::chrono::seconds(number(QStringLiteral("stop.leftovers")));
    }
    /// 0: as many as this computer has.
    int cpus() const { return static_cast<int>(number(QStringLiteral("queue.cpus"))); }
    std::chrono::seconds idleExit() const
    {
        return std::chrono::seconds(number(QStringLiteral("engine.idle-exit")));
    }
    /// Bytes that fetched objects may take up; 0: none are kept.
    qint64 cacheLimit() const { return number(QStringLiteral("cache.bytes")); }
    /// Between two looks at the outputs of a running job; 0: only at its end.
    std::chrono::seconds outputInterval() const
    {
        return std::chrono::seconds(number(QStringLiteral("outputs.interval")));
    }
    /// Nothing of a running job has moved for that long: it may hang; 0: nobody looks.
    std::chrono::seconds hangAfter() const
    {
        return std::chrono::seconds(number(QStringLiteral("hang.after")));
    }
    bool keepsAwake() const { return number(QStringLiteral("sleep.inhibit")) != 0; }
    /// Between two looks at the metrics of a running job; 0: only at its end.
    std::chrono::seconds metricInterval() const
    {
        return std::chrono::seconds(number(QStringLiteral("metrics.interval")));
    }
    /// What metrics are found by in the logs of jobs.
    const QList<MetricRule> &metricRules() const { return m_rules; }
    void setMetricRules(const QList<MetricRule> &rules) { m_rules = rules; }
    /// As they are stored, beside the settings of the table.
    static QString metricRulesKey() { return QStringLiteral("metrics.rules"); }
    static QString metricRulesText(const QList<MetricRule> &rules);
    /// UUIDs of GPUs that no job is given, beside the settings of the table.
    const QStringList &reservedGpus() const { return m_reserved; }
    void setReservedGpus(const QStringList &uuids) { m_reserved = uuids; }
    static QString reservedGpusKey() { return QStringLiteral("gpus.reserved"); }
    Limits limits() const;

private:
    qint64 number(const QString &key) const;
    QHash<QString, qint64> m_values;
    QList<MetricRule> m_rules;
    QStringList m_reserved;
};

} // namespace trainshed
