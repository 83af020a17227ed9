// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "model/job/job.h"

// Values for tests: valid, and with something in every member that a test might look at.
namespace trainshed::samples {

/// A CPU slice of this computer: "local.cpu.1u" for 1.
Flavor flavor(int cpus);
PoolInfo localPool();
/// The system's Python.
Image image();
/// "digits": a boot file, an input data_url, an output train_url, hyperparameters of several types.
Algorithm algorithm(const QString &name = QStringLiteral("digits"));
Experiment experiment(const QString &name);
/// A boot command on the host: needs nothing from a catalog.
JobSpec commandJob(const QString &name, const QString &command = QStringLiteral("true"));
/// A row of the list, the n-th submitted. Names, algorithms and experiments repeat as in life.
JobSummary summary(int n, JobPhase phase = JobPhase::Completed);

} // namespace trainshed::samples
