// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"
#include "model/store/statement.h"

#include <QMap>

namespace trainshed {

struct StoredProfile {
    StorageProfile profile;
    QString secret; ///< reference to its secret key (SecretStore); empty: none
    bool operator==(const StoredProfile &) const = default;
};

/// Storage profiles and the buckets that have one: small tables, read whole.
class StorageRepository
{
public:
    explicit StorageRepository(const QString &connection);

    /// By name.
    Result<QList<StoredProfile>> profiles();
    /// `before`: the name that it had, empty for a new one. A profile that becomes the default takes that
    /// from the one that was.
    Result<> put(const QString &before, const StoredProfile &stored);
    /// Its buckets go to the default then.
    Result<> remove(const QString &name);

    /// Bucket to profile.
    Result<QMap<QString, QString>> buckets();
    Result<> assign(const QString &bucket, const QString &profile);
    Result<> unassign(const QString &bucket);

    /// Which of the references no profile uses.
    Result<QStringList> unusedSecrets(const QStringList &references);

private:
    Statement m_profiles, m_put, m_rename, m_noDefault, m_remove, m_buckets, m_assign, m_unassign, m_ofSecret;
};

} // namespace trainshed
