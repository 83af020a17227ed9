// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/usage/procstat.h"
#include "model/usage/usagesource.h"

#include <dirent.h>

#include <memory>
#include <optional>
#include <vector>

namespace trainshed {

/// Everything that a process' stat and io say and we count. Times and bytes are since its start, those of
/// children that it waited for included, as the kernel adds them.
struct ProcessCounters {
    qint64 ticks = 0;   ///< of CPU, user and system
    qint64 read = 0;    ///< bytes fetched from storage
    qint64 written = 0; ///< bytes sent to storage
    ProcessCounters &operator+=(const ProcessCounters &o)
    {
        ticks += o.ticks, read += o.read, written += o.written;
        return *this;
    }
};

/// The whole process tree of each job: what came of its main process, and what its supervisor adopted.
///
/// One pass over the names in /proc serves all jobs. A process that was seen and is not ours is known by its
/// inode there and not read again; of ours stat and io stay open and are read with one pread each. Memory is
/// the sum of resident pages: what processes share is counted in each (what would tell, smaps_rollup, walks
/// all page tables and costs milliseconds a gigabyte). Storage I/O is what reached the block layer, as the
/// kernel accounts it; where a process' io may not be read (another user's), the job's I/O of that moment is
/// not measured. There is nothing per process for the network, so it is not measured.
///
/// A process that ends takes at most the last second of its work with it: what it used until the last look
/// stays counted, in its parent, if that waited for it, or in the tree's account of those that left.
class ProcessTrees final : public UsageSource
{
public:
    ProcessTrees();
    ~ProcessTrees() override;

    QString key() const override { return QStringLiteral("processes"); }
    QStringList channels() const override;
    void add(const JobId &job, const ProcessRoot &root) override;
    void remove(const JobId &job) override;
    QList<UsageReading> read() override;

    int processCount(const JobId &job) const;

private:
    using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;
    struct Process {
        JobId job;
        int parent = 0;
        quint64 startTime = 0;
        Descriptor stat;
        Descriptor io;
        ProcessCounters counters;
        qint64 residentPages = 0;
        bool ioDenied = false;
        bool alive = true;
    };
    struct Tree {
        ProcessRoot root;
        ProcessCounters left; ///< of those that ended and were not waited for by one of the tree
        ProcessCounters before;
        qint64 lookedAt = -1; ///< monotonic nanoseconds; −1: not yet
    };
    struct Newcomer {
        int pid = 0;
        StatLine stat;
        Descriptor file;
    };

    void listNewcomers(std::vector<Newcomer> &found);
    void place(std::vector<Newcomer> &found);
    void adopt(const JobId &job, Newcomer &&newcomer);
    bool look(int pid, Process &process);
    void bury();
    std::optional<UsageReading> account(const JobId &job, Tree &tree, qint64 now) const;
    Descriptor openFile(int pid, const char *name) const;

    Folder m_proc;
    QHash<JobId, Tree> m_trees;
    using Processes = QHash<int, std::shared_ptr<Process>>;
    Processes m_processes;
    QHash<int, quint64> m_foreign; ///< inode of /proc/PID
    qsizetype m_keptFiles = 0;
    qsizetype m_mayKeep = 0;
    qint64 m_pageSize = 4096;
    double m_ticksPerSecond = 100;
};

} // namespace trainshed
