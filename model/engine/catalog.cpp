// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/catalog.h"

#include "model/engine/background.h"
#include "model/engine/gpuinventory.h"
#include "model/job/json.h"
#include "model/job/resolve.h"
#include "model/job/wording.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QStorageInfo>

namespace trainshed {

namespace {

template<typename List>
void putById(List &list, const typename List::value_type &item)
{
    for (auto &known : list) {
        if (known.id == item.id) {
            known = item;
            return;
        }
    }
    list.append(item);
}

template<typename List, typename Id>
void removeById(List &list, const Id &id)
{
    list.removeIf([&](const auto &item) { return item.id == id; });
}

Error refusal(const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            return {ErrorCode::InvalidArgument, sentence(issue.message), issue.field};
    }
    return {};
}

} // namespace

Catalog::Catalog(EngineParts &parts, StorageProfiles &storage, QObject *parent)
    : QObject(parent), m_parts(parts), m_datasets(parts, storage)
{
    connect(&m_datasets, &Datasets::changed, this, &Catalog::changed);
}

void Catalog::load(std::function<void(Result<>)> ready)
{
    struct Lists {
        QList<Algorithm> algorithms;
        QList<Experiment> experiments;
        QHash<QString, QString> settings;
        QString seeded;
    };
    m_parts.store->run<Lists>(
        [](Connection &c) -> Result<Lists> {
            auto algorithms = c.catalog().algorithms();
            auto experiments = c.catalog().experiments();
            auto settings = c.catalog().settings();
            auto seeded = c.catalog().meta(QStringLiteral("sample"));
            for (const Error *e :
                 {algorithms ? nullptr : &algorithms.error(), experiments ? nullptr : &experiments.error(),
                  settings ? nullptr : &settings.error(), seeded ? nullptr : &seeded.error()}) {
                if (e)
                    return *e;
            }
            return Lists{*algorithms, *experiments, *settings, *seeded};
        },
        this,
        [this, ready = std::move(ready)](Result<Lists> lists) mutable {
            if (!lists) {
                ready(lists.error());
                return;
            }
            m_algorithms = lists->algorithms;
            m_experiments = lists->experiments;
            m_parts.settings.load(lists->settings);
            if (lists->seeded.isEmpty())
                seed(std::move(ready));
            else
                ready(Done{});
        });
}

std::optional<Algorithm> Catalog::sample() const
{
    QFile file(m_parts.samples + u"/digits/algorithm.json");
    if (m_parts.samples.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll().replace("${TRAINSHED_SAMPLES}", m_parts.samples.toUtf8());
    const auto object = parseObject(text);
    if (!object)
        return std::nullopt;
    auto algorithm = algorithmFromJson(*object);
    if (!algorithm)
        return std::nullopt;
    return *std::move(algorithm);
}

/// Once for a home: a sample that the user deletes stays away.
void Catalog::seed(std::function<void(Result<>)> ready)
{
    auto found = sample();
    if (!found || algorithm(found->name)) {
        ready(Done{});
        return;
    }
    found->id = AlgorithmId::create();
    found->created = found->updated = m_parts.clock->wall();
    m_parts.store->run<Done>(
        [algorithm = *found](Connection &c) -> Result<> {
            if (auto put = c.catalog().put(algorithm); !put)
                return put;
            return c.catalog().putMeta(QStringLiteral("sample"), QStringLiteral("1"));
        },
        this,
        [this, algorithm = *found, ready = std::move(ready)](const Result<> &stored) {
            if (stored)
                m_algorithms.append(algorithm);
            ready(stored);
        });
}

std::optional<Algorithm> Catalog::algorithm(const QString &reference) const
{
    for (const Algorithm &a : m_algorithms) {
        if (a.id.toString() == reference || a.name == reference)
            return a;
    }
    return std::nullopt;
}

std::optional<Experiment> Catalog::experiment(const QString &reference) const
{
    for (const Experiment &e : m_experiments) {
        if (e.id.toString() == reference || e.name == reference)
            return e;
    }
    return std::nullopt;
}

void Catalog::save(const Algorithm &algorithm, Reply<Algorithm> reply)
{
    QList<Algorithm> others = m_algorithms;
    removeById(others, algorithm.id);
    if (const auto issues = validate(algorithm, others); hasErrors(issues)) {
        reply(refusal(issues));
        return;
    }
    m_parts.store->run<Done>(
        [algorithm](Connection &c) -> Result<> {
            if (auto put = c.catalog().put(algorithm); !put)
                return put;
            return c.jobs().noteAlgorithms();
        },
        this,
        [this, algorithm, reply = std::move(reply)](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            putById(m_algorithms, algorithm);
            Q_EMIT changed();
            reply(algorithm);
        });
}

void Catalog::create(Algorithm algorithm, Reply<Algorithm> reply)
{
    algorithm.id = AlgorithmId::create();
    algorithm.created = algorithm.updated = m_parts.clock->wall();
    save(algorithm, std::move(reply));
}

void Catalog::update(Algorithm algorithm, Reply<Algorithm> reply)
{
    for (const Algorithm &known : std::as_const(m_algorithms)) {
        if (known.id != algorithm.id)
            continue;
        algorithm.created = known.created;
        algorithm.updated = m_parts.clock->wall();
        save(algorithm, std::move(reply));
        return;
    }
    reply(Error{ErrorCode::NotFound, tr("There is no algorithm “%1”.").arg(algorithm.name), {}});
}

void Catalog::remove(const AlgorithmId &id, Reply<Done> reply)
{
    m_parts.store->run<Done>(
        [id](Connection &c) -> Result<> {
            const auto jobs = c.jobs().active();
            if (!jobs)
                return jobs.error();
            // One that runs has all it needs; one that waits may yet be looked at with its algorithm.
            for (const JobRecord &job : *jobs) {
                const JobPhase phase = job.summary.phase;
                if (job.spec.algorithm.algorithmId != id ||
                    (phase != JobPhase::Creating && phase != JobPhase::Pending))
                    continue;
                return Error{
                    ErrorCode::InUse,
                    tr("The algorithm “%1” is needed by the job “%2”, which waits to run. Wait for it, "
                       "or stop it.")
                        .arg(job.spec.algorithm.name, job.summary.name),
                    {}};
            }
            if (auto removed = c.catalog().removeAlgorithm(id); !removed)
                return removed;
            return c.jobs().noteAlgorithms();
        },
        this,
        [this, id, reply = std::move(reply)](const Result<> &stored) {
            if (stored) {
                removeById(m_algorithms, id);
                Q_EMIT changed();
            }
            reply(stored);
        });
}

void Catalog::images(bool refresh, std::function<void(const QList<Image> &)> then)
{
    if (m_images && !refresh) {
        then(*m_images);
        return;
    }
    m_imageWaiters.append(std::move(then));
    if (m_lookingForImages)
        return;
    m_lookingForImages = true;
    inBackground<QList<Image>>(*m_parts.workers, this, m_parts.machine.findImages,
                               [this](const QList<Image> &found) {
                                   m_images = found;
                                   m_lookingForImages = false;
                                   const auto waiters = std::exchange(m_imageWaiters, {});
                                   for (const auto &waiter : waiters)
                                       waiter(found);
                               });
}

QString Catalog::interpreter(const AlgorithmSource &source) const
{
    if (!m_images || hasBootCommand(source))
        return {};
    const auto image = imageFor(source.engine, *m_images);
    return image ? image->interpreter : QString();
}

QList<Flavor> Catalog::flavors() const
{
    CpuFacts cpu = m_parts.machine.cpu;
    if (const int set = m_parts.settings.cpus(); set > 0)
        cpu.cpus = set;
    const qint64 scratch = QStorageInfo(m_parts.home.data).bytesAvailable();
    QList<Flavor> flavors = localFlavors(cpu, scratch);
    if (m_gpus)
        flavors += gpuFlavors(m_gpus->places(), cpu, scratch);
    return flavors;
}

void Catalog::whenFlavorsKnown(const std::function<void()> &then)
{
    if (m_gpus)
        m_gpus->whenKnown(this, then);
    else
        then();
}

} // namespace trainshed
