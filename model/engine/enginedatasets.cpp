// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

// The methods of datasets.
namespace trainshed {

void Engine::bindDatasets()
{
    Datasets &datasets = m_catalog.datasets();
    m_dispatcher.on<rpc::DatasetList>([&datasets](const rpc::DatasetList &, const auto &reply) {
        reply(rpc::DatasetList::Reply{datasets.all()});
    });
    m_dispatcher.on<rpc::DatasetShow>([&datasets](const rpc::DatasetShow &request, const auto &reply) {
        if (const auto found = datasets.find(request.dataset))
            reply(rpc::DatasetReply{*found});
        else
            reply(found.error());
    });
    m_dispatcher.on<rpc::DatasetCreate>(
        [&datasets](const auto &request, auto reply) { datasets.create(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetUpdate>(
        [&datasets](const auto &request, auto reply) { datasets.update(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetPublish>(
        [&datasets](const auto &request, auto reply) { datasets.publish(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetCompare>(
        [&datasets](const auto &request, auto reply) { datasets.compare(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetVerify>(
        [&datasets](const auto &request, auto reply) { datasets.verify(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetFiles>(
        [&datasets](const auto &request, auto reply) { datasets.files(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetRead>(
        [&datasets](const auto &request, auto reply) { datasets.read(request, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetDelete>(
        [&datasets](const auto &request, auto reply) { datasets.remove(request.dataset, std::move(reply)); });
    m_dispatcher.on<rpc::DatasetProgress>(
        [&datasets](const auto &request, const auto &reply) { reply(datasets.progress(request.operation)); });
    m_dispatcher.on<rpc::DatasetCancel>(
        [&datasets](const auto &request, const auto &reply) { reply(datasets.cancel(request.operation)); });
}

} // namespace trainshed
