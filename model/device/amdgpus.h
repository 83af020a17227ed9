// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/device.h"

namespace trainshed {

/// AMD's GPUs as the kernel's driver shows them in sysfs (docs.kernel.org/gpu/amdgpu): no library is needed.
/// Reads files only; processes are not told there. `drm`: another folder for tests.
QList<Gpu> readAmdGpus(const QString &drm = QStringLiteral("/sys/class/drm"));

} // namespace trainshed
