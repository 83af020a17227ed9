// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logsave.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace trainshed {

namespace {

Error writeError(const QSaveFile &file, const QString &target)
{
    const bool full = file.error() == QFileDevice::ResourceError; // so Qt calls ENOSPC and its kin
    return {full ? ErrorCode::DiskFull : ErrorCode::Io,
            QCoreApplication::translate("Log", "The log can't be saved as “%1”: %2.")
                .arg(target, file.errorString()),
            target};
}

} // namespace

Result<ByteCount> saveLog(const LogFile &log, ByteCount length, const QString &target,
                          const std::function<bool(ByteCount)> &keepOn)
{
    const auto own = log.stamp();
    const auto other = LogFile::stampOf(target);
    if (own && other && own->sameFile(*other)) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Log", "This is the log itself. Choose another name."),
                     target};
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::PermissionDenied,
                     QCoreApplication::translate("Log", "The log can't be saved as “%1”: %2.")
                         .arg(target, file.errorString()),
                     target};
    }
    ByteCount written;
    while (written < length) {
        const auto bytes =
            log.read(ByteOffset(0) + written, std::min(ByteCount(1024 * 1024), length - written));
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            break;
        if (file.write(*bytes) != bytes->size())
            return writeError(file, target);
        written = written + ByteCount(bytes->size());
        if (!keepOn(written))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Log", "Saving the log was cancelled."), target};
    }
    if (!file.commit())
        return writeError(file, target);
    return written;
}

} // namespace trainshed
