// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace trainshed {

/// "Mon, 23 Nov 2026 12:00:00 GMT", UTC; invalid for anything else.
QDateTime httpDate(const QByteArray &header);

} // namespace trainshed
