// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogrepository.h"

#include "model/job/json.h"

#include <QJsonDocument>

namespace trainshed {

CatalogRepository::CatalogRepository(const QString &c)
    : m_algorithms(c, QStringLiteral("SELECT id, body, created, updated FROM algorithm ORDER BY name"))
    , m_putAlgorithm(
          c, QStringLiteral("INSERT INTO algorithm(id, name, body, created, updated) VALUES(?, ?, ?, ?, ?) "
                            "ON CONFLICT(id) DO UPDATE SET name = excluded.name, body = excluded.body, "
                            "updated = excluded.updated"))
    , m_removeAlgorithm(c, QStringLiteral("DELETE FROM algorithm WHERE id = ?"))
    , m_experiments(c, QStringLiteral("SELECT id, name, description, created, updated, "
                                      "(SELECT count(*) FROM job WHERE job.experiment = experiment.id) "
                                      "FROM experiment ORDER BY name"))
    , m_putExperiment(
          c, QStringLiteral("INSERT INTO experiment(id, name, description, created, updated) "
                            "VALUES(?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, "
                            "description = excluded.description, updated = excluded.updated"))
    , m_removeExperiment(c, QStringLiteral("DELETE FROM experiment WHERE id = ?"))
    , m_settings(c, QStringLiteral("SELECT key, value FROM setting"))
    , m_putSetting(c, QStringLiteral("INSERT INTO setting(key, value) VALUES(?, ?) "
                                     "ON CONFLICT(key) DO UPDATE SET value = excluded.value"))
    , m_meta(c, QStringLiteral("SELECT value FROM meta WHERE key = ?"))
    , m_putMeta(c, QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?) "
                                  "ON CONFLICT(key) DO UPDATE SET value = excluded.value"))
{}

Result<QList<Algorithm>> CatalogRepository::algorithms()
{
    if (auto done = m_algorithms.run({}); !done)
        return done.error();
    QList<Algorithm> list;
    while (m_algorithms.next()) {
        const QJsonObject body = QJsonDocument::fromJson(m_algorithms.text(1).toUtf8()).object();
        auto algorithm = algorithmFromJson(body);
        if (!algorithm) {
            m_algorithms.finish();
            return algorithm.error();
        }
        algorithm->id = AlgorithmId(m_algorithms.text(0));
        algorithm->created = m_algorithms.number(2);
        algorithm->updated = m_algorithms.number(3);
        list.append(*std::move(algorithm));
    }
    m_algorithms.finish();
    return list;
}

Result<> CatalogRepository::put(const Algorithm &a)
{
    const QByteArray body = QJsonDocument(algorithmToJson(a)).toJson(QJsonDocument::Compact);
    return m_putAlgorithm.run({a.id.toString(), a.name, QString::fromUtf8(body),
                               static_cast<qlonglong>(a.created), static_cast<qlonglong>(a.updated)});
}

Result<> CatalogRepository::removeAlgorithm(const AlgorithmId &id)
{
    return m_removeAlgorithm.run({id.toString()});
}

Result<QList<Experiment>> CatalogRepository::experiments()
{
    if (auto done = m_experiments.run({}); !done)
        return done.error();
    QList<Experiment> list;
    while (m_experiments.next()) {
        list.append({ExperimentId(m_experiments.text(0)),
                     m_experiments.text(1),
                     m_experiments.text(2),
                     m_experiments.number(3),
                     m_experiments.number(4),
                     static_cast<int>(m_experiments.number(5)),
                     {}});
    }
    m_experiments.finish();
    return list;
}

Result<> CatalogRepository::put(const Experiment &e)
{
    return m_putExperiment.run({e.id.toString(), e.name,
                                e.description.isNull() ? QStringLiteral("") : e.description,
                                static_cast<qlonglong>(e.created), static_cast<qlonglong>(e.updated)});
}

Result<> CatalogRepository::removeExperiment(const ExperimentId &id)
{
    return m_removeExperiment.run({id.toString()});
}

Result<QHash<QString, QString>> CatalogRepository::settings()
{
    if (auto done = m_settings.run({}); !done)
        return done.error();
    QHash<QString, QString> values;
    while (m_settings.next())
        values.insert(m_settings.text(0), m_settings.text(1));
    m_settings.finish();
    return values;
}

Result<> CatalogRepository::putSetting(const QString &key, const QString &value)
{
    return m_putSetting.run({key, value});
}

Result<QString> CatalogRepository::meta(const QString &key)
{
    if (auto done = m_meta.run({key}); !done)
        return done.error();
    QString value;
    if (m_meta.next())
        value = m_meta.text(0);
    m_meta.finish();
    return value;
}

Result<> CatalogRepository::putMeta(const QString &key, const QString &value)
{
    return m_putMeta.run({key, value});
}

} // namespace trainshed
