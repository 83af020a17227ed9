// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trainshed {

/// A cell of a table for a spreadsheet (RFC 4180). One that a spreadsheet would read as a formula gets an
/// apostrophe in front.
QString csvCell(QString text);

} // namespace trainshed
