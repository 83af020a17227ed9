// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/secrets.h"
#include "model/engine/lifecycle.h"
#include "model/engine/secretstore.h"
#include "model/engine/submit.h"
#include "model/job/variables.h"
#include "model/job/wording.h"
#include "model/store/store.h"

#include <QTimer>

#include <algorithm>

// Secret environment variables on their way: from a submit to where they are kept, from there to the start of
// an attempt.
namespace trainshed {

namespace {

QString nameOf(const JobSpec &spec, const QString &reference)
{
    for (const EnvironmentVariable &variable : spec.environment) {
        if (variable.secret && variable.reference == reference)
            return variable.name;
    }
    return {};
}

} // namespace

QList<SecretValue> Submit::newSecrets(const rpc::JobCreate &request)
{
    QList<SecretValue> values;
    for (const rpc::JobCreate::Secret &secret : request.secrets) {
        if (!nameOf(request.spec, secret.reference).isEmpty())
            values.append({secret.reference, secret.value});
    }
    return values;
}

void Submit::keepSecrets(const JobSpec &spec, QList<SecretValue> values, QList<Message> events,
                         std::function<void(Result<QList<Message>>)> then)
{
    if (values.isEmpty()) {
        then(events);
        return;
    }
    const SecretValue secret = values.takeFirst();
    m_secrets.put(
        secret.reference, secret.value,
        [this, spec, values, events, secret,
         then = std::move(then)](const Result<SecretStore::Place> &place) mutable {
            if (!place) {
                then(place.error());
                return;
            }
            if (*place == SecretStore::Place::File)
                events.append({QStringLiteral("event.secret-in-file"), {nameOf(spec, secret.reference)}});
            keepSecrets(spec, values, events, std::move(then));
        });
}

/// What a spec refers to without giving a value must be of a job that is there: within the transaction that
/// adds the job, so that no deletion comes between.
Result<> Submit::checkKept(Connection &c, const JobSpec &spec, const QList<SecretValue> &values)
{
    for (const EnvironmentVariable &variable : spec.environment) {
        const bool given = std::any_of(values.begin(), values.end(),
                                       [&](const auto &v) { return v.reference == variable.reference; });
        if (!variable.secret || given)
            continue;
        auto unused = c.jobs().unusedSecrets({variable.reference});
        if (!unused)
            return unused.error();
        if (!unused->isEmpty()) {
            return Error{ErrorCode::InvalidArgument,
                         sentence({QStringLiteral("issue.secret-unknown"), {variable.name}}),
                         QStringLiteral("environment")};
        }
    }
    return Done{};
}

void Submit::dropSecrets(const QStringList &references)
{
    if (references.isEmpty())
        return;
    m_parts.store->run<QStringList>(
        [references](Connection &c) -> Result<QStringList> {
            auto unused = c.storage().unusedSecrets(references);
            return unused ? c.jobs().unusedSecrets(*unused) : unused;
        },
        this,
        [this](const Result<QStringList> &unused) {
            if (!unused)
                return; // the next start finds them
            for (const QString &reference : *unused)
                m_secrets.remove(reference);
        });
}

// ---- the start of an attempt
// ------------------------------------------------------------------------------------

/// Asks for the secrets one by one, from the variable `from` on; then launches.
void Lifecycle::fetchSecrets(const Job &job, qsizetype from)
{
    const QList<EnvironmentVariable> &environment = job->record.spec.environment;
    const auto next = std::find_if(environment.begin() + from, environment.end(),
                                   [](const auto &v) { return v.secret && !isIsolationVariable(v.name); });
    if (next == environment.end()) {
        job->fetching = false;
        job->secrets = std::exchange(job->fetched, {});
        launch(job);
        return;
    }
    job->fetching = true;
    m_secrets.get(next->reference, [this, job, name = next->name,
                                    after = next - environment.begin() + 1](const Result<QString> &value) {
        if (value) {
            job->fetched.append({name.toUtf8(), value->toUtf8()});
            fetchSecrets(job, after);
            return;
        }
        job->fetching = false;
        job->fetched.clear();
        if (job->record.stopRequested) {
            launch(job); // which ends it
        } else if (value.error().code == ErrorCode::Unreachable) {
            waitForKeychain(job, name);
        } else {
            release(job);
            finish(job, {Message{QStringLiteral("end.secret-missing"), {name}}, JobPhase::Failed}, {});
        }
    });
}

/// Back into the queue, where it holds nothing up: a keychain is locked after a restart of the computer until
/// somebody logs in.
void Lifecycle::waitForKeychain(const Job &job, const QString &name)
{
    constexpr std::chrono::seconds again{15};
    release(job);
    job->keychainFor = name;
    job->record.stage = JobStage::Queued;
    save(job, {}, [] {});
    QTimer::singleShot(again, this, [this, job] {
        job->keychainFor.clear();
        requestSchedule();
    });
}

} // namespace trainshed
