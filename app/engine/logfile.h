// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"

namespace trainshed {

/// Sends what our code and Qt log to a file in the state folder (engine.log; one older one is kept), one
/// event a line, control characters escaped, besides standard error where that is a terminal. `name`:
/// "engine".
void installLogFile(const Home &home, const QString &name);

} // namespace trainshed
