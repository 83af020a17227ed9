// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/httpdate.h"

#include <QLocale>
#include <QTimeZone>

namespace trainshed {

QDateTime httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header).simplified();
    if (!text.endsWith(u" GMT"))
        return {};
    QDateTime date = QLocale::c().toDateTime(text.chopped(4), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace trainshed
