// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"

namespace trainshed {

/// The engine's folders that a job file may name without knowing them: ${TRAINSHED_SAMPLES} and
/// ${TRAINSHED_OUTPUTS}, in locations, code directory and boot file.
struct PlaceholderFolders {
    QString samples;
    QString outputs;
};

bool hasPlaceholders(const JobSpec &spec);
bool hasPlaceholders(const Algorithm &algorithm);
void fillPlaceholders(JobSpec &spec, const PlaceholderFolders &folders);
void fillPlaceholders(Algorithm &algorithm, const PlaceholderFolders &folders);

} // namespace trainshed
