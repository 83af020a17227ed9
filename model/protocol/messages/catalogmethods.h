// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"

// The methods of the catalog and of the engine itself; the rules are those of methods.h.
namespace trainshed::rpc {

#define TRAINSHED_METHOD(text) static constexpr const char *method = text

/// A request or a reply with one member.
#define TRAINSHED_ONE(Name, Type, member, key)                                                               \
    struct Name {                                                                                            \
        Type member{};                                                                                       \
        template<typename V, typename S>                                                                     \
        static void fields(V &v, S &s)                                                                       \
        {                                                                                                    \
            v(key, s.member);                                                                                \
        }                                                                                                    \
        bool operator==(const Name &) const = default;                                                       \
    }

TRAINSHED_ONE(AlgorithmsReply, QList<Algorithm>, algorithms, "algorithms");
TRAINSHED_ONE(AlgorithmReply, Algorithm, algorithm, "algorithm");
TRAINSHED_ONE(ExperimentsReply, QList<Experiment>, experiments, "experiments");
TRAINSHED_ONE(ExperimentReply, Experiment, experiment, "experiment");
TRAINSHED_ONE(FlavorsReply, QList<Flavor>, flavors, "flavors");
TRAINSHED_ONE(PoolsReply, QList<PoolInfo>, pools, "pools");
TRAINSHED_ONE(ImagesReply, QList<Image>, images, "images");

struct AlgorithmList : None {
    TRAINSHED_METHOD("algorithm.list");
    using Reply = AlgorithmsReply;
};
/// `algorithm` is an ID or a name, here and below.
struct AlgorithmShow {
    TRAINSHED_METHOD("algorithm.show");
    using Reply = AlgorithmReply;
    QString algorithm;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("algorithm", s.algorithm);
    }
};
struct AlgorithmCreate {
    TRAINSHED_METHOD("algorithm.create");
    using Reply = AlgorithmReply;
    Algorithm algorithm; ///< id is given by the engine
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("algorithm", s.algorithm);
    }
};
struct AlgorithmUpdate {
    TRAINSHED_METHOD("algorithm.update");
    using Reply = AlgorithmReply;
    Algorithm algorithm; ///< of that id
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("algorithm", s.algorithm);
    }
};
/// InUse while a waiting job needs it.
struct AlgorithmDelete {
    TRAINSHED_METHOD("algorithm.delete");
    using Reply = None;
    QString algorithm;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("algorithm", s.algorithm);
    }
};

struct ExperimentList : None {
    TRAINSHED_METHOD("experiment.list");
    using Reply = ExperimentsReply;
};
struct ExperimentCreate {
    TRAINSHED_METHOD("experiment.create");
    using Reply = ExperimentReply;
    QString name;
    QString description;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("name", s.name), v("description", s.description);
    }
};
struct ExperimentUpdate {
    TRAINSHED_METHOD("experiment.update");
    using Reply = ExperimentReply;
    QString experiment;
    QString name;
    QString description;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("experiment", s.experiment), v("name", s.name), v("description", s.description);
    }
};
/// Its jobs stay.
struct ExperimentDelete {
    TRAINSHED_METHOD("experiment.delete");
    using Reply = None;
    QString experiment;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("experiment", s.experiment);
    }
};

struct PoolList : None {
    TRAINSHED_METHOD("pool.list");
    using Reply = PoolsReply;
};
struct FlavorList {
    TRAINSHED_METHOD("flavor.list");
    using Reply = FlavorsReply;
    QString pool; ///< empty: all
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("pool", s.pool);
    }
};
struct ImageList {
    TRAINSHED_METHOD("image.list");
    using Reply = ImagesReply;
    bool refresh = false; ///< look again instead of answering from memory
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("refresh", s.refresh);
    }
};

struct EngineStatus : None {
    TRAINSHED_METHOD("engine.status");
    struct Reply {
        qint64 pid = 0;
        QString version;
        QString home;
        qint64 uptimeMs = 0;
        int running = 0;
        int waiting = 0;
        qint64 jobs = 0;
        int connections = 0;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("pid", s.pid), v("version", s.version), v("home", s.home), v("uptime", s.uptimeMs);
            v("running", s.running), v("waiting", s.waiting), v("jobs", s.jobs),
                v("connections", s.connections);
        }
    };
};
/// Ends the engine; running jobs go on.
struct EngineStop : None {
    TRAINSHED_METHOD("engine.stop");
    using Reply = None;
};

/// The engine's settings, by key (model/base has none: the engine owns the table). Unknown keys are refused.
struct SettingsGet : None {
    TRAINSHED_METHOD("settings.get");
    struct Reply {
        QJsonObject values;
        /// By key: an object with "default", "least", "most" and "help" (a sentence).
        QJsonObject table;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("values", s.values), v("table", s.table);
        }
    };
};
struct SettingsSet {
    TRAINSHED_METHOD("settings.set");
    using Reply = SettingsGet::Reply;
    QJsonObject values;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("values", s.values);
    }
};

#undef TRAINSHED_ONE
#undef TRAINSHED_METHOD

} // namespace trainshed::rpc
