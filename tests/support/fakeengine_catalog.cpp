// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "tests/support/fakeengine.h"

namespace trainshed {

namespace {

template<typename T>
T *findByReference(QList<T> &list, const QString &reference)
{
    for (T &item : list) {
        if (item.id.toString() == reference || item.name == reference)
            return &item;
    }
    return nullptr;
}

} // namespace

AlgorithmId FakeEngine::addAlgorithm(Algorithm algorithm)
{
    if (algorithm.id.isEmpty())
        algorithm.id = AlgorithmId::create();
    algorithm.created = algorithm.updated = SystemClock().wall();
    algorithms.append(algorithm);
    m_algorithmsAt = ++m_revision;
    QMetaObject::invokeMethod(
        this, [this] { tellPolls(); }, Qt::QueuedConnection);
    return algorithm.id;
}

ExperimentId FakeEngine::addExperiment(Experiment experiment)
{
    if (experiment.id.isEmpty())
        experiment.id = ExperimentId::create();
    experiment.created = experiment.updated = SystemClock().wall();
    experiments.append(experiment);
    m_experimentsAt = ++m_revision;
    QMetaObject::invokeMethod(
        this, [this] { tellPolls(); }, Qt::QueuedConnection);
    return experiment.id;
}

Algorithm *FakeEngine::algorithmOf(const QString &reference)
{
    return findByReference(algorithms, reference);
}

Experiment *FakeEngine::experimentOf(const QString &reference)
{
    return findByReference(experiments, reference);
}

void FakeEngine::serveCatalog()
{
    serveAlgorithms();
    serveExperiments();
    serveDatasets();
    serve<rpc::PoolList>(
        [this](const rpc::PoolList &) -> Answer<rpc::PoolList> { return rpc::PoolsReply{pools}; });
    serve<rpc::FlavorList>([this](const rpc::FlavorList &request) -> Answer<rpc::FlavorList> {
        rpc::FlavorsReply reply;
        for (const Flavor &flavor : std::as_const(flavors)) {
            if (request.pool.isEmpty() || flavor.pool.toString() == request.pool)
                reply.flavors.append(flavor);
        }
        return reply;
    });
    serve<rpc::ImageList>(
        [this](const rpc::ImageList &) -> Answer<rpc::ImageList> { return rpc::ImagesReply{images}; });
}

void FakeEngine::serveAlgorithms()
{
    const auto missing = [](const QString &reference) {
        return Error{ErrorCode::NotFound, tr("There is no algorithm “%1”.").arg(reference), {}};
    };
    // Refused as the engine refuses: by the rules that the editor uses too.
    const auto refusal = [this](const Algorithm &algorithm) -> std::optional<Error> {
        QList<Algorithm> others = algorithms;
        others.removeIf([&](const Algorithm &other) { return other.id == algorithm.id; });
        const QList<Issue> issues = validate(algorithm, others);
        if (!hasErrors(issues))
            return std::nullopt;
        return Error{ErrorCode::InvalidArgument, sentence(issues.first().message), issues.first().field};
    };
    serve<rpc::AlgorithmList>([this](const rpc::AlgorithmList &) -> Answer<rpc::AlgorithmList> {
        return rpc::AlgorithmsReply{algorithms};
    });
    serve<rpc::AlgorithmShow>(
        [this, missing](const rpc::AlgorithmShow &request) -> Answer<rpc::AlgorithmShow> {
            const Algorithm *algorithm = algorithmOf(request.algorithm);
            if (!algorithm)
                return missing(request.algorithm);
            return rpc::AlgorithmReply{*algorithm};
        });
    serve<rpc::AlgorithmCreate>(
        [this, refusal](const rpc::AlgorithmCreate &request) -> Answer<rpc::AlgorithmCreate> {
            Algorithm algorithm = request.algorithm;
            algorithm.id = {};
            if (const std::optional<Error> refused = refusal(algorithm))
                return *refused;
            return rpc::AlgorithmReply{*algorithmOf(addAlgorithm(algorithm).toString())};
        });
    serve<rpc::AlgorithmUpdate>(
        [this, missing, refusal](const rpc::AlgorithmUpdate &request) -> Answer<rpc::AlgorithmUpdate> {
            Algorithm *algorithm = algorithmOf(request.algorithm.id.toString());
            if (!algorithm)
                return missing(request.algorithm.name);
            if (const std::optional<Error> refused = refusal(request.algorithm))
                return *refused;
            const WallTime created = algorithm->created;
            *algorithm = request.algorithm;
            algorithm->created = created;
            algorithm->updated = SystemClock().wall();
            m_algorithmsAt = ++m_revision;
            QMetaObject::invokeMethod(
                this, [this] { tellPolls(); }, Qt::QueuedConnection);
            return rpc::AlgorithmReply{*algorithm};
        });
    serve<rpc::AlgorithmDelete>(
        [this, missing](const rpc::AlgorithmDelete &request) -> Answer<rpc::AlgorithmDelete> {
            const Algorithm *algorithm = algorithmOf(request.algorithm);
            if (!algorithm)
                return missing(request.algorithm);
            for (const auto &[sequence, job] : m_jobs) {
                if (job.spec.algorithm.algorithmId == algorithm->id && !isTerminal(job.summary.phase))
                    return Error{ErrorCode::InUse,
                                 tr("“%1” is needed by “%2”.").arg(algorithm->name, job.summary.name),
                                 {}};
            }
            algorithms.removeIf([id = algorithm->id](const Algorithm &other) { return other.id == id; });
            m_algorithmsAt = ++m_revision;
            QMetaObject::invokeMethod(
                this, [this] { tellPolls(); }, Qt::QueuedConnection);
            return rpc::None{};
        });
}

void FakeEngine::serveExperiments()
{
    const auto missing = [](const QString &reference) {
        return Error{ErrorCode::NotFound, tr("There is no experiment “%1”.").arg(reference), {}};
    };
    const auto refusal = [this](const QString &name, const ExperimentId &id) -> std::optional<Error> {
        if (const std::optional<Message> problem = checkName(name))
            return Error{ErrorCode::InvalidArgument, sentence(*problem), {}};
        const Experiment *other = experimentOf(name);
        if (other && other->id != id)
            return Error{ErrorCode::AlreadyExists, tr("There is an experiment “%1” already.").arg(name), {}};
        return std::nullopt;
    };
    serve<rpc::ExperimentList>([this](const rpc::ExperimentList &) -> Answer<rpc::ExperimentList> {
        rpc::ExperimentsReply reply{experiments};
        for (Experiment &experiment : reply.experiments) {
            experiment.jobCount = 0;
            for (const auto &[sequence, job] : m_jobs)
                experiment.jobCount += job.summary.experiment == experiment.id;
        }
        return reply;
    });
    serve<rpc::ExperimentCreate>(
        [this, refusal](const rpc::ExperimentCreate &request) -> Answer<rpc::ExperimentCreate> {
            if (const std::optional<Error> refused = refusal(request.name, {}))
                return *refused;
            Experiment experiment;
            experiment.name = request.name;
            experiment.description = request.description;
            return rpc::ExperimentReply{*experimentOf(addExperiment(experiment).toString())};
        });
    serve<rpc::ExperimentUpdate>(
        [this, missing, refusal](const rpc::ExperimentUpdate &request) -> Answer<rpc::ExperimentUpdate> {
            Experiment *experiment = experimentOf(request.experiment);
            if (!experiment)
                return missing(request.experiment);
            if (const std::optional<Error> refused = refusal(request.name, experiment->id))
                return *refused;
            experiment->name = request.name;
            experiment->description = request.description;
            experiment->updated = SystemClock().wall();
            m_experimentsAt = ++m_revision;
            const Experiment changed = *experiment;
            for (auto &[sequence, job] : m_jobs) {
                if (job.summary.experiment == changed.id) {
                    job.summary.experimentName = changed.name;
                    bump(job);
                }
            }
            QMetaObject::invokeMethod(
                this, [this] { tellPolls(); }, Qt::QueuedConnection);
            return rpc::ExperimentReply{changed};
        });
    serve<rpc::ExperimentDelete>(
        [this, missing](const rpc::ExperimentDelete &request) -> Answer<rpc::ExperimentDelete> {
            const Experiment *experiment = experimentOf(request.experiment);
            if (!experiment)
                return missing(request.experiment);
            const ExperimentId id = experiment->id;
            experiments.removeIf([&](const Experiment &other) { return other.id == id; });
            m_experimentsAt = ++m_revision;
            for (auto &[sequence, job] : m_jobs) {
                if (job.summary.experiment == id) {
                    job.summary.experiment = {};
                    job.summary.experimentName.clear();
                    bump(job);
                }
            }
            QMetaObject::invokeMethod(
                this, [this] { tellPolls(); }, Qt::QueuedConnection);
            return rpc::None{};
        });
}

} // namespace trainshed
