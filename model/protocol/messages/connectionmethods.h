// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/values.h"

// The methods that keep a connection and what it shows fresh; the rules are those of methods.h.
namespace trainshed::rpc {

inline constexpr int protocolVersion = 1;
inline constexpr int protocolOldest = 1; ///< the oldest that this program still speaks

#define TRAINSHED_METHOD(text) static constexpr const char *method = text

/// Detail of the error that an engine sends to all connections, unasked, before it ends because somebody
/// wanted it to: who keeps a connection needs not start it again.
inline constexpr QStringView engineStopped = u"engine.stopped";

struct None {
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const None &) const = default;
};

/// The first request on a connection.
struct Hello {
    TRAINSHED_METHOD("hello");
    struct Reply {
        int protocol = protocolVersion;
        int oldest = protocolOldest;
        QString version; ///< of the program
        qint64 pid = 0;
        QString home; ///< data folder, for display
        Revision revision = 0;
        QString outputs; ///< where outputs are proposed to go
        QString samples; ///< folder of the samples
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("protocol", s.protocol), v("oldest", s.oldest), v("version", s.version), v("pid", s.pid);
            v("home", s.home), v("revision", s.revision), v("outputs", s.outputs), v("samples", s.samples);
        }
        bool operator==(const Reply &) const = default;
    };
    int protocol = protocolVersion;
    int oldest = protocolOldest;
    QString client; ///< "window", "trainshedctl"
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("protocol", s.protocol), v("oldest", s.oldest), v("client", s.client);
    }
    bool operator==(const Hello &) const = default;
};

/// What has changed since a revision; waits up to waitMs when nothing has. Rows come in the order of their
/// revision and are idempotent: put each in by its id. `more`: ask again at once with the answer's revision.
/// `reset`: the revision asked for is unknown here (another database): take a new snapshot with JobList.
struct Changes {
    TRAINSHED_METHOD("changes");
    struct Reply {
        Revision revision = 0;
        QList<JobSummary> jobs;
        QList<JobId> removed;
        bool algorithms = false; ///< the catalog's lists are worth asking for again
        bool experiments = false;
        bool datasets = false;
        bool more = false;
        bool reset = false;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("revision", s.revision), v("jobs", s.jobs), v("removed", s.removed),
                v("algorithms", s.algorithms);
            v("experiments", s.experiments), v("datasets", s.datasets), v("more", s.more),
                v("reset", s.reset);
        }
        bool operator==(const Reply &) const = default;
    };
    Revision since = 0;
    int waitMs = 0; ///< at most 60,000
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("since", s.since), v("wait", s.waitMs);
    }
    bool operator==(const Changes &) const = default;
};

#undef TRAINSHED_METHOD

} // namespace trainshed::rpc
