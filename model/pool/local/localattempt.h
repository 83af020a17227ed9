// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/local/records.h"
#include "model/pool/local/supervisorprocess.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace trainshed {

/// One attempt as the pool sees it: watches its keeper, and finds out from the run folder where things are
/// whenever that ends. Says ended() or neverStarted() exactly once, as its last word.
class LocalAttempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalAttempt)

public:
    LocalAttempt(const QString &runnerPath, const QString &runPath, const QString &nonce);
    ~LocalAttempt() override;

    /// Starts the runner; the launch record has been written.
    /// `secrets`: encodeSecrets(), handed to the runner and not kept.
    Result<> launch(const QByteArray &secrets);
    /// Has a look from the event loop.
    void adopt();
    Result<> stop(std::chrono::milliseconds grace);

    /// A file of the run folder has changed.
    void fileWritten(const QByteArray &name);
    void fileRemoved(const QByteArray &name);
    /// The same for whoever does not know which.
    void look();

Q_SIGNALS:
    void started(qint64 pid, trainshed::WallTime at);
    void ended(const trainshed::ExitRecord &record);
    void neverStarted();
    void supervisorRestarted();
    void outputBlocked(bool blocked);

private:
    enum class Claim { Ours, Lost };

    Result<> spawn(bool attach, const Descriptor &secrets);
    void launcherLeft();
    bool watchKeeper();
    void settle();
    void attach();
    Claim claim();
    void tellStarted();
    void tellBlocked(bool blocked);
    void end(ExitRecord record);
    void endWithout(ExitRecord::Reason reason, const QString &detail);
    void lookAgain(std::chrono::milliseconds after);
    QByteArray filePath(const char *name) const;
    bool exists(const char *name) const;
    Descriptor openLock(const char *name, bool create = false) const;

    const QString m_runner;
    const QString m_runPath;
    const QString m_nonce;
    LaunchedProcess m_launcher;
    Descriptor m_keeper;
    Descriptor m_job;  ///< knows how the job ended even when nobody else does any more
    Descriptor m_fifo; ///< open, so that what the job wrote outlives both supervisors
    std::unique_ptr<QSocketNotifier> m_launcherEnd;
    std::unique_ptr<QSocketNotifier> m_keeperEnd;
    QTimer m_again;
    int m_vainAttaches = 0; ///< keepers that left without a word, in a row
    bool m_replacing = false;
    bool m_stopWanted = false;
    bool m_startedTold = false;
    bool m_blockedTold = false;
    bool m_over = false;
};

} // namespace trainshed
