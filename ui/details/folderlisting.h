// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace trainshed {

/// One entry of a folder. A symbolic link is shown as what it is and never followed.
struct FolderEntry {
    QString name;
    bool folder = false;
    bool link = false;
    qint64 bytes = 0; ///< of a file
    WallTime modified = 0;
    bool operator==(const FolderEntry &) const = default;
};

struct FolderListing {
    enum class State { Listed, Missing, Unreadable };
    State state = State::Listed;
    QList<FolderEntry> entries; ///< folders first, then by name
    bool cut = false;           ///< there are more than were asked for
    bool operator==(const FolderListing &) const = default;
};

/// Reads a folder in a thread of its own pool, since a folder may lie on a disk that answers slowly or never.
QFuture<FolderListing> listFolder(const QString &path, int limit);

} // namespace trainshed
