// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storagerepository.h"

#include "model/job/storagerules.h"

namespace trainshed {

namespace {

/// A null QString would be stored as NULL.
QString solid(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

StorageRepository::StorageRepository(const QString &c)
    : m_profiles(c, QStringLiteral("SELECT name, endpoint, region, addressing, keys, access_key, secret, "
                                   "aws_profile, tls, ca_file, is_default FROM storage_profile "
                                   "ORDER BY name"))
    , m_put(c, QStringLiteral(
                   "INSERT INTO storage_profile(name, endpoint, region, addressing, keys, access_key, "
                   "secret, aws_profile, tls, ca_file, is_default) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT(name) DO UPDATE SET endpoint = excluded.endpoint, region = excluded.region, "
                   "addressing = excluded.addressing, keys = excluded.keys, "
                   "access_key = excluded.access_key, secret = excluded.secret, "
                   "aws_profile = excluded.aws_profile, tls = excluded.tls, ca_file = excluded.ca_file, "
                   "is_default = excluded.is_default"))
    , m_rename(c, QStringLiteral("UPDATE storage_profile SET name = ? WHERE name = ?"))
    , m_noDefault(c, QStringLiteral("UPDATE storage_profile SET is_default = 0"))
    , m_remove(c, QStringLiteral("DELETE FROM storage_profile WHERE name = ?"))
    , m_buckets(c, QStringLiteral("SELECT bucket, profile FROM storage_bucket ORDER BY bucket"))
    , m_assign(c, QStringLiteral("INSERT INTO storage_bucket(bucket, profile) VALUES(?, ?) "
                                 "ON CONFLICT(bucket) DO UPDATE SET profile = excluded.profile"))
    , m_unassign(c, QStringLiteral("DELETE FROM storage_bucket WHERE bucket = ?"))
    , m_ofSecret(c, QStringLiteral("SELECT 1 FROM storage_profile WHERE secret = ? LIMIT 1"))
{}

Result<QList<StoredProfile>> StorageRepository::profiles()
{
    if (auto done = m_profiles.run({}); !done)
        return done.error();
    QList<StoredProfile> list;
    while (m_profiles.next()) {
        StoredProfile one;
        StorageProfile &profile = one.profile;
        profile.name = m_profiles.text(0);
        profile.endpoint = m_profiles.text(1);
        profile.region = m_profiles.text(2);
        profile.addressing = addressingFromName(m_profiles.text(3)).value_or(Addressing::Automatic);
        profile.keys = keySourceFromName(m_profiles.text(4)).value_or(KeySource::Stored);
        profile.accessKey = m_profiles.text(5);
        one.secret = m_profiles.text(6);
        profile.awsProfile = m_profiles.text(7);
        profile.tls = tlsCheckFromName(m_profiles.text(8)).value_or(TlsCheck::System);
        profile.caFile = m_profiles.text(9);
        profile.isDefault = m_profiles.number(10) != 0;
        list.append(one);
    }
    m_profiles.finish();
    return list;
}

Result<> StorageRepository::put(const QString &before, const StoredProfile &stored)
{
    const StorageProfile &p = stored.profile;
    if (!before.isEmpty() && before != p.name) {
        if (auto done = m_rename.run({p.name, before}); !done)
            return done;
    }
    if (p.isDefault) {
        if (auto done = m_noDefault.run({}); !done)
            return done;
    }
    return m_put.run({p.name, p.endpoint, solid(p.region), addressingName(p.addressing),
                      keySourceName(p.keys), solid(p.accessKey), solid(stored.secret), solid(p.awsProfile),
                      tlsCheckName(p.tls), solid(p.caFile), p.isDefault ? 1 : 0});
}

Result<> StorageRepository::remove(const QString &name)
{
    return m_remove.run({name});
}

Result<QMap<QString, QString>> StorageRepository::buckets()
{
    if (auto done = m_buckets.run({}); !done)
        return done.error();
    QMap<QString, QString> map;
    while (m_buckets.next())
        map.insert(m_buckets.text(0), m_buckets.text(1));
    m_buckets.finish();
    return map;
}

Result<> StorageRepository::assign(const QString &bucket, const QString &profile)
{
    return m_assign.run({bucket, profile});
}

Result<> StorageRepository::unassign(const QString &bucket)
{
    return m_unassign.run({bucket});
}

Result<QStringList> StorageRepository::unusedSecrets(const QStringList &references)
{
    QStringList unused;
    for (const QString &reference : references) {
        if (auto done = m_ofSecret.run({reference}); !done)
            return done.error();
        if (!m_ofSecret.next())
            unused.append(reference);
        m_ofSecret.finish();
    }
    return unused;
}

} // namespace trainshed
