// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/values.h"

// The methods of the content cache; the rules are those of methods.h.
namespace trainshed::rpc {

/// What the objects that are kept for another use take up.
struct CacheShow {
    static constexpr const char *method = "cache.show";
    struct Reply {
        qint64 bytes = 0;
        int files = 0;
        qint64 limit = 0; ///< the setting "cache.bytes"
        QString folder;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("bytes", s.bytes), v("files", s.files), v("limit", s.limit), v("folder", s.folder);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const CacheShow &) const = default;
};

/// Removes all of it; jobs keep what they have. Answers with what is left.
struct CacheClear {
    static constexpr const char *method = "cache.clear";
    using Reply = CacheShow::Reply;
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const CacheClear &) const = default;
};

} // namespace trainshed::rpc
