// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/celltexts.h"

#include "model/job/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trainshed::cells {

namespace {
QString text(const char *source)
{
    return QCoreApplication::translate("Cells", source);
}
QString two(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}
} // namespace

QString duration(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    const qint64 seconds = milliseconds / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        return text(QT_TRANSLATE_NOOP("Cells", "%1 s")).arg(seconds);
    if (hours == 0)
        return text(QT_TRANSLATE_NOOP("Cells", "%1 min %2 s"))
            .arg(QString::number(minutes), two(seconds % 60));
    if (hours < 24)
        return text(QT_TRANSLATE_NOOP("Cells", "%1 h %2 min")).arg(QString::number(hours), two(minutes % 60));
    return text(QT_TRANSLATE_NOOP("Cells", "%1 d %2 h")).arg(hours / 24).arg(hours % 24);
}

QString time(WallTime time)
{
    if (time == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString percent(double fraction)
{
    return text(QT_TRANSLATE_NOOP("Cells", "%1 %")).arg(std::lround(fraction * 100));
}

std::optional<double> transferred(const JobTransfer &transfer)
{
    double part = 0;
    if (transfer.totalBytes > 0)
        part = static_cast<double>(transfer.bytes) / static_cast<double>(transfer.totalBytes);
    else if (transfer.totalFiles > 0)
        part = static_cast<double>(transfer.files) / transfer.totalFiles;
    else
        return std::nullopt;
    return std::clamp(part, 0.0, 1.0);
}

QString transferText(const JobTransfer &transfer)
{
    const QLocale locale;
    const auto size = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1); };
    QStringList parts;
    if (transfer.totalFiles >= 0)
        parts.append(text(QT_TRANSLATE_NOOP("Cells", "%1 of %2 files"))
                         .arg(locale.toString(transfer.files), locale.toString(transfer.totalFiles)));
    if (transfer.totalBytes >= 0)
        parts.append(text(QT_TRANSLATE_NOOP("Cells", "%1 of %2"))
                         .arg(size(transfer.bytes), size(transfer.totalBytes)));
    else if (transfer.bytes > 0)
        parts.append(size(transfer.bytes));
    if (transfer.rate > 0)
        parts.append(text(QT_TRANSLATE_NOOP("Cells", "%1/s")).arg(size(transfer.rate)));
    if (transfer.secondsLeft >= 0)
        parts.append(text(QT_TRANSLATE_NOOP("Cells", "%1 left")).arg(duration(transfer.secondsLeft * 1000)));
    if (!transfer.hindrance.isEmpty())
        parts.append(sentence(transfer.hindrance));
    const QString what = sentence(transfer.what);
    if (parts.isEmpty())
        return what;
    return text(QT_TRANSLATE_NOOP("Cells", "%1: %2"))
        .arg(what, parts.join(text(QT_TRANSLATE_NOOP("Cells", ", "))));
}

} // namespace trainshed::cells
