// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/exitrecord.h"

#include "model/base/named.h"

#include <array>

namespace trainshed {

namespace {

constexpr std::array names = {
    Named<ExitRecord::Reason>{ExitRecord::Reason::Exited, "exited"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::Signalled, "signalled"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::AutoStopped, "auto-stopped"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::Stopped, "stopped"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::StartFailed, "start-failed"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::Interrupted, "interrupted"},
    Named<ExitRecord::Reason>{ExitRecord::Reason::Unknown, "unknown"},
};

} // namespace

QString exitReasonName(ExitRecord::Reason reason)
{
    const QLatin1String name = nameIn(names, reason);
    return name.isEmpty() ? QStringLiteral("unknown") : QString(name);
}

std::optional<ExitRecord::Reason> exitReasonFromName(const QString &name)
{
    return valueIn(names, name);
}

} // namespace trainshed
