// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trainshed {

/// Digits with an optional sign, ASCII only: no "0x10", "1_000", "1,5", no space.
bool looksInteger(const QString &text);
/// A decimal number as Python's float() takes it, without "nan", "inf" and underscores.
bool looksNumber(const QString &text);
/// The value, exact; nullopt where it is no integer or does not fit 64 bits.
std::optional<qint64> integerOf(const QString &text);
/// The nearest double; nullopt where it is no number or too large to be finite.
std::optional<double> numberOf(const QString &text);

} // namespace trainshed
