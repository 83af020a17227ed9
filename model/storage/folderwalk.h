// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace trainshed {

/// The files below a folder one by one, sorted by the bytes of their paths. Links are followed, as copying
/// does (a folder made of links stays whole). A link to nothing, a loop of links, a device, FIFO or socket
/// and a folder that can't be read are errors by name; empty folders are nothing. Names are bytes: they need
/// not be valid UTF-8. Holds the names of one folder a level, never all. Blocks: for worker threads.
class FolderWalk
{
public:
    struct File {
        QByteArray path; ///< below the folder
        struct stat info = {};
    };
    explicit FolderWalk(QByteArray folder) : m_folder(std::move(folder)) {}

    /// The next file, or none at the end.
    Result<std::optional<File>> next();
    QByteArray absolute(const QByteArray &path) const { return m_folder + '/' + path; }

private:
    struct Level {
        QByteArray prefix;             ///< "" or "a/b/"
        std::vector<QByteArray> names; ///< the greatest first; folders end in '/'
        std::pair<dev_t, ino_t> identity;
    };
    Result<> enter(const QByteArray &prefix);

    QByteArray m_folder;
    std::vector<Level> m_levels;
    std::set<std::pair<dev_t, ino_t>> m_above;
    bool m_started = false;
};

} // namespace trainshed
