// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

namespace trainshed {

/// Where everything of one user's Trainshed lies. With a home folder (--home, TRAINSHED_HOME) all of it is
/// below that folder and two homes never touch each other; without one the XDG base directories serve, each
/// in "trainshed". A value: computing it touches no disk; create() makes the folders, 0700.
struct Home {
    QString data;    ///< database, job folders, code snapshots, drafts
    QString config;  ///< settings of the window
    QString state;   ///< logs of our own programs
    QString cache;   ///< what can be thrown away
    QString runtime; ///< the socket and the engine's lock: a short path, on a local file system
    QString root;    ///< the folder given by the user, empty when the XDG directories serve

    /// `root`: the argument of --home, or empty: then TRAINSHED_HOME, then XDG. A relative root is taken from
    /// the working folder; relative XDG variables are ignored, as their specification asks.
    static Home locate(const QString &root = {});
    Result<> create() const;

    QString databasePath() const { return data + u"/trainshed.db"; }
    QString socketPath() const { return runtime + u"/engine.sock"; }
    QString lockPath() const { return runtime + u"/engine.lock"; }
    QString jobsPath() const { return data + u"/jobs"; }
    QString jobPath(const JobId &id) const { return jobsPath() + u'/' + id.toString(); }
    /// What all jobs' code is made of: CodeStore.
    QString codePath() const { return data + u"/code"; }
    /// Objects that were fetched: ContentCache.
    QString objectsPath() const { return cache + u"/objects"; }
    /// Secret environment variables: SecretStore.
    QString secretsPath() const { return data + u"/secrets"; }
    /// The code as it was at submit, of jobs of before there was a store.
    QString snapshotPath(const JobId &id) const { return jobPath(id) + u"/code"; }
    /// The folder of attempt `n` (1, 2 …): MA_HOME of the job on the host. The runner's own files are in
    /// runPath(), beside what the job may write to.
    QString attemptPath(const JobId &id, int n) const
    {
        return jobPath(id) + u"/attempt-" + QString::number(n);
    }
    QString runPath(const JobId &id, int n) const { return attemptPath(id, n) + u"/run"; }
    /// What a worker wrote, byte for byte.
    QString logPath(const JobId &id, int n) const { return runPath(id, n) + u"/worker-0.log"; }
    /// What lay at the location of version `n` of a dataset when it was published.
    QString datasetsPath() const { return data + u"/datasets"; }
    QString manifestPath(const DatasetId &id, int n) const
    {
        return datasetsPath() + u'/' + id.toString() + u"-v" + QString::number(n) + u".manifest";
    }
    /// Where outputs of a job are proposed to go.
    QString outputsPath() const;
};

} // namespace trainshed
