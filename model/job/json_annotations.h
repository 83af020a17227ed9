// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/json_members.h"
#include "model/job/spec.h"

namespace trainshed {

/// metadata.annotations: the service's own switches, and under "trainshed/…" what only exists here.
///   fault-tolerance/job-retry-num   Auto Restart
///   trainshed/auto-stop-minutes     the exact limit, where it is no whole number of hours
///   trainshed/algorithm-source      "my-algorithms", "custom-image", "preset-image", where the members don't
///                                   show it
///   trainshed/optional-inputs       a JSON array of the inputs that may stay empty: names, or indexes
///                                   where a name is not unique
///   trainshed/optional-outputs      the same for outputs
///   trainshed/environment-order     a JSON array of names, where the order is not the alphabet's (a JSON
///                                   object has none)
///   trainshed/description           a description that is the word "NULL", which else means none
///   trainshed/secret-environment    a JSON object: names of secret variables, whose values are no part of
///                                   the file, each with the reference under which this computer keeps it,
///                                   or ""
///   trainshed/install-dependencies  "true": requirements.txt is installed first
/// Called when everything else is read.
void readAnnotations(Members &annotations, JobSpec &spec);
QJsonObject writeAnnotations(const JobSpec &spec);

} // namespace trainshed
