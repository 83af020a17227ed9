// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/values.h"

// Every method of the protocol, said once: engine, window and command line compile against these structs and
// never touch a JSON key. JSON-RPC 2.0, one message a line (wire/framing.h). To add a member: give it a
// default and name it in fields(); readers ignore what they do not know. To change a meaning: add a new
// member or method instead, and raise protocolVersion only when an old program could misread a new one.
namespace trainshed::rpc {

inline constexpr int protocolVersion = 1;
inline constexpr int protocolOldest = 1; ///< the oldest that this program still speaks

#define TRAINSHED_METHOD(text) static constexpr const char *method = text

struct None {
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const None &) const = default;
};

// ---- the connection
// -------------------------------------------------------------------------------------------

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
        bool more = false;
        bool reset = false;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("revision", s.revision), v("jobs", s.jobs), v("removed", s.removed),
                v("algorithms", s.algorithms);
            v("experiments", s.experiments), v("more", s.more), v("reset", s.reset);
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

// ---- jobs
// ----------------------------------------------------------------------------------------------------- `job`
// in a request is a reference as on the command line: an ID, a name (its newest version), or name/V0002.

/// Stored durably before it is answered. requestId: a text of the client's choice; the same one again (after
/// a lost answer) gives the same job instead of a second one.
struct JobCreate {
    TRAINSHED_METHOD("job.create");
    struct Reply {
        JobId id;
        QString name;
        int version = 1;
        Revision revision = 0;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("id", s.id), v("name", s.name), v("version", s.version), v("revision", s.revision);
        }
        bool operator==(const Reply &) const = default;
    };
    JobSpec spec;
    bool newVersion = false; ///< a taken name means: the next version of that job
    QString requestId;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("spec", s.spec), v("new_version", s.newVersion), v("request_id", s.requestId);
    }
    bool operator==(const JobCreate &) const = default;
};

/// The same checks without storing. `command`: the exact start, with ${MA_HOME} for the folder that is not
/// made yet.
struct JobCheck {
    TRAINSHED_METHOD("job.check");
    struct Reply {
        QList<Issue> issues;
        QString command;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("issues", s.issues), v("command", s.command);
        }
        bool operator==(const Reply &) const = default;
    };
    JobSpec spec;
    bool newVersion = false;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("spec", s.spec), v("new_version", s.newVersion);
    }
    bool operator==(const JobCheck &) const = default;
};

/// A name that is free: "job-" and four hexadecimal digits.
struct JobProposeName {
    TRAINSHED_METHOD("job.propose-name");
    struct Reply {
        QString name;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("name", s.name);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const JobProposeName &) const = default;
};

/// A page of the list, newest first. `before`: only jobs with a smaller sequence (0: from the newest on).
struct JobList {
    TRAINSHED_METHOD("job.list");
    struct Reply {
        QList<JobSummary> jobs;
        Revision revision = 0; ///< of the moment of reading: Changes goes on from that of the first page
        qint64 total = 0;      ///< all jobs
        bool more = false;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("jobs", s.jobs), v("revision", s.revision), v("total", s.total), v("more", s.more);
        }
        bool operator==(const Reply &) const = default;
    };
    int limit = 50; ///< 1–2,000
    qint64 before = 0;
    QList<JobPhase> phases; ///< empty: all
    QString experiment;     ///< name or ID
    QString nameGlob;       ///< with * and ?
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("limit", s.limit), v("before", s.before), v("phases", s.phases), v("experiment", s.experiment);
        v("name", s.nameGlob);
    }
    bool operator==(const JobList &) const = default;
};

struct JobShow {
    TRAINSHED_METHOD("job.show");
    struct Reply {
        JobDetails job;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("job", s.job);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job);
    }
    bool operator==(const JobShow &) const = default;
};

struct JobEvents {
    TRAINSHED_METHOD("job.events");
    struct Reply {
        QList<Event> events; ///< oldest first
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("events", s.events);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    qint64 after = 0; ///< only events with a greater sequence
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("after", s.after);
    }
    bool operator==(const JobEvents &) const = default;
};

struct JobStop {
    TRAINSHED_METHOD("job.stop");
    using Reply = None;
    QString job;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job);
    }
    bool operator==(const JobStop &) const = default;
};

/// Deletes the record and the job's folder, never outputs that were brought to their location. A job that has
/// not ended is refused (Conflict) without force; with it, it is stopped first.
struct JobDelete {
    TRAINSHED_METHOD("job.delete");
    using Reply = None;
    QString job;
    bool force = false;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("force", s.force);
    }
    bool operator==(const JobDelete &) const = default;
};

struct JobPriority {
    TRAINSHED_METHOD("job.priority");
    using Reply = None;
    QString job;
    int priority = 1; ///< 1–3
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("priority", s.priority);
    }
    bool operator==(const JobPriority &) const = default;
};

struct JobDescribe {
    TRAINSHED_METHOD("job.describe");
    using Reply = None;
    QString job;
    QString description;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("description", s.description);
    }
    bool operator==(const JobDescribe &) const = default;
};

#undef TRAINSHED_METHOD

} // namespace trainshed::rpc
