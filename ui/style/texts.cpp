// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace trainshed {

namespace {

QString unknown()
{
    return QStringLiteral("–");
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return unknown();
    const qint64 seconds = milliseconds / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 10) {
        // Cut, not rounded: a time that is not over yet is never shown.
        const qint64 tenths = milliseconds / 100;
        return QCoreApplication::translate("Texts", "%1 s")
            .arg(QLocale().toString(double(tenths) / 10, 'f', 1));
    }
    if (seconds < 60)
        return QCoreApplication::translate("Texts", "%1 s").arg(seconds);
    if (minutes < 60)
        return QCoreApplication::translate("Texts", "%1 min %2 s").arg(minutes).arg(twoDigits(seconds % 60));
    if (hours < 48)
        return QCoreApplication::translate("Texts", "%1 h %2 min").arg(hours).arg(twoDigits(minutes % 60));
    return QCoreApplication::translate("Texts", "%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString exactTimeText(WallTime time)
{
    if (time == 0)
        return unknown();
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString relativeTimeText(WallTime time, WallTime now)
{
    if (time == 0)
        return unknown();
    const qint64 minutes = (now - time) / 60'000;
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(time);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
    const QString clock = then.toString(u"HH:mm");
    if (time <= now && minutes < 1)
        return QCoreApplication::translate("Texts", "just now");
    if (time <= now && minutes < 60)
        return QCoreApplication::translate("Texts", "%1 min ago").arg(minutes);
    if (time <= now && minutes < 6 * 60)
        return QCoreApplication::translate("Texts", "%1 h ago").arg(minutes / 60);
    if (then.date() == today.date())
        return QCoreApplication::translate("Texts", "today, %1").arg(clock);
    if (then.date().addDays(1) == today.date())
        return QCoreApplication::translate("Texts", "yesterday, %1").arg(clock);
    return QCoreApplication::translate("Texts", "%1, %2").arg(then.toString(u"yyyy-MM-dd"), clock);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 0)
        return unknown();
    if (bytes == 1)
        return QCoreApplication::translate("Texts", "1 byte");
    if (bytes < 1024)
        return QCoreApplication::translate("Texts", "%1 bytes").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace trainshed
