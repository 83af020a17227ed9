// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

// The methods of object storage.
namespace trainshed {

void Engine::bindStorage()
{
    m_dispatcher.on<rpc::StorageProfileList>([this](const rpc::StorageProfileList &, const auto &reply) {
        rpc::StorageProfileList::Reply answer;
        answer.profiles = m_profiles.all();
        const auto &buckets = m_profiles.buckets();
        for (auto at = buckets.cbegin(); at != buckets.cend(); ++at)
            answer.buckets.append({at.key(), at.value()});
        reply(answer);
    });
    m_dispatcher.on<rpc::StorageProfileSave>([this](const rpc::StorageProfileSave &request, auto reply) {
        m_profiles.save({request.before, request.profile, request.secret},
                        [reply](const Result<StorageProfiles::Saved> &saved) {
                            if (saved)
                                reply(rpc::StorageProfileSave::Reply{saved->profile, saved->secretInFile});
                            else
                                reply(saved.error());
                        });
    });
    const auto none = [](const auto &reply) {
        return [reply](const Result<> &done) {
            reply(done ? Result<rpc::None>(rpc::None{}) : Result<rpc::None>(done.error()));
        };
    };
    m_dispatcher.on<rpc::StorageProfileRemove>([this, none](const auto &request, const auto &reply) {
        m_profiles.remove(request.name, none(reply));
    });
    m_dispatcher.on<rpc::StorageAssign>([this, none](const auto &request, const auto &reply) {
        m_profiles.assign(request.bucket, request.profile, none(reply));
    });
    m_dispatcher.on<rpc::StorageProfileTest>(
        [this](const auto &request, const auto &reply) { m_storage.test(request, reply); });
    m_dispatcher.on<rpc::StorageList>(
        [this](const auto &request, const auto &reply) { m_storage.list(request, reply); });
    m_dispatcher.on<rpc::StorageMakeFolder>(
        [this](const auto &request, const auto &reply) { m_storage.makeFolder(request, reply); });
    m_dispatcher.on<rpc::StorageDelete>(
        [this](const auto &request, const auto &reply) { m_storage.remove(request, reply); });
    m_dispatcher.on<rpc::StorageMakeBucket>(
        [this](const auto &request, const auto &reply) { m_storage.makeBucket(request, reply); });
    m_dispatcher.on<rpc::StorageDeleteBucket>(
        [this](const auto &request, const auto &reply) { m_storage.deleteBucket(request, reply); });
    m_dispatcher.on<rpc::StorageUploads>(
        [this](const auto &request, const auto &reply) { m_storage.uploads(request, reply); });
    m_dispatcher.on<rpc::StorageAbortUploads>(
        [this](const auto &request, const auto &reply) { m_storage.abortUploads(request, reply); });
    m_dispatcher.on<rpc::StorageTransfer>(
        [this](const auto &request, const auto &reply) { m_storage.transfer(request, reply); });
    m_dispatcher.on<rpc::StorageMeasure>(
        [this](const auto &request, const auto &reply) { m_storage.measure(request, reply); });
    m_dispatcher.on<rpc::StorageProgress>(
        [this](const auto &request, const auto &reply) { reply(m_storage.progress(request.operation)); });
    m_dispatcher.on<rpc::StorageCancel>(
        [this](const auto &request, const auto &reply) { reply(m_storage.cancel(request.operation)); });
}

} // namespace trainshed
