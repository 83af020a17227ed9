// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/usagelooks.h"

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
            {QStringLiteral("write"), Usage::tr("Disk written"), {}, cells::bytesPerSecond}};
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
