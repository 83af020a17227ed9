// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/message.h"

namespace trainshed {

/// A message as one column: {"c": code, "a": [args]}, or "" for none.
QString messageToText(const Message &message);
Message messageFromText(const QString &text);

} // namespace trainshed
