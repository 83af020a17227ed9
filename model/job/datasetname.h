// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

namespace trainshed {

/// The name of an input's dataset goes with the job, so that it can be told after the dataset is gone: where
/// the service has it too, in "remote.dataset.name".
void setDatasetName(InputChannel &input, const QString &name);
/// "digits, V002"; by the ID where no name is with it. Empty without a dataset.
QString datasetLabel(const InputChannel &input);

} // namespace trainshed
