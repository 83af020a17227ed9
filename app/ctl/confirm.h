// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <optional>

namespace trainshed::ctl {

/// --yes: do not ask.
QCommandLineOption yesOption();

/// Asks a person at the terminal whether to go on with what can't be taken back. Nothing: go on (also with
/// --yes); else the status to end with. Where nobody can be asked, that is a usage error.
std::optional<Exit> confirm(const Context &context, const QString &question);

} // namespace trainshed::ctl
