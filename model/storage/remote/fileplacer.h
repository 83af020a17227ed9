// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/targetfolder.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
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
    QByteArray sha256;   ///< what it must come to; empty: not known
    QByteArray md5;      ///< the same; not looked at where there is the other
};

struct PlacedFile {
    qint64 ticket = 0;
    std::optional<Error> error; ///< Corrupt: the sum is another; the part is gone
};

/// Writes, checks, syncs and renames on a thread of its own, many files with one sync: an fsync for each
/// would take twenty times as long as the transfer (5,000 files: 18 s; measured on ext4). A file is written
/// as soon as it comes; the sync waits for more, but not longer than a moment.
class FilePlacer
{
public:
    /// `wake` is called, on the placer's thread, when there are results.
    FilePlacer(const TargetFolder &target, std::function<void()> wake);
    ~FilePlacer(); ///< what is not placed by then is dropped

    void place(ArrivedFile file);
    /// More should not be given before some is done.
    bool isFull() const;
    /// No more will come before some is done: what is there is synced at once.
    void hurry();
    QList<PlacedFile> takePlaced();

private:
    using Clock = std::chrono::steady_clock;
    /// Written and not synced yet.
    struct Written {
        ArrivedFile file;
        std::optional<Error> error;
        Descriptor part;
    };

    void work();
    void write(ArrivedFile file);
    Result<Descriptor> writePart(ArrivedFile &file);
    std::optional<Error> verify(const ArrivedFile &file, const Descriptor &part) const;
    std::optional<Error> sync() const;
    void settle();

    const TargetFolder &m_target;
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::vector<ArrivedFile> m_waiting;
    qint64 m_waitingBytes = 0;
    QList<PlacedFile> m_placed;
    bool m_ends = false;
    bool m_hurries = false;
    std::atomic<bool> m_drops{false};
    int m_serial = 0;
    std::vector<Written> m_written; ///< the thread's own
    Clock::time_point m_oldest;     ///< when the first of them was written
    std::thread m_thread;
};

} // namespace trainshed
