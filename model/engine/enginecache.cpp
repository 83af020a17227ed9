// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/protocol/messages/cachemethods.h"
#include "model/storage/cache/contentcache.h"

// The methods that start with "cache.".
namespace trainshed {

void Engine::bindCache()
{
    const auto answer = [this](const CacheSize &size) {
        return rpc::CacheShow::Reply{size.bytes, size.files, m_parts.settings.cacheLimit(),
                                     m_parts.home.objectsPath()};
    };
    m_dispatcher.on<rpc::CacheShow>([this, answer](const rpc::CacheShow &, const auto &reply) {
        inBackground<CacheSize>(
            *m_parts.workers, this, [cache = m_parts.cache] { return cache->size(); },
            [answer, reply](const CacheSize &size) { reply(answer(size)); });
    });
    m_dispatcher.on<rpc::CacheClear>([this, answer](const rpc::CacheClear &, const auto &reply) {
        inBackground<Result<CacheSize>>(
            *m_parts.workers, this, [cache = m_parts.cache] { return cache->clear(); },
            [answer, reply](const Result<CacheSize> &size) {
                if (size)
                    reply(answer(*size));
                else
                    reply(size.error());
            });
    });
}

} // namespace trainshed
