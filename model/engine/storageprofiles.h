// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/parts.h"
#include "model/job/rules.h"
#include "model/job/storageprofile.h"
#include "model/storage/remote/access.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace trainshed {

class SecretStore;
struct StoredProfile;

/// The stores that the user has, and which of them serves which bucket. Held in memory, stored before it is
/// told; secret keys lie in the SecretStore only. Engine's thread; nothing blocks.
class StorageProfiles : public QObject
{
    Q_OBJECT
public:
    StorageProfiles(EngineParts &parts, SecretStore &secrets, QObject *parent = nullptr);
    ~StorageProfiles() override;

    template<typename T>
    using Reply = std::function<void(Result<T>)>;

    void load(std::function<void(const Result<> &)> ready);
    QList<StorageProfile> all() const;                                  ///< by name
    const QMap<QString, QString> &buckets() const { return m_buckets; } ///< to the profile's name

    /// The profile for a bucket: its own, else the default, else the only one.
    Result<StorageProfile> profileFor(const QString &bucket) const;
    /// The same with its keys.
    void accessFor(const QString &bucket, const Reply<StoreAccess> &reply);
    /// The profile of that name with its keys.
    void accessOf(const QString &name, const Reply<StoreAccess> &reply);

    struct Draft {
        QString before; ///< the name of the saved one that it changes; empty: new
        StorageProfile profile;
        std::optional<QString> secret; ///< nullopt: as it is
    };
    /// Of one that is not saved (yet), checked by the rules.
    void accessOfDraft(const Draft &draft, Reply<StoreAccess> reply);
    struct Saved {
        StorageProfile profile;
        bool secretInFile = false; ///< there is no keychain: a file that only the user can read has the key
    };
    void save(const Draft &draft, Reply<Saved> reply);
    void remove(const QString &name, Reply<Done> reply);
    /// An empty profile: back to the default.
    void assign(const QString &bucket, const QString &profile, Reply<Done> reply);

private:
    struct State;
    const StoredProfile *find(const QString &name) const;
    void checked(Draft draft, Reply<Draft> reply);
    std::optional<Error> refused(const Draft &draft, const std::optional<PathFacts> &caFile) const;
    void withKeys(const StoredProfile &stored, const Reply<StoreAccess> &reply);
    void withAwsKeys(const StorageProfile &profile, const Reply<StoreAccess> &reply);
    void store(const Draft &draft, const QString &secret, bool inFile, Reply<Saved> reply);
    void take(const State &state);

    EngineParts &m_parts;
    SecretStore &m_secrets;
    QList<StoredProfile> m_profiles;
    QMap<QString, QString> m_buckets;
};

} // namespace trainshed
