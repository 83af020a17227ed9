// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/datasets.h"
#include "model/engine/parts.h"

#include <QObject>

#include <functional>
#include <optional>

namespace trainshed {

class GpuInventory;

/// Algorithms, experiments and images as the engine knows them: small lists, held in memory, stored before
/// they are told.
class Catalog : public QObject
{
    Q_OBJECT
public:
    Catalog(EngineParts &parts, StorageProfiles &storage, QObject *parent = nullptr);

    template<typename T>
    using Reply = std::function<void(Result<T>)>;

    /// Reads the lists and, at the first start, puts the sample in. Then `ready`.
    void load(std::function<void(Result<>)> ready);

    const QList<Algorithm> &algorithms() const { return m_algorithms; }
    const QList<Experiment> &experiments() const { return m_experiments; }
    Datasets &datasets() { return m_datasets; }
    const Datasets &datasets() const { return m_datasets; }
    std::optional<Algorithm> algorithm(const QString &reference) const;
    std::optional<Experiment> experiment(const QString &reference) const;

    void create(Algorithm algorithm, Reply<Algorithm> reply);
    void update(Algorithm algorithm, Reply<Algorithm> reply);
    void remove(const AlgorithmId &id, Reply<Done> reply);
    void createExperiment(const QString &name, const QString &description, Reply<Experiment> reply);
    void updateExperiment(Experiment experiment, Reply<Experiment> reply);
    void removeExperiment(const ExperimentId &id, Reply<Done> reply);
    /// A submit made one inside its own transaction.
    void adopt(const Experiment &experiment);
    void reloadExperiments(std::function<void(const Result<> &)> then);

    /// Known images, once they were looked for; `then` may be called at once. refresh: look again.
    void images(bool refresh, std::function<void(const QList<Image> &)> then);
    /// Of the preset image that a source runs on; empty for a boot command, or where there is none. Only once
    /// the images were looked for, which start-up waits for.
    QString interpreter(const AlgorithmSource &source) const;
    /// CPU slices, and those of the GPUs that were seen.
    QList<Flavor> flavors() const;
    void setGpus(GpuInventory *gpus) { m_gpus = gpus; }
    /// Calls `then` once the GPUs were looked for, which the first look after the start takes a moment for.
    void whenFlavorsKnown(const std::function<void()> &then);

Q_SIGNALS:
    void changed();

private:
    void seed(std::function<void(Result<>)> ready);
    void save(const Algorithm &algorithm, Reply<Algorithm> reply);
    std::optional<Algorithm> sample() const;

    EngineParts &m_parts;
    GpuInventory *m_gpus = nullptr;
    Datasets m_datasets;
    QList<Algorithm> m_algorithms;
    QList<Experiment> m_experiments;
    std::optional<QList<Image>> m_images;
    bool m_lookingForImages = false;
    QList<std::function<void(const QList<Image> &)>> m_imageWaiters;
};

} // namespace trainshed
