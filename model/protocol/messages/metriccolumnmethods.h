// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/metric.h"
#include "model/protocol/messages/codec.h"
#include "model/protocol/messages/values.h"

// The methods behind the metrics in a list of jobs; the rules are those of methods.h.
namespace trainshed::rpc {

/// What many jobs measured of some things, as the store has it: for the columns of a list of jobs.
struct MetricsOfJobs {
    static constexpr const char *method = "metric.ofJobs";
    static constexpr int mostJobs = 500; ///< of one call: a reply of about 1 MiB
    static constexpr int mostNames = 20;
    struct Row {
        JobId job;
        QList<Metric> metrics;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("job", s.job), v("metrics", s.metrics);
        }
        bool operator==(const Row &) const = default;
    };
    struct Reply {
        QList<Row> rows; ///< of the jobs that have one of them
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("rows", s.rows);
        }
        bool operator==(const Reply &) const = default;
    };
    QList<JobId> jobs; ///< mostJobs at the most; one that is not there (any more) has nothing
    QStringList names; ///< mostNames at the most
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("jobs", s.jobs), v("names", s.names);
    }
    bool operator==(const MetricsOfJobs &) const = default;
};

/// The names of what the jobs on hand measured: those that the most of them have first, 2,000 at the most.
struct MetricNames {
    static constexpr const char *method = "metric.names";
    struct Name {
        QString name;
        qint64 jobs = 0; ///< that have it
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("name", s.name), v("jobs", s.jobs);
        }
        bool operator==(const Name &) const = default;
    };
    struct Reply {
        QList<Name> names;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("names", s.names);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const MetricNames &) const = default;
};

} // namespace trainshed::rpc
