// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/message.h"

namespace trainshed {

/// The sentence for a message in the program's language, plain text. A code that this version does not know
/// is shown as it is, with its parameters, rather than swallowed.
QString sentence(const Message &message);

/// True when the table has a sentence for the code (every code that we write must have one: a test looks).
bool hasSentence(const QString &code);

} // namespace trainshed
