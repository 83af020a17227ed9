// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/message.h"

#include <QString>

#include <optional>

namespace trainshed {

/// A web location taken apart: where the file lies, and the SHA-256 that it must have, as typed.
struct CheckedAddress {
    QString address;
    QString sha256; ///< what stands behind "#sha256="; empty: none was given
    friend bool operator==(const CheckedAddress &, const CheckedAddress &) = default;
};

/// "https://host/a.zip#sha256=HEX" taken apart; of anything that is no web address, the whole is the address.
CheckedAddress splitChecksum(const QString &location);
/// The location again. splitChecksum() of the result gives the same parts.
QString withChecksum(const CheckedAddress &parts);

/// What is meant by what was typed or pasted for a checksum: the digits, without "sha256:" before them or the
/// file's name behind them (a line of sha256sum). What is none of these stays, but for spaces around it.
QString checksumTyped(const QString &text);

/// A SHA-256 in hexadecimal: what is wrong with it.
std::optional<Message> checkSha256(const QString &digits);

} // namespace trainshed
