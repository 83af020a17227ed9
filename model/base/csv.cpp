// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"

#include <algorithm>

namespace trainshed {

QString csvCell(QString text)
{
    const auto isNumber = [](const QString &cell) {
        bool ok = false;
        (void)cell.toDouble(&ok);
        return ok;
    };
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()) && !isNumber(text))
        text.prepend(u'\'');
    const bool quoted =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral("\",\r\n").contains(c); });
    if (!quoted)
        return text;
    return QString(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

} // namespace trainshed
