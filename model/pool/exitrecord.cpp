// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/exitrecord.h"

#include <array>

namespace trainshed {

namespace {

struct Name {
    ExitRecord::Reason reason;
    const char16_t *name;
};

constexpr std::array names = {
    Name{ExitRecord::Reason::Exited, u"exited"},
    Name{ExitRecord::Reason::Signalled, u"signalled"},
    Name{ExitRecord::Reason::AutoStopped, u"auto-stopped"},
    Name{ExitRecord::Reason::Stopped, u"stopped"},
    Name{ExitRecord::Reason::StartFailed, u"start-failed"},
    Name{ExitRecord::Reason::Interrupted, u"interrupted"},
    Name{ExitRecord::Reason::Unknown, u"unknown"},
};

} // namespace

QString exitReasonName(ExitRecord::Reason reason)
{
    for (const Name &n : names) {
        if (n.reason == reason)
            return QString::fromUtf16(n.name);
    }
    return QStringLiteral("unknown");
}

std::optional<ExitRecord::Reason> exitReasonFromName(const QString &name)
{
    for (const Name &n : names) {
        if (name == QStringView(n.name))
            return n.reason;
    }
    return std::nullopt;
}

} // namespace trainshed
