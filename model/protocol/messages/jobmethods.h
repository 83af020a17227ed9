// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/secrets.h"
#include "model/protocol/messages/connectionmethods.h"

// The methods of jobs; the rules are those of methods.h. `job` in a request is a reference as on the command
// line: an ID, a name (its newest version), or name/V0002.
namespace trainshed::rpc {

#define TRAINSHED_METHOD(text) static constexpr const char *method = text

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
    struct Secret {
        QString reference; ///< as in the spec
        QString value;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("reference", s.reference), v("value", s.value);
        }
        bool operator==(const Secret &) const = default;
    };
    JobSpec spec;
    bool newVersion = false; ///< a taken name means: the next version of that job
    QString requestId;
    /// The values of the spec's new secrets, which no spec holds as it travels. See model/job/secrets.h.
    QList<Secret> secrets = {};
    /// Secrets of the spec that have a value, each under its reference.
    void takeSecrets()
    {
        giveReferences(spec);
        secrets.clear();
        for (const SecretValue &secret : secretValues(spec))
            secrets.append({secret.reference, secret.value});
    }
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("spec", s.spec), v("new_version", s.newVersion), v("request_id", s.requestId);
        v.sparse("secrets", s.secrets);
    }
    bool operator==(const JobCreate &) const = default;
};

/// The same checks without storing.
struct JobCheck {
    TRAINSHED_METHOD("job.check");
    struct Reply {
        QList<Issue> issues;
        QString command;      ///< the exact start, with ${MA_HOME} for the folder that is not made yet
        QString requirements; ///< name of the file that can be installed first; empty: none
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("issues", s.issues), v("command", s.command);
            v.sparse("requirements", s.requirements);
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

/// Where the values of secret environment variables would be kept now.
struct SecretPlace {
    TRAINSHED_METHOD("secret.place");
    struct Reply {
        bool keychain = false; ///< of the desktop; else a file that only the user can read
        QString folder;        ///< of those files
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("keychain", s.keychain), v("folder", s.folder);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const SecretPlace &) const = default;
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
