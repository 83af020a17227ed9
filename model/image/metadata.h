// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace trainshed {

/// A whole small regular file; nullopt for anything else: what is found below a home may be a FIFO, a device
/// or of any size.
std::optional<QByteArray> smallFile(const QString &path, qint64 limit = 1 << 20);

/// The names in a folder, unsorted; empty where there is none.
QStringList namesIn(const QString &folder);

/// An ELF program that we may execute; a script (a shim) is not.
bool isProgram(const QString &path);

/// "3.11.2" at the start of a text such as "3.11.2-6+deb12u6" or "3.13.0.final.0"; empty where there is not
/// at least X.Y.
QString leadingVersion(const QString &text);

/// The value of a key in pyvenv.cfg ("key = value", the key in any case).
QString configValue(const QByteArray &config, const QString &key);

/// PY_VERSION of a patchlevel.h.
QString patchlevelVersion(const QByteArray &header);

/// The version of an installed package, as dpkg's status file has it.
QString debianVersion(const QByteArray &status, const QByteArray &package);

/// What a folder of packages holds: lower-case name with '_' for '-' and '.', to version. The metadata
/// folders' names say it all.
QHash<QString, QString> packagesIn(const QString &folder);

} // namespace trainshed
