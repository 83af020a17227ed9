// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/catalog.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trainshed {

namespace {

/// "8", "7.5": in units of `unit`, one decimal where it says something.
QString amount(qint64 bytes, double unit)
{
    const double value = static_cast<double>(bytes) / unit;
    const QString text = QString::number(value, 'f', 1);
    return text.endsWith(u".0") ? text.chopped(2) : text;
}

QString gpuText(const Flavor &flavor)
{
    static const QRegularExpression holdsMemory(QStringLiteral("\\d\\s?G[iB]"));
    const QString text = QCoreApplication::translate("Flavor", "%1 × %2")
                             .arg(QString::number(flavor.gpuCount), flavor.gpuProduct);
    if (flavor.gpuMemoryBytes <= 0 || flavor.gpuProduct.contains(holdsMemory))
        return text;
    // As vendors count: a card of 80 GiB is sold as "80 GB".
    return QCoreApplication::translate("Flavor", "%1 %2 GB")
        .arg(text, QString::number(qRound64(static_cast<double>(flavor.gpuMemoryBytes) / (1 << 30))));
}

} // namespace

QString flavorText(const Flavor &flavor)
{
    const QString cpus = flavor.cpus == 1
                             ? QCoreApplication::translate("Flavor", "1 vCPU")
                             : QCoreApplication::translate("Flavor", "%1 vCPUs").arg(flavor.cpus);
    const QString memory =
        QCoreApplication::translate("Flavor", "%1 GiB").arg(amount(flavor.memoryBytes, 1 << 30));
    if (flavor.type == ResourceType::Cpu)
        return QCoreApplication::translate("Flavor", "CPU: %1, %2").arg(cpus, memory);
    return QCoreApplication::translate("Flavor", "GPU: %1, %2, %3").arg(gpuText(flavor), cpus, memory);
}

} // namespace trainshed
