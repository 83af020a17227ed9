// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace trainshed {

/// What is to be read, and what sums are wanted besides the whole SHA-256.
struct ReadOrder {
    qint64 ticket = 0;
    QByteArray path;
    qint64 partSize = 0;   ///< > 0: it goes in parts of this size
    bool wantsMd5 = false; ///< of the parts, or of the whole; of small files it is always made
};

struct ReadFile {
    qint64 ticket = 0;
    std::optional<Error> error;
    std::shared_ptr<Descriptor> file; ///< open; of what is kept in `content` closed
    QByteArray content;               ///< of a small file
    qint64 size = 0;
    qint64 modifiedNs = 0;
    QByteArray sum; ///< see ContentSum
    QByteArray md5; ///< of the whole, where it was wanted
    QList<QByteArray> partSha256;
    QList<QByteArray> partMd5;
};

/// Reads and sums files ahead of who sends them, on a thread of its own, in the order of the orders.
class FileReader
{
public:
    static constexpr qint64 keptInMemory = 256 * 1024;

    explicit FileReader(std::function<void()> wake);
    ~FileReader();

    void order(ReadOrder order);
    std::optional<ReadFile> takeRead();

private:
    void work();
    ReadFile read(const ReadOrder &order) const;
    void sum(const ReadOrder &order, ReadFile &file) const;

    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<ReadOrder> m_orders;
    std::deque<ReadFile> m_read;
    bool m_rests = false; ///< enough is read; goes on when half of it is taken, not for each file
    std::atomic<bool> m_ends{false};
    std::thread m_thread;
};

} // namespace trainshed
