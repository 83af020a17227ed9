// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

// Times as stores write them. By hand: Qt's parsers look at the time zone's file several times for each of
// them, which is most of what listing and fetching many small objects costs.
namespace trainshed {

/// "Mon, 23 Nov 2026 12:00:00 GMT", UTC; invalid for anything else.
QDateTime httpDate(const QByteArray &header);

/// "2026-11-23T12:00:00.000Z" and the other forms of ISO 8601, UTC; invalid for anything else.
QDateTime isoTime(const QString &text);

/// "20261123T120000Z", as it is signed. `time` is UTC.
QByteArray signedTime(const QDateTime &time);

} // namespace trainshed
