// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace trainshed {

/// What is seen of a copy from outside while it goes, and how it is stopped. Shared between threads.
struct CopyControl {
    std::atomic<bool> cancelled{false};
    /// With `cancelled`: only for now. What is half there stays, here and at a store, and is gone on with.
    std::atomic<bool> goesOnLater{false};
    std::atomic<qint64> bytes{0};
    std::atomic<int> files{0};
    std::atomic<qint64> totalBytes{-1}; ///< of all there is to copy; -1: not known (yet)
    std::atomic<int> totalFiles{-1};
    std::atomic<int> slowDowns{0};  ///< how often a store has asked for fewer requests
    std::atomic<int> lineBreaks{0}; ///< how often a request got no answer, or half of one
    /// A store asks to go slower and is obeyed: since when, ms since 1970. 0: it does not (any more).
    std::atomic<qint64> slowSince{0};
};

struct CopyStats {
    qint64 bytes = 0;
    int files = 0; ///< files and folders
    bool operator==(const CopyStats &) const = default;
};

/// Links within what is copied.
enum class Links {
    Follow, ///< what they point to is copied (a dataset made of links stays whole); a loop is an error
    Keep,   ///< as links (what a job wrote: never read through them)
};

/// Copies a file or a folder to `to`, which must not exist: written beside it as "….part" and renamed when
/// whole, so that nothing half is ever seen under the name. A part that a kill has left of the same source is
/// gone on with (files of the same size and time stay), any other is removed; so is ours on failure. Shares
/// blocks where the file system can (reflink), keeps permission bits and times. Devices, FIFOs and sockets
/// are an error by name. Blocks: for worker threads. Cancelled when the control says so.
Result<CopyStats> copyTree(const QString &from, const QString &to, Links links, CopyControl &control);

/// Which files of a folder are meant, by absolute path. Asked once for each.
using FileFilter = std::function<bool(const QString &path, qint64 size, qint64 modifiedMs)>;

/// Copies the content of a folder into another one that may exist; each file arrives under a temporary name
/// and is renamed over an older one; one with the same size and time is there already. Links are kept as
/// links. `filter`: only those files; empty: all.
Result<CopyStats> mergeTree(const QString &from, const QString &to, CopyControl &control,
                            const FileFilter &filter = {});

/// Removes a folder below `root` and all in it, without ever following a link out of it. Refused
/// (InvalidArgument) when `path` is not below `root`. Nothing to remove is success.
Result<> removeTree(const QString &root, const QString &path);

} // namespace trainshed
