// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/local/localpool.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace trainshed::test {

/// What a pool said about one attempt.
struct Story {
    int started = 0;
    qint64 pid = 0;
    WallTime startedAt = 0;
    int ended = 0;
    ExitRecord record;
    int neverStarted = 0;
    int restarts = 0;
    QList<bool> blocked;

    bool isOver() const { return ended + neverStarted > 0; }
};

/// The two processes of a runner, as its locks name them; 0 where none lives.
struct Supervisors {
    int keeper = 0;
    int guard = 0;
};

/// Attempts of the real runner in a temporary folder.
class PoolProbe : public QObject
{
public:
    PoolProbe();
    ~PoolProbe() override;

    /// A new pool in place of the old one, as after a restart of the engine: nothing is told to it.
    void makePool(const QString &cgroupBase = QStringLiteral("none"), const QString &oomCounter = {});
    void dropPool() { m_pool.reset(); }
    LocalPool &pool() { return *m_pool; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString runPath(const QString &name) const { return path(name + QStringLiteral("/run")); }
    /// An attempt of the trainee, with a little environment.
    LaunchSpec spec(const QString &name, const QStringList &steps) const;
    Story &story(const LaunchSpec &spec) { return m_stories[spec.runPath]; }
    qint64 findPid(const LaunchSpec &spec) const { return m_stories.value(spec.runPath).pid; }
    void forget(const LaunchSpec &spec) { m_stories.remove(spec.runPath); }

    static QByteArray log(const LaunchSpec &spec);
    static QByteArray content(const QString &path);
    static Supervisors supervisors(const LaunchSpec &spec);
    /// Processes, ended ones not counted, whose command line or environment names this attempt's run folder.
    static QStringList processesOf(const LaunchSpec &spec);
    static bool isAlive(qint64 pid);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LocalPool> m_pool;
    QHash<QString, Story> m_stories;
};

QString program(const char *name);
/// What `trainee --flood bytes` writes.
QByteArray floodOf(qint64 bytes);
/// TRAINSHED_CAMPAIGN=long: what is repeated, is repeated more often.
int rounds(int few, int many);

} // namespace trainshed::test
