// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace trainshed {

/// What went wrong, for a program to decide on. The values travel over the protocol as the names that
/// errorCodeName() gives: never reuse a name for another meaning.
enum class ErrorCode {
    Internal,        ///< a defect of ours: the detail says where
    InvalidArgument, ///< a field or an argument breaks a rule
    InvalidJson,     ///< not JSON, or not the shape that was asked for
    NotFound,        ///< no such job, algorithm, file …
    AlreadyExists,   ///< a name is taken
    Conflict,        ///< it is not in a state that allows this
    InUse,           ///< something else still needs it
    Unsupported,     ///< known, but can't be had here
    TooLarge,        ///< a limit was passed; the detail says which
    DiskFull,        ///< no space, no inodes or a quota
    PermissionDenied,
    Io,          ///< reading or writing failed; the detail has errno's text
    Unreachable, ///< the engine can't be reached or started
    Timeout,
    Cancelled,
    VersionMismatch, ///< a newer or older program made this
    Corrupt,         ///< stored data that can't be what we wrote
};

/// The name under which a code travels ("not-found").
QString errorCodeName(ErrorCode code);
/// The other way round; Internal for a name that this version does not know.
ErrorCode errorCodeFromName(const QString &name);

/// What happened, to what, and what to do: `what` is one whole sentence for a person (made through tr() or
/// QCoreApplication::translate), `detail` the technical part (a path, errno's text), never a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what;
    QString detail;

    bool operator==(const Error &) const = default;
    /// One line for a person: the sentence, and the detail in brackets where there is one.
    QString text() const;
};

/// The Error for a failed system call on `path`: tells disk full, permission and absence from the rest by
/// errno.
Error errnoError(int err, const QString &what, const QString &path = {});

} // namespace trainshed
