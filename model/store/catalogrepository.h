// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "model/store/statement.h"

#include <QHash>

namespace trainshed {

/// Algorithms, experiments and settings: small tables, read whole.
class CatalogRepository
{
public:
    explicit CatalogRepository(const QString &connection);

    Result<QList<Algorithm>> algorithms();
    Result<> put(const Algorithm &algorithm);
    Result<> removeAlgorithm(const AlgorithmId &id);

    /// With the number of their jobs.
    Result<QList<Experiment>> experiments();
    Result<> put(const Experiment &experiment);
    Result<> removeExperiment(const ExperimentId &id);

    Result<QHash<QString, QString>> settings();
    Result<> putSetting(const QString &key, const QString &value);
    /// Values of our own that are no setting ("seeded").
    Result<QString> meta(const QString &key);
    Result<> putMeta(const QString &key, const QString &value);

private:
    Statement m_algorithms, m_putAlgorithm, m_removeAlgorithm;
    Statement m_experiments, m_putExperiment, m_removeExperiment;
    Statement m_settings, m_putSetting, m_meta, m_putMeta;
};

} // namespace trainshed
