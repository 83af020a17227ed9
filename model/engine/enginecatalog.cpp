// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

#include "model/protocol/messages/catalogmethods.h"

// The methods of the catalog.
namespace trainshed {

namespace {

Error noAlgorithm(const QString &reference)
{
    return {ErrorCode::NotFound, Engine::tr("There is no algorithm “%1”.").arg(reference), {}};
}

Error noExperiment(const QString &reference)
{
    return {ErrorCode::NotFound, Engine::tr("There is no experiment “%1”.").arg(reference), {}};
}

/// A value of the catalog as the one member of its reply.
template<typename Reply, typename T>
std::function<void(Result<T>)> wrap(std::function<void(Result<Reply>)> reply)
{
    return [reply = std::move(reply)](const Result<T> &value) {
        if (value)
            reply(Reply{*value});
        else
            reply(value.error());
    };
}

std::function<void(Result<Done>)> wrapNone(std::function<void(Result<rpc::None>)> reply)
{
    return [reply = std::move(reply)](const Result<Done> &done) {
        if (done)
            reply(rpc::None{});
        else
            reply(done.error());
    };
}

} // namespace

void Engine::bindCatalog()
{
    m_dispatcher.on<rpc::AlgorithmList>([this](const rpc::AlgorithmList &, const auto &reply) {
        reply(rpc::AlgorithmsReply{m_catalog.algorithms()});
    });
    m_dispatcher.on<rpc::AlgorithmShow>([this](const rpc::AlgorithmShow &request, const auto &reply) {
        if (const auto found = m_catalog.algorithm(request.algorithm))
            reply(rpc::AlgorithmReply{*found});
        else
            reply(noAlgorithm(request.algorithm));
    });
    m_dispatcher.on<rpc::AlgorithmCreate>([this](const rpc::AlgorithmCreate &request, auto reply) {
        m_catalog.create(request.algorithm, wrap<rpc::AlgorithmReply, Algorithm>(std::move(reply)));
    });
    m_dispatcher.on<rpc::AlgorithmUpdate>([this](const rpc::AlgorithmUpdate &request, auto reply) {
        m_catalog.update(request.algorithm, wrap<rpc::AlgorithmReply, Algorithm>(std::move(reply)));
    });
    m_dispatcher.on<rpc::AlgorithmDelete>([this](const rpc::AlgorithmDelete &request, auto reply) {
        if (const auto found = m_catalog.algorithm(request.algorithm))
            m_catalog.remove(found->id, wrapNone(std::move(reply)));
        else
            reply(noAlgorithm(request.algorithm));
    });
    m_dispatcher.on<rpc::ExperimentList>([this](const rpc::ExperimentList &, const auto &reply) {
        // Read anew: the numbers of jobs change with every submit.
        m_catalog.reloadExperiments([this, reply](const Result<> &done) {
            if (done)
                reply(rpc::ExperimentsReply{m_catalog.experiments()});
            else
                reply(done.error());
        });
    });
    m_dispatcher.on<rpc::ExperimentCreate>([this](const rpc::ExperimentCreate &request, auto reply) {
        m_catalog.createExperiment(request.name, request.description,
                                   wrap<rpc::ExperimentReply, Experiment>(std::move(reply)));
    });
    m_dispatcher.on<rpc::ExperimentUpdate>([this](const rpc::ExperimentUpdate &request, auto reply) {
        auto found = m_catalog.experiment(request.experiment);
        if (!found) {
            reply(noExperiment(request.experiment));
            return;
        }
        found->name = request.name;
        found->description = request.description;
        m_catalog.updateExperiment(*found, wrap<rpc::ExperimentReply, Experiment>(std::move(reply)));
    });
    m_dispatcher.on<rpc::ExperimentDelete>([this](const rpc::ExperimentDelete &request, auto reply) {
        if (const auto found = m_catalog.experiment(request.experiment))
            m_catalog.removeExperiment(found->id, wrapNone(std::move(reply)));
        else
            reply(noExperiment(request.experiment));
    });
    m_dispatcher.on<rpc::PoolList>([this](const rpc::PoolList &, const auto &reply) {
        PoolInfo local{PoolId(QStringLiteral("local")), tr("This computer"),
                       QStringLiteral("local"),         1,
                       m_lifecycle.cpusTotal(),         m_lifecycle.cpusTotal() - m_lifecycle.cpusUsed(),
                       m_lifecycle.waitingCount()};
        const auto [gpus, free] = m_lifecycle.gpuCounts();
        local.gpusTotal = gpus;
        local.gpusFree = free;
        reply(rpc::PoolsReply{{local}});
    });
    m_dispatcher.on<rpc::FlavorList>([this](const rpc::FlavorList &request, const auto &reply) {
        if (!request.pool.isEmpty() && request.pool != u"local")
            reply(Error{ErrorCode::NotFound, tr("There is no pool “%1”.").arg(request.pool), {}});
        else
            m_catalog.whenFlavorsKnown([this, reply] { reply(rpc::FlavorsReply{m_catalog.flavors()}); });
    });
    m_dispatcher.on<rpc::ImageList>([this](const rpc::ImageList &request, const auto &reply) {
        m_catalog.images(request.refresh,
                         [reply](const QList<Image> &images) { reply(rpc::ImagesReply{images}); });
    });
}

} // namespace trainshed
