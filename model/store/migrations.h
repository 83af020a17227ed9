// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace trainshed {

/// The version of the schema that this program writes: the highest number in migrations/.
int schemaVersion();

/// Brings the database of an open connection to schemaVersion(): each numbered file in one transaction
/// together with its user_version, after a copy of the file beside it ("trainshed.db.v1.bak") where there is
/// something to lose. A newer database is refused, untouched, with its version in the sentence.
Result<> migrate(const QString &connection, const QString &path);

} // namespace trainshed
