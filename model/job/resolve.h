// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/catalog.h"

namespace trainshed {

/// A new spec for a job of this algorithm: channels and hyperparameters with their defaults.
JobSpec specFor(const Algorithm &algorithm);

/// The spec as it is stored: with the algorithm's settings (code, boot, engine, descriptions, constraints)
/// filled in. Values that the spec gives win where the algorithm lets a job change them; hyperparameters of
/// the algorithm that the spec leaves out are added when required, inputs and outputs always. For other kinds
/// the spec itself.
JobSpec resolve(const JobSpec &spec, const Algorithm &algorithm);

/// An algorithm with the settings of a job ("Save As Algorithm").
Algorithm algorithmFrom(const JobSpec &spec);

/// The preset image that an engine names: by ID, else by name and (where given) version, the first in the
/// list; nullopt when there is none.
std::optional<Image> imageFor(const EngineRef &engine, const QList<Image> &images);

/// How an algorithm names this image.
EngineRef engineOf(const Image &image);

/// How a source starts its code: with a boot command, rather than a boot file on a preset image.
bool hasBootCommand(const AlgorithmSource &source);

} // namespace trainshed
