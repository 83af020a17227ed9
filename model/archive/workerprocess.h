// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/storage/localcopy.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <sys/types.h>

namespace trainshed {

/// One run of trainshed-archive or trainshed-pack: starts it, hears its report, ends it. Blocks; for one
/// thread.
class WorkerProcess
{
public:
    WorkerProcess() = default;
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// `archive` and `target` (may be invalid) become its descriptors. `arguments` are plain words.
    Result<> start(const QString &program, const QByteArrayList &arguments, const Descriptor &archive,
                   const Descriptor &target, const QByteArrayList &environment = {});

    /// What it said, line by line, parted and unescaped; `data` is what follows a "data" line.
    using Heard = std::function<void(const QByteArrayList &words, const QByteArray &data)>;
    enum class End {
        Exited,    ///< by itself; code() is its status
        Signalled, ///< code() is the signal
        Silent,    ///< killed: it said nothing for `patience` milliseconds
        Nonsense,  ///< killed: it said what can't be
        Cancelled, ///< killed, as the control wanted
    };
    End hear(const Heard &heard, int patience, const CopyControl &control);
    int code() const { return m_code; }

private:
    bool take(const Heard &heard);
    void kill();
    void reap();

    pid_t m_pid = -1;
    Descriptor m_control;
    Descriptor m_report;
    QByteArray m_buffer;
    int m_status = 0;
    int m_code = 0;
};

} // namespace trainshed
