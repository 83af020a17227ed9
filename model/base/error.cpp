// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/error.h"

#include <QLatin1String>

#include <array>
#include <cerrno>
#include <cstring>

namespace trainshed {

namespace {

struct Named {
    ErrorCode code;
    QLatin1String name;
};

constexpr std::array names{
    Named{ErrorCode::Internal, QLatin1String("internal")},
    Named{ErrorCode::InvalidArgument, QLatin1String("invalid-argument")},
    Named{ErrorCode::InvalidJson, QLatin1String("invalid-json")},
    Named{ErrorCode::NotFound, QLatin1String("not-found")},
    Named{ErrorCode::AlreadyExists, QLatin1String("already-exists")},
    Named{ErrorCode::Conflict, QLatin1String("conflict")},
    Named{ErrorCode::InUse, QLatin1String("in-use")},
    Named{ErrorCode::Unsupported, QLatin1String("unsupported")},
    Named{ErrorCode::TooLarge, QLatin1String("too-large")},
    Named{ErrorCode::DiskFull, QLatin1String("disk-full")},
    Named{ErrorCode::PermissionDenied, QLatin1String("permission-denied")},
    Named{ErrorCode::Io, QLatin1String("io")},
    Named{ErrorCode::Unreachable, QLatin1String("unreachable")},
    Named{ErrorCode::Timeout, QLatin1String("timeout")},
    Named{ErrorCode::Cancelled, QLatin1String("cancelled")},
    Named{ErrorCode::VersionMismatch, QLatin1String("version-mismatch")},
    Named{ErrorCode::Corrupt, QLatin1String("corrupt")},
};

ErrorCode codeOf(int err)
{
    switch (err) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const Named &n : names) {
        if (n.code == code)
            return n.name;
    }
    return names[0].name;
}

ErrorCode errorCodeFromName(const QString &name)
{
    for (const Named &n : names) {
        if (n.name == name)
            return n.code;
    }
    return ErrorCode::Internal;
}

QString Error::text() const
{
    if (detail.isEmpty())
        return what;
    return what.isEmpty() ? detail : QStringLiteral("%1 [%2]").arg(what, detail);
}

Error errnoError(int err, const QString &what, const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(err));
    return {codeOf(err), what, path.isEmpty() ? reason : path + QStringLiteral(": ") + reason};
}

} // namespace trainshed
