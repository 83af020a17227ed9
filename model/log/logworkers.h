// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace trainshed {

/// The threads that read logs: their own few, so that a disk that hangs keeps nothing else waiting.
QThreadPool &logWorkers();

} // namespace trainshed
