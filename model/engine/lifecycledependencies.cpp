// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/environmentfiles.h"
#include "model/engine/lifecycle.h"
#include "model/engine/secretstore.h"
#include "model/job/requirements.h"
#include "model/storage/localcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>

// "Install dependencies first": a job waits for its environment before it is queued, so it holds nothing.
namespace trainshed {

namespace {
/// Between two looks at a keychain that is locked.
constexpr std::chrono::seconds again{15};
} // namespace

void Lifecycle::allTaken()
{
    const bool needed = std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                                    [](const Job &job) { return installsDependencies(job->record.spec); });
    m_environments.start(needed);
}

void Lifecycle::awaitEnvironment(const Job &job, const EnvironmentRequest &request, const Events &events)
{
    const QString file = QFileInfo(request.requirements).fileName();
    job->record.summary.reason = {QStringLiteral("wait.dependencies"), {file}};
    Events all = events;
    all.append(taskEvent(job, {QStringLiteral("event.dependencies-started"), {file}}));
    save(job, all, [this, job, request] {
        if (job->record.stopRequested) {
            finishStopped(job);
            return;
        }
        wantEnvironment(job, request, [this, job, request](const Result<Environments::Ready> &ready) {
            environmentAnswered(job, request, ready);
        });
    });
}

/// Asks for the secrets that pip needs, one by one, then for the environment. A keychain that is locked is
/// asked again until it is not.
void Lifecycle::wantEnvironment(const Job &job, const EnvironmentRequest &request,
                                const EnvironmentAnswer &answer)
{
    if (job->record.stopRequested) {
        answer(Error{ErrorCode::Cancelled, {}, {}});
        return;
    }
    const qsizetype next = request.secretValues.size();
    if (next == request.secrets.size()) {
        m_environments.want(request, job->id(), answer);
        return;
    }
    const auto &[name, reference] = request.secrets[next];
    m_secrets.get(reference, [this, job, request, answer, name = name](const Result<QString> &value) {
        if (value) {
            EnvironmentRequest more = request;
            more.secretValues.append({name.toUtf8(), value->toUtf8()});
            wantEnvironment(job, more, answer);
        } else if (value.error().code == ErrorCode::Unreachable) {
            job->record.summary.reason = {QStringLiteral("wait.keychain"), {name}};
            save(job, {}, [] {});
            QTimer::singleShot(again, this,
                               [this, job, request, answer] { wantEnvironment(job, request, answer); });
        } else {
            answer(value.error());
        }
    });
}

void Lifecycle::environmentAnswered(const Job &job, const EnvironmentRequest &request,
                                    const Result<Environments::Ready> &ready)
{
    if (job->record.stopRequested) {
        finishStopped(job);
        return;
    }
    const QString file = QFileInfo(request.requirements).fileName();
    if (ready) {
        const QString time = QString::number(ready->durationMs);
        enqueue(job, {taskEvent(job, ready->kept ? Message{QStringLiteral("event.dependencies-kept"), {file}}
                                                 : Message{QStringLiteral("event.dependencies-done"),
                                                           {file, time}})});
        return;
    }
    // What pip said is all that this job has for a log.
    const QString from = Environments::folderOf(m_parts.home, request.key) + u"/run/worker-0.log";
    const QString to = m_parts.home.logPath(job->id(), job->attempt().attempt.number);
    inBackground<Done>(
        *m_parts.workers, this,
        [from, to] {
            CopyControl control;
            if (QDir().mkpath(QFileInfo(to).path()) && QFileInfo::exists(from) && !QFileInfo::exists(to))
                (void)copyTree(from, to, Links::Keep, control);
            return Done{};
        },
        [this, job, file, why = ready.error().text()](Done) {
            finish(job, {Message{QStringLiteral("end.dependencies-failed"), {file, why}}, JobPhase::Failed},
                   {});
        });
}

/// A job that was to start already, and is staged once more: its environment may be gone meanwhile.
void Lifecycle::launchInEnvironment(const Job &job, const EnvironmentRequest &request)
{
    wantEnvironment(job, request, [this, job, request](const Result<Environments::Ready> &ready) {
        if (ready) {
            launch(job);
            return;
        }
        release(job);
        environmentAnswered(job, request, ready);
    });
}

} // namespace trainshed
