// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trainshed {

/// What kind of place a location's text names. Which of them a field takes is said by its rule (rules.h).
enum class LocationKind { Empty, Local, ObjectStorage, Web, Relative, Unknown };
LocationKind locationKind(const QString &location);

/// The scheme of a location with "://", lower case; empty without one.
QString locationScheme(const QString &location);

/// True for the name of an archive that stands for the folder in it: .zip, .tar, .tar.gz (.tgz), .tar.bz2
/// (.tbz2), .tar.xz (.txz), .tar.zst (.tzst).
bool isArchiveName(const QString &name);
/// The name without that ending.
QString withoutArchiveEnding(const QString &name);

/// The last folder of a location: where the code lands below MA_JOB_DIR; of an archive, its name without the
/// ending. "code" where it has no name ("/").
QString lastFolder(const QString &location);

/// The boot file relative to the code directory: as it is when relative, without the code directory's part
/// when it lies inside; nullopt when it lies elsewhere or climbs out.
std::optional<QString> bootFileInside(const QString &codeDir, const QString &bootFile);

/// True when `path` is `folder` or lies below it; both clean and absolute.
bool isBelow(const QString &path, const QString &folder);

/// Text that can be an argument, a variable or a file name: no NUL, no half of a surrogate pair.
bool isPassable(const QString &text);

} // namespace trainshed
