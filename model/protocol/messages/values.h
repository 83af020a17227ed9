// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/job/rules.h"
#include "model/protocol/messages/codec.h"

namespace trainshed {

// How the values of model/job travel. Specs and algorithms travel in the shapes of job-json.md, so that a
// script that speaks the protocol knows them already; small values by their members.

#define TRAINSHED_CODEC(Type)                                                                                \
    template<>                                                                                               \
    struct Codec<Type> {                                                                                     \
        static QJsonValue encode(const Type &value);                                                         \
        static QString decode(const QJsonValue &json, Type &value);                                          \
    };

TRAINSHED_CODEC(Message)
TRAINSHED_CODEC(Error)
TRAINSHED_CODEC(JobPhase)
TRAINSHED_CODEC(JobSpec)
TRAINSHED_CODEC(JobSummary)
TRAINSHED_CODEC(JobTransfer)
TRAINSHED_CODEC(CodeVersion)
TRAINSHED_CODEC(JobDetails)
TRAINSHED_CODEC(Attempt)
TRAINSHED_CODEC(Event)
TRAINSHED_CODEC(Issue)
TRAINSHED_CODEC(Algorithm)
TRAINSHED_CODEC(Metric)
TRAINSHED_CODEC(JobMetric)
TRAINSHED_CODEC(Experiment)
TRAINSHED_CODEC(Flavor)
TRAINSHED_CODEC(PoolInfo)
TRAINSHED_CODEC(Image)
TRAINSHED_CODEC(Dataset)
TRAINSHED_CODEC(DatasetVersion)
TRAINSHED_CODEC(DatasetChanges)

#undef TRAINSHED_CODEC

} // namespace trainshed
