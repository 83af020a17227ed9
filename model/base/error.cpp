// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/error.h"

#include "model/base/named.h"

#include <array>
#include <cerrno>
#include <cstring>

namespace trainshed {

namespace {

constexpr std::array names{
    Named<ErrorCode>{ErrorCode::Internal, "internal"},
    Named<ErrorCode>{ErrorCode::InvalidArgument, "invalid-argument"},
    Named<ErrorCode>{ErrorCode::InvalidJson, "invalid-json"},
    Named<ErrorCode>{ErrorCode::NotFound, "not-found"},
    Named<ErrorCode>{ErrorCode::AlreadyExists, "already-exists"},
    Named<ErrorCode>{ErrorCode::Conflict, "conflict"},
    Named<ErrorCode>{ErrorCode::InUse, "in-use"},
    Named<ErrorCode>{ErrorCode::Unsupported, "unsupported"},
    Named<ErrorCode>{ErrorCode::TooLarge, "too-large"},
    Named<ErrorCode>{ErrorCode::DiskFull, "disk-full"},
    Named<ErrorCode>{ErrorCode::PermissionDenied, "permission-denied"},
    Named<ErrorCode>{ErrorCode::Io, "io"},
    Named<ErrorCode>{ErrorCode::Unreachable, "unreachable"},
    Named<ErrorCode>{ErrorCode::Timeout, "timeout"},
    Named<ErrorCode>{ErrorCode::Cancelled, "cancelled"},
    Named<ErrorCode>{ErrorCode::VersionMismatch, "version-mismatch"},
    Named<ErrorCode>{ErrorCode::Corrupt, "corrupt"},
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
    const QLatin1String name = nameIn(names, code);
    return name.isEmpty() ? QString(QLatin1String(names[0].name)) : QString(name);
}

ErrorCode errorCodeFromName(const QString &name)
{
    return valueIn(names, name).value_or(ErrorCode::Internal);
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
