// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/storageprofiles.h"

#include "model/engine/awskeys.h"
#include "model/engine/background.h"
#include "model/engine/probe.h"
#include "model/engine/secretstore.h"
#include "model/job/storagerules.h"
#include "model/job/wording.h"
#include "model/store/store.h"

#include <QUuid>

#include <algorithm>

namespace trainshed {

struct StorageProfiles::State {
    QList<StoredProfile> profiles;
    QMap<QString, QString> buckets;

    static Result<State> read(Connection &c)
    {
        auto profiles = c.storage().profiles();
        if (!profiles)
            return profiles.error();
        auto buckets = c.storage().buckets();
        if (!buckets)
            return buckets.error();
        return State{*profiles, *buckets};
    }
};

namespace {

Error noProfile(const QString &name)
{
    return {ErrorCode::NotFound, StorageProfiles::tr("There is no storage profile “%1”.").arg(name), {}};
}

Error nameTaken(const QString &name)
{
    return {ErrorCode::AlreadyExists, sentence({QStringLiteral("issue.profile-name-taken"), {name}}),
            QStringLiteral("name")};
}

} // namespace

StorageProfiles::StorageProfiles(EngineParts &parts, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_parts(parts), m_secrets(secrets)
{}

StorageProfiles::~StorageProfiles() = default;

void StorageProfiles::load(std::function<void(const Result<> &)> ready)
{
    m_parts.store->run<State>(State::read, this,
                              [this, ready = std::move(ready)](const Result<State> &state) {
                                  if (state)
                                      take(*state);
                                  ready(state ? Result<>(Done{}) : Result<>(state.error()));
                              });
}

void StorageProfiles::take(const State &state)
{
    m_profiles = state.profiles;
    m_buckets = state.buckets;
}

QList<StorageProfile> StorageProfiles::all() const
{
    QList<StorageProfile> list;
    for (const StoredProfile &one : m_profiles)
        list.append(one.profile);
    return list;
}

const StoredProfile *StorageProfiles::find(const QString &name) const
{
    const auto at = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                 [&](const StoredProfile &one) { return one.profile.name == name; });
    return at == m_profiles.cend() ? nullptr : &*at;
}

Result<StorageProfile> StorageProfiles::profileFor(const QString &bucket) const
{
    if (const StoredProfile *own = find(m_buckets.value(bucket)))
        return own->profile;
    const auto isDefault = [](const StoredProfile &one) { return one.profile.isDefault; };
    const auto standard = std::find_if(m_profiles.cbegin(), m_profiles.cend(), isDefault);
    if (standard != m_profiles.cend())
        return standard->profile;
    if (m_profiles.size() == 1)
        return m_profiles.first().profile;
    if (m_profiles.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     tr("There is no storage profile for the bucket “%1” yet. Add one under Settings → "
                        "Storage, or with “trainshedctl storage profile add”.")
                         .arg(bucket),
                     {}};
    }
    return Error{ErrorCode::NotFound,
                 tr("None of the storage profiles is the default or serves the bucket “%1”. Choose one under "
                    "Settings → Storage.")
                     .arg(bucket),
                 {}};
}

void StorageProfiles::accessFor(const QString &bucket, const Reply<StoreAccess> &reply)
{
    if (const auto profile = profileFor(bucket))
        accessOf(profile->name, reply);
    else
        reply(profile.error());
}

void StorageProfiles::accessOf(const QString &name, const Reply<StoreAccess> &reply)
{
    if (const StoredProfile *stored = find(name))
        withKeys(*stored, reply);
    else
        reply(noProfile(name));
}

void StorageProfiles::withKeys(const StoredProfile &stored, const Reply<StoreAccess> &reply)
{
    const StorageProfile &profile = stored.profile;
    switch (profile.keys) {
    case KeySource::Anonymous:
        reply(StoreAccess{profile, {}, {}, {}});
        return;
    case KeySource::Aws:
        withAwsKeys(profile, reply);
        return;
    case KeySource::Stored:
        break;
    }
    m_secrets.get(stored.secret, [profile, reply](const Result<QString> &secret) {
        if (secret) {
            reply(StoreAccess{profile, profile.accessKey, *secret, {}});
            return;
        }
        if (secret.error().code == ErrorCode::Unreachable) {
            reply(secret.error());
            return;
        }
        reply(
            Error{secret.error().code,
                  tr("The secret key of the storage profile “%1” is not kept any more. Enter it again under "
                     "Settings → Storage.")
                      .arg(profile.name),
                  secret.error().detail});
    });
}

void StorageProfiles::withAwsKeys(const StorageProfile &profile, const Reply<StoreAccess> &reply)
{
    inBackground<Result<AwsKeys>>(
        *m_parts.workers, this,
        [name = profile.awsProfile] { return readAwsKeys(name, QProcessEnvironment::systemEnvironment()); },
        [profile, reply](const Result<AwsKeys> &keys) {
            if (!keys) {
                reply(keys.error());
                return;
            }
            StoreAccess access{profile, keys->accessKey, keys->secretKey, keys->sessionToken};
            if (access.profile.region.isEmpty())
                access.profile.region = keys->region;
            reply(access);
        });
}

std::optional<Error> StorageProfiles::refused(const Draft &draft,
                                              const std::optional<PathFacts> &caFile) const
{
    const StoredProfile *before = find(draft.before);
    if (!before && !draft.before.isEmpty())
        return noProfile(draft.before);
    if (draft.secret) {
        if (const auto wrong = checkSecretKey(*draft.secret))
            return Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("secret_key")};
    }
    ProfileFacts facts;
    facts.caFile = caFile;
    facts.hasSecret = draft.secret.has_value() || (before && !before->secret.isEmpty());
    for (const StoredProfile &other : m_profiles) {
        if (&other != before)
            facts.others.append(other.profile);
    }
    const QList<Issue> issues = validate(draft.profile, facts);
    for (const Issue &issue : issues) {
        if (issue.severity != Severity::Error)
            continue;
        if (issue.message.code == u"issue.profile-name-taken")
            return nameTaken(draft.profile.name);
        return Error{ErrorCode::InvalidArgument, sentence(issue.message), issue.field};
    }
    return std::nullopt;
}

/// As it is kept, and found in order.
void StorageProfiles::checked(Draft draft, Reply<Draft> reply)
{
    draft.profile = withoutUnused(draft.profile);
    draft.profile.endpoint = normalEndpoint(draft.profile.endpoint);
    if (draft.profile.keys != KeySource::Stored)
        draft.secret.reset();
    const auto file = localPath(draft.profile.caFile);
    if (!file) {
        const auto wrong = refused(draft, std::nullopt);
        reply(wrong ? Result<Draft>(*wrong) : Result<Draft>(draft));
        return;
    }
    draft.profile.caFile = *file;
    inBackground<QHash<QString, PathFacts>>(
        *m_parts.workers, this, [path = *file] { return probePaths({path}); },
        [this, draft, reply = std::move(reply)](const QHash<QString, PathFacts> &facts) {
            const auto wrong = refused(draft, facts.value(draft.profile.caFile));
            reply(wrong ? Result<Draft>(*wrong) : Result<Draft>(draft));
        });
}

void StorageProfiles::accessOfDraft(const Draft &draft, Reply<StoreAccess> reply)
{
    checked(draft, [this, reply = std::move(reply)](const Result<Draft> &good) {
        if (!good) {
            reply(good.error());
            return;
        }
        const StorageProfile &profile = good->profile;
        const StoredProfile *before = find(good->before);
        if (good->secret)
            reply(StoreAccess{profile, profile.accessKey, *good->secret, {}});
        else
            withKeys({profile, before ? before->secret : QString()}, reply);
    });
}

void StorageProfiles::save(const Draft &draft, Reply<Saved> reply)
{
    checked(draft, [this, reply = std::move(reply)](const Result<Draft> &good) {
        if (!good) {
            reply(good.error());
            return;
        }
        const StoredProfile *before = find(good->before);
        if (!good->secret) {
            const bool keeps = before && good->profile.keys == KeySource::Stored;
            store(*good, keeps ? before->secret : QString(), false, reply);
            return;
        }
        // A new reference: until the profile is stored, the key that was is still there.
        const QString reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_secrets.put(reference, *good->secret,
                      [this, draft = *good, reference, reply](const Result<SecretStore::Place> &place) {
                          if (place)
                              store(draft, reference, *place == SecretStore::Place::File, reply);
                          else
                              reply(place.error());
                      });
    });
}

void StorageProfiles::store(const Draft &draft, const QString &secret, bool inFile, Reply<Saved> reply)
{
    const StoredProfile *before = find(draft.before);
    const QString old = before ? before->secret : QString();
    m_parts.store->run<State>(
        [draft, secret](Connection &c) -> Result<State> {
            auto now = State::read(c);
            if (!now)
                return now;
            // Asked again inside the transaction: another window may have saved meanwhile.
            const auto has = [&](const QString &name) {
                return std::any_of(now->profiles.cbegin(), now->profiles.cend(),
                                   [&](const StoredProfile &one) { return one.profile.name == name; });
            };
            if (!draft.before.isEmpty() && !has(draft.before))
                return noProfile(draft.before);
            if (draft.before != draft.profile.name && has(draft.profile.name))
                return nameTaken(draft.profile.name);
            if (auto put = c.storage().put(draft.before, {draft.profile, secret}); !put)
                return put.error();
            return State::read(c);
        },
        this,
        [this, draft, secret, old, inFile, reply = std::move(reply)](const Result<State> &state) {
            if (!state) {
                if (draft.secret)
                    m_secrets.remove(secret);
                reply(state.error());
                return;
            }
            take(*state);
            if (!old.isEmpty() && old != secret)
                m_secrets.remove(old);
            reply(Saved{draft.profile, inFile});
        });
}

void StorageProfiles::remove(const QString &name, Reply<Done> reply)
{
    const StoredProfile *stored = find(name);
    if (!stored) {
        reply(noProfile(name));
        return;
    }
    m_parts.store->run<State>(
        [name](Connection &c) -> Result<State> {
            if (auto removed = c.storage().remove(name); !removed)
                return removed.error();
            return State::read(c);
        },
        this,
        [this, secret = stored->secret, reply = std::move(reply)](const Result<State> &state) {
            if (!state) {
                reply(state.error());
                return;
            }
            take(*state);
            if (!secret.isEmpty())
                m_secrets.remove(secret);
            reply(Done{});
        });
}

void StorageProfiles::assign(const QString &bucket, const QString &profile, Reply<Done> reply)
{
    if (const auto wrong = checkBucketName(bucket)) {
        reply(Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("bucket")});
        return;
    }
    if (!profile.isEmpty() && !find(profile)) {
        reply(noProfile(profile));
        return;
    }
    m_parts.store->run<State>(
        [bucket, profile](Connection &c) -> Result<State> {
            auto done =
                profile.isEmpty() ? c.storage().unassign(bucket) : c.storage().assign(bucket, profile);
            return done ? State::read(c) : Result<State>(done.error());
        },
        this,
        [this, reply = std::move(reply)](const Result<State> &state) {
            if (state)
                take(*state);
            reply(state ? Result<>(Done{}) : Result<>(state.error()));
        });
}

} // namespace trainshed
