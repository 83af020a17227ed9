// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace trainshed::ctl {

/// A secret that a command needs, never an argument of it, which others could see: the variable
/// TRAINSHED_SECRET_KEY, else what a person types at a terminal (not shown), else the first line of standard
/// input.
Result<QString> readSecret(Output &out, const QString &prompt);

} // namespace trainshed::ctl
