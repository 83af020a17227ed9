// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/targetfolder.h"

#include <QByteArray>
#include <QList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace trainshed {

/// A file that has arrived and is to get its name.
struct ArrivedFile {
    qint64 ticket = 0;   ///< the caller's
    QByteArray path;     ///< below the target
    qint64 modified = 0; ///< seconds; 0: none known
    QByteArray content;  ///< of a small one
    QByteArray part;     ///< of a big one: its name among the parts; else empty
    QByteArray sha256;   ///< what the part must come to; empty: not known
    QByteArray md5;      ///< the same
};

struct PlacedFile {
    qint64 ticket = 0;
    std::optional<Error> error; ///< Corrupt: the sum is another; the part is gone
};

/// Writes, checks, syncs and renames on a thread of its own, many files with one sync: an fsync for each
/// would take twenty times as long as the transfer (5,000 files: 18 s; measured on ext4).
class FilePlacer
{
public:
    /// `wake` is called, on the placer's thread, when there are results.
    FilePlacer(const TargetFolder &target, std::function<void()> wake);
    ~FilePlacer(); ///< what is not placed by then is dropped

    void place(ArrivedFile file);
    /// More should not be given before some is done.
    bool isFull() const;
    QList<PlacedFile> takePlaced();

private:
    void work();
    void handle(std::vector<ArrivedFile> batch);
    std::optional<Error> write(ArrivedFile &file, std::vector<Descriptor> &open);
    std::optional<Error> verify(const ArrivedFile &file, const Descriptor &part);

    const TargetFolder &m_target;
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::vector<ArrivedFile> m_waiting;
    qint64 m_waitingBytes = 0;
    QList<PlacedFile> m_placed;
    bool m_ends = false;
    std::atomic<bool> m_drops{false};
    int m_serial = 0;
    std::thread m_thread;
};

} // namespace trainshed
