// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/usagelooks.h"

#include "model/items/celltexts.h"
#include "model/job/jobjson.h"

#include <QCoreApplication>
#include <QLocale>

namespace trainshed {

namespace {

class Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

QList<UsageLook> usageLooks()
{
    return {{QStringLiteral("cpu"), Usage::tr("CPU"), Usage::tr("cores"), cells::cores},
            {QStringLiteral("memory"), Usage::tr("Memory"), {}, cells::bytes},
            {QStringLiteral("read"), Usage::tr("Disk read"), {}, cells::bytesPerSecond},
            {QStringLiteral("write"), Usage::tr("Disk written"), {}, cells::bytesPerSecond},
            {QStringLiteral("gpu"), Usage::tr("GPU busy"), QStringLiteral("%"), cells::share},
            {QStringLiteral("gpumemory"), Usage::tr("GPU memory"), {}, cells::bytes},
            {QStringLiteral("temperature"), Usage::tr("Temperature"), QStringLiteral("°C"), cells::degrees},
            {QStringLiteral("power"), Usage::tr("Power"), QStringLiteral("W"), cells::watts}};
}

QString usageSourceName(const QString &source)
{
    if (!source.startsWith(u"gpu-"))
        return Usage::tr("Processes");
    return Usage::tr("GPU %1").arg(source.section(u'-', 1, 1));
}

QString cells::share(double value)
{
    return cells::percent(value / 100);
}

QString cells::degrees(double value)
{
    return Usage::tr("%1 °C").arg(QLocale().toString(qRound64(value)));
}

QString cells::watts(double value)
{
    return Usage::tr("%1 W").arg(QLocale().toString(qRound64(value)));
}

QString cells::cores(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString cells::bytes(double value)
{
    return QLocale().formattedDataSize(qRound64(value), value < 1024 ? 0 : 1);
}

QString cells::bytesPerSecond(double value)
{
    return Usage::tr("%1/s").arg(bytes(value));
}

QByteArray usageCsv(const UsageTable &table)
{
    QByteArray csv("time");
    for (const QString &channel : table.channels) {
        for (const char *which : {"min", "mean", "max"})
            csv += ',' + channel.toUtf8() + '_' + which;
    }
    csv += '\n';
    for (const UsageRow &row : table.rows) {
        csv += isoTime(row.from).toUtf8();
        for (const UsageValue &value : row.values) {
            for (const double one : {value.least, value.mean, value.most}) {
                csv += ',';
                if (value.isMeasured())
                    csv += QByteArray::number(one, 'g', 12);
            }
        }
        csv += '\n';
    }
    return csv;
}

} // namespace trainshed
