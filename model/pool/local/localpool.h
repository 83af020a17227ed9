// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/pool.h"

#include <memory>

namespace trainshed {

/// Attempts on this computer, each below a trainshed-runner of its own (local/runner_contract.h has the files
/// through which the two talk). Needs an event loop in its thread; holds four descriptors an attempt.
class LocalPool final : public Pool
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalPool)

public:
    struct Options {
        /// The program trainshed-runner; empty: beside the program that we are in.
        QString runnerPath;
        /// A folder of a cgroup v2 hierarchy in which we may make groups, one a job; empty: looked for
        /// (TRAINSHED_CGROUP, or our own group where it is delegated to us), "none": do without.
        QString cgroupBase;
        /// A file with a line "oom_kill N" that counts the out-of-memory kills of the group that jobs run in;
        /// empty: looked for.
        QString oomCounter;
    };

    explicit LocalPool(Options options, QObject *parent = nullptr);
    explicit LocalPool(QObject *parent = nullptr);
    ~LocalPool() override;

    Result<> start(const LaunchSpec &spec) override;
    void adopt(const QString &runPath, const QString &nonce) override;
    Result<> stop(const QString &runPath, std::chrono::seconds grace) override;
    bool contains(const QString &runPath) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trainshed
