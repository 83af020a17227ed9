// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

namespace trainshed {

/// One regular file of a stored folder.
struct ManifestEntry {
    QByteArray path;   ///< below the folder, as bytes of the file system; never leaves it (isInsidePath)
    int mode = 0644;   ///< permission bits
    qint64 size = 0;   ///< bytes
    QByteArray digest; ///< SHA-256 of the content, 64 hexadecimal digits in lower case
    bool operator==(const ManifestEntry &) const = default;
};

/// What a folder held: its files, by path. The encoding is canonical: the same files give the same bytes, so
/// that a manifest can be named by its own digest.
struct Manifest {
    QList<ManifestEntry> entries;

    qint64 bytes() const;
    const ManifestEntry *find(const QByteArray &path) const;
    bool operator==(const Manifest &) const = default;
};

QByteArray encodeManifest(Manifest manifest);
/// Corrupt for whatever encodeManifest() can't have made: a path that leaves the folder, a wrong order …
Result<Manifest> decodeManifest(const QByteArray &bytes);

/// Relative, without "." or ".." or empty parts: joined to a folder it stays below it.
bool isInsidePath(const QByteArray &path);
/// 64 hexadecimal digits in lower case: safe as a file name.
bool isDigest(const QByteArray &text);

} // namespace trainshed
