// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/engine/parts.h"
#include "model/pool/exitrecord.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace trainshed {

/// The environment that a job asks for: worked out while it is staged, from the code as it was submitted.
struct EnvironmentRequest {
    QString key;                              ///< environmentKey(): the same key, the same environment
    QString interpreter;                      ///< of the preset image
    QString requirements;                     ///< the file, in the attempt's code folder
    QString workDir;                          ///< that folder
    QList<QPair<QString, QString>> variables; ///< for pip
    /// Secret ones: name and reference; and name and value, once they were asked for. Handed over as a job's
    /// are.
    QList<QPair<QString, QString>> secrets;
    QList<QPair<QByteArray, QByteArray>> secretValues;
};

/// Makes and keeps virtual environments, one for each key, in `Home::cache`/environments/KEY:
///   venv/       the environment
///   run/        the run folder of what made it: pip's output is its worker-0.log
///   nonce       there from the start until it is known how that ended
///   ready       the environment is whole; its time is that of the last use
/// pip runs in a pool, like a job: so it is stopped with all its processes, and outlives an engine that is
/// killed. All of it is a cache: what nobody has used for 30 days goes, and is made again when it is wanted.
/// Lives in the engine's thread; answers come later, never from inside a call.
class Environments final : public QObject
{
    Q_OBJECT
public:
    struct Ready {
        bool kept = false;     ///< it was there
        qint64 durationMs = 0; ///< of this wait
    };
    using Answer = std::function<void(const Result<Ready> &)>;

    explicit Environments(EngineParts &parts, QObject *parent = nullptr);
    ~Environments() override;

    /// Of one, or without a key of all.
    static QString folderOf(const Home &home, const QString &key);

    /// What an engine before this one began goes on; what is old goes, unless `keepAll`.
    void start(bool keepAll);
    /// Asks for an environment. A second job that wants one that is being made waits for the same.
    void want(const EnvironmentRequest &request, const JobId &job, Answer answer);
    /// The job does not wait any more: no answer will come. What no job waits for is ended. False: it did not
    /// wait.
    bool forget(const JobId &job);
    bool isBusy() const { return !m_builds.isEmpty(); }

Q_SIGNALS:
    void becameIdle();

private:
    struct Build;
    using BuildPtr = std::shared_ptr<Build>;

    BuildPtr add(const EnvironmentRequest &request);
    BuildPtr byRunPath(const QString &runPath) const;
    void look(const BuildPtr &build);
    void launch(const BuildPtr &build);
    void onEnded(const QString &runPath, const ExitRecord &exit);
    void onNeverStarted(const QString &runPath);
    void answer(const BuildPtr &build, const Result<Ready> &result);
    void clear(const BuildPtr &build);

    EngineParts &m_parts;
    QHash<QString, BuildPtr> m_builds; ///< by key
};

} // namespace trainshed
