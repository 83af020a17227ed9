// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/spec.h"

#include <QStringList>

namespace trainshed {

struct Facts;

/// "Install dependencies first" (environment.md, "Dependencies"): what a file in the code directory asks for
/// is installed into a virtual environment on top of the chosen preset image, and the boot file runs in that.

/// The files that are looked for, the first that is there counts. The service has the same two.
const QStringList &requirementsFiles();

/// A job that starts a boot file of its code directory: the others have no Python of which an environment
/// could be made.
bool canInstallDependencies(const AlgorithmSource &source);
/// The job asks for it, and can have it.
bool installsDependencies(const JobSpec &spec);

/// The name of the file in the code directory of a resolved spec, as far as the facts know; else empty.
QString requirementsIn(const AlgorithmSource &source, const Facts &facts);

/// Where an attempt finds its environment (a link into the cache), and the Python in it.
QString environmentPath(const QString &attemptFolder);
QString environmentPython(const QString &attemptFolder);

} // namespace trainshed
