// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/pool/exitrecord.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>

#include <chrono>
#include <optional>

namespace trainshed {

/// Everything that is needed to start an attempt; nothing is inherited from the engine but resource limits
/// and niceness.
struct LaunchSpec {
    QString
        runPath; ///< Home::runPath(): the pool makes it (0700) where it is missing; one folder, one attempt
    QString program;                                  ///< absolute path; no shell, no search in PATH
    QStringList arguments;                            ///< without the program itself; UTF-8
    QString workDir;                                  ///< absolute; must exist when the job starts
    QList<QPair<QByteArray, QByteArray>> environment; ///< complete; a later pair of the same name wins
    /// The same, but handed to the job's process alone: never written down, nor in anybody's arguments.
    QList<QPair<QByteArray, QByteArray>> secrets;
    QStringList gpus;               ///< UUIDs: claimed against other users' engines while it runs
    std::chrono::seconds grace{10}; ///< between SIGTERM and SIGKILL
    std::optional<std::chrono::seconds> autoStop; ///< from the start of the job; not set: no limit
    /// How long what the main process left behind may go on before it is ended too (SIGTERM, then SIGKILL).
    std::chrono::seconds leftoverWait{2};
    QString nonce; ///< random, of this attempt; records that carry another are not believed

    bool operator==(const LaunchSpec &) const = default;
};

/// Where attempts run. An attempt is named by its run folder.
///
/// All calls return at once; what happens is told by signals, in the thread of the pool, never from inside a
/// call. For each attempt that start() took or adopt() was called for: at most one started(), then exactly
/// one of ended() or neverStarted(), after which the pool knows nothing of it any more and no process of ours
/// is left. Destroying the pool, or killing its process, touches no attempt: a new pool adopt()s them.
///
/// start() makes it safe to be killed anywhere: it never leads to two runs of one folder. After a crash
/// between the stored intent and start() the new engine calls adopt(), gets neverStarted(), and starts again.
class Pool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Launches. A failure means that nothing was started and no signal will come (Conflict: the pool has an
    /// attempt in this folder; DiskFull, Io …: the launch could not be written or no process be had, try
    /// again later). That the program itself can't be executed is told by ended(StartFailed).
    virtual Result<> start(const LaunchSpec &spec) = 0;

    /// Takes up an attempt of an earlier engine exactly where it is: neverStarted() if its job was never
    /// executed (and now never will be, unless start() is called again), started() if it runs and once more
    /// even if it has been told before, ended() when it has or will. A supervisor that was killed is
    /// replaced.
    virtual void adopt(const QString &runPath, const QString &nonce) = 0;

    /// Asks the attempt to end: SIGTERM to all its processes, SIGKILL after `grace`, then ended(). Called
    /// again, a shorter grace takes effect. NotFound where the pool has no such attempt (it has ended).
    virtual Result<> stop(const QString &runPath, std::chrono::seconds grace) = 0;

    /// The pool has it: between start()/adopt() and ended()/neverStarted().
    virtual bool contains(const QString &runPath) const = 0;

Q_SIGNALS:
    /// The program is being executed; `pid` is the main process (0 where the pool can't know).
    void started(const QString &runPath, qint64 pid, trainshed::WallTime at);
    void ended(const QString &runPath, const trainshed::ExitRecord &record);
    /// No byte of the job's program was executed, and none will be.
    void neverStarted(const QString &runPath);
    /// A killed supervisor was replaced; the job went on.
    void supervisorRestarted(const QString &runPath);
    /// The log can't be written (disk full): the job waits at its next output, and goes on when this is over.
    void outputBlocked(const QString &runPath, bool blocked);
};

} // namespace trainshed
