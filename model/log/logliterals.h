// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logmatcher.h"

#include <QByteArray>

namespace trainshed {

/// Texts of which every line that matches shows at least one: ASCII without control characters, in lower case
/// where `query` does not heed it. Empty where none can be told. No text is one that stands for a character
/// that can't be shown ("<U+202E>"), or a piece of it. `query` must compile.
QList<QByteArray> requiredLiterals(const LogQuery &query);

} // namespace trainshed
