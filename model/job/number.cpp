// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/number.h"

#include <QRegularExpression>

#include <cmath>

namespace trainshed {

bool looksInteger(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[+-]?[0-9]+\\z"));
    return form.match(text).hasMatch();
}

bool looksNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"));
    return form.match(text).hasMatch();
}

std::optional<qint64> integerOf(const QString &text)
{
    bool ok = false;
    const qint64 value = looksInteger(text) ? text.toLongLong(&ok, 10) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> numberOf(const QString &text)
{
    if (!looksNumber(text))
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    // Too small for a double is zero, which Python says too; Qt calls it an error.
    if (!ok && value == 0.0)
        return 0.0;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace trainshed
