// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/usage.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace trainshed {

/// How a channel of a job's usage reads for people.
struct UsageLook {
    QString id;
    QString name; ///< "Disk read"
    QString unit; ///< what the values are, where they don't say it: "cores"
    QString (*text)(double value) = nullptr;
};

/// Those that this program knows, in the order in which they are shown.
QList<UsageLook> usageLooks();
/// How a source reads for people: "Processes", "GPU 0".
QString usageSourceName(const QString &source);

namespace cells {
/// "1.52" in the language of the program.
QString cores(double value);
/// "1.5 GiB"
QString bytes(double value);
/// "1.5 MiB/s"
QString bytesPerSecond(double value);
/// "37 %" for 37.
QString share(double value);
/// "45 °C"
QString degrees(double value);
/// "312 W"
QString watts(double value);
} // namespace cells

/// Line by line: time (ISO 8601, UTC), then of each channel least, mean, most, as numbers with a point; empty
/// where nothing was measured.
QByteArray usageCsv(const UsageTable &table);

} // namespace trainshed
