// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

namespace trainshed {

// What follows from what in the form, as pure functions: proposals for what nobody has decided yet, and what
// a changed choice does to the fields that depend on it.

/// Where the form is: what proposals are made of.
struct FormPlace {
    QString outputs; ///< the folder below which outputs are proposed
    int version = 1; ///< that the submit will make
};

/// `<outputs>/<job>/<parameter>`, for later versions `<outputs>/<job>/V0002/<parameter>`. Empty while the
/// outputs folder, the job's name or the parameter's can't be part of a path.
QString proposedOutput(const FormPlace &place, const QString &job, const QString &parameter);

/// The smallest flavor of that pool which the algorithm allows, CPU before GPU where both fit.
std::optional<Flavor> smallestFlavor(const QList<Flavor> &flavors, const PoolId &pool,
                                     const QList<ResourceType> &allowed);

std::optional<Algorithm> algorithmOf(const JobSpec &spec, const Facts &facts);

/// The spec with that algorithm in place of what it had: its channels and hyperparameters with their
/// defaults.
JobSpec withAlgorithm(JobSpec spec, const Algorithm &algorithm, const FormPlace &place);

/// A spec from elsewhere (an older version, a job file, a draft) brought to the form's shape: of a saved
/// algorithm the ID alone, with channels and hyperparameters that it has gained since; where the algorithm is
/// gone, the settings as they were, as a custom source.
JobSpec adopted(JobSpec spec, const QList<Algorithm> &algorithms);

/// Fills in what nobody has decided and what is known: algorithm, image, pool, flavor, output locations of a
/// new algorithm. Doing it twice changes nothing.
JobSpec settled(JobSpec spec, const Facts &facts, const FormPlace &place);

/// What a person's edit from `before` to `after` means for the other fields: output locations that still are
/// the proposal go with the name; a location of a new row is proposed; a flavor that doesn't fit any more is
/// replaced.
JobSpec followed(const JobSpec &before, JobSpec after, const Facts &facts, const FormPlace &place);

/// Proposed locations moved from one place (version, name) to another.
JobSpec relocated(JobSpec spec, const QString &oldName, const FormPlace &from, const FormPlace &to);

} // namespace trainshed
