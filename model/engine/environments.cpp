// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/environments.h"

#include "model/engine/background.h"
#include "model/engine/environmentfiles.h"
#include "model/pool/pool.h"

#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

namespace trainshed {

struct Environments::Build {
    struct Waiter {
        JobId job;
        Answer answer;
    };
    EnvironmentRequest request;
    QString folder;
    QList<Waiter> waiters;
    QElapsedTimer timer;
    bool kept = false;     ///< nothing had to be installed
    bool launched = false; ///< the pool has it
    bool stopping = false; ///< nobody waited any more

    QString runPath() const { return folder + u"/run"; }
};

Environments::Environments(EngineParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(parts.local, &Pool::ended, this, &Environments::onEnded);
    connect(parts.local, &Pool::neverStarted, this, &Environments::onNeverStarted);
}

Environments::~Environments() = default;

QString Environments::folderOf(const Home &home, const QString &key)
{
    const QString root = home.cache + u"/environments";
    return key.isEmpty() ? root : QString(root + u'/' + key);
}

Environments::BuildPtr Environments::byRunPath(const QString &runPath) const
{
    const auto at = std::find_if(m_builds.cbegin(), m_builds.cend(),
                                 [&](const BuildPtr &build) { return build->runPath() == runPath; });
    return at == m_builds.cend() ? nullptr : *at;
}

void Environments::start(bool keepAll)
{
    inBackground<QStringList>(
        *m_parts.workers, this,
        [root = folderOf(m_parts.home, {}), keepAll] {
            if (!keepAll)
                environment::removeUnused(root);
            return environment::unfinished(root);
        },
        [this](const QStringList &keys) {
            for (const QString &key : keys) {
                if (m_builds.contains(key))
                    continue; // a job was quicker
                EnvironmentRequest request;
                request.key = key;
                look(add(request)); // wanted by nobody yet, and finished all the same
            }
        });
}

void Environments::want(const EnvironmentRequest &request, const JobId &job, Answer answer)
{
    if (const BuildPtr build = m_builds.value(request.key)) {
        build->waiters.append({job, std::move(answer)});
        build->request = request;
        return;
    }
    const BuildPtr build = add(request);
    build->waiters.append({job, std::move(answer)});
    look(build);
}

Environments::BuildPtr Environments::add(const EnvironmentRequest &request)
{
    auto build = std::make_shared<Build>();
    build->request = request;
    build->folder = folderOf(m_parts.home, request.key);
    build->timer.start();
    m_builds.insert(request.key, build);
    return build;
}

bool Environments::forget(const JobId &job)
{
    for (const BuildPtr &build : std::as_const(m_builds)) {
        if (build->waiters.removeIf([&](const Build::Waiter &waiter) { return waiter.job == job; }) == 0)
            continue;
        if (build->waiters.isEmpty() && build->launched && !build->stopping) {
            build->stopping = true;
            (void)m_parts.local->stop(build->runPath(), std::chrono::seconds(2));
        }
        return true;
    }
    return false;
}

/// What is there already decides: whole, begun by an engine before this one, or nothing.
void Environments::look(const BuildPtr &build)
{
    inBackground<environment::Found>(
        *m_parts.workers, this, [folder = build->folder] { return environment::look(folder); },
        [this, build](const environment::Found &found) {
            if (found.isReady) {
                build->kept = true;
                answer(build, Ready{});
            } else if (!found.nonce.isEmpty()) {
                build->launched = true;
                m_parts.local->adopt(build->runPath(), found.nonce);
            } else {
                launch(build);
            }
        });
}

void Environments::launch(const BuildPtr &build)
{
    // Nobody waits any more, or nobody ever did: an earlier engine's that was never begun.
    if (build->waiters.isEmpty()) {
        clear(build);
        return;
    }
    build->stopping = false;
    const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
    inBackground<Result<>>(
        *m_parts.workers, this, [folder = build->folder, nonce] { return environment::begin(folder, nonce); },
        [this, build, nonce](const Result<> &begun) {
            if (!begun || build->waiters.isEmpty()) {
                begun ? clear(build) : answer(build, begun.error());
                return;
            }
            LaunchSpec spec = environment::installation(build->folder, build->request);
            spec.nonce = nonce;
            if (auto started = m_parts.local->start(spec); !started) {
                answer(build, started.error());
                return;
            }
            build->launched = true;
        });
}

void Environments::onNeverStarted(const QString &runPath)
{
    if (const BuildPtr build = byRunPath(runPath)) {
        build->launched = false;
        launch(build);
    }
}

void Environments::onEnded(const QString &runPath, const ExitRecord &exit)
{
    const BuildPtr build = byRunPath(runPath);
    if (!build)
        return;
    build->launched = false;
    if (build->stopping) {
        launch(build); // again, where a job came while it was ended; else it is cleared away
        return;
    }
    inBackground<Result<>>(
        *m_parts.workers, this, [folder = build->folder, exit] { return environment::finish(folder, exit); },
        [this, build](const Result<> &whole) {
            answer(build, whole ? Result<Ready>(Ready{}) : Result<Ready>(whole.error()));
        });
}

void Environments::answer(const BuildPtr &build, const Result<Ready> &result)
{
    m_builds.remove(build->request.key);
    const auto waiters = std::exchange(build->waiters, {});
    for (const Build::Waiter &waiter : waiters)
        waiter.answer(result ? Result<Ready>(Ready{build->kept, build->timer.elapsed()}) : result);
    if (m_builds.isEmpty())
        Q_EMIT becameIdle();
}

/// Half of an environment is none.
void Environments::clear(const BuildPtr &build)
{
    inBackground<Done>(
        *m_parts.workers, this,
        [folder = build->folder] {
            environment::discard(folder);
            return Done{};
        },
        [this, build](Done) {
            if (!build->waiters.isEmpty()) {
                launch(build);
                return;
            }
            answer(build, Ready{});
        });
}

} // namespace trainshed
