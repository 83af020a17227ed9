// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/storagevalues.h"

#include "model/job/storagerules.h"
#include "model/protocol/messages/definecodec.h"

#include <array>

namespace trainshed {

namespace {

constexpr std::array kinds{Named<StorageKind>{StorageKind::Bucket, "bucket"},
                           Named<StorageKind>{StorageKind::Folder, "folder"},
                           Named<StorageKind>{StorageKind::Object, "object"}};
constexpr std::array steps{
    Named<StorageStep>{StorageStep::Reach, "reach"}, Named<StorageStep>{StorageStep::Tls, "tls"},
    Named<StorageStep>{StorageStep::Keys, "keys"}, Named<StorageStep>{StorageStep::List, "list"}};
constexpr std::array states{Named<StorageStepState>{StorageStepState::Works, "works"},
                            Named<StorageStepState>{StorageStepState::Doubtful, "doubtful"},
                            Named<StorageStepState>{StorageStepState::Fails, "fails"},
                            Named<StorageStepState>{StorageStepState::NotTried, "not-tried"}};

/// A choice of a profile travels under the name that the command line has for it.
template<typename E>
class Choice
{
public:
    Choice(E &value, QString (*name)(E), std::optional<E> (*find)(const QString &))
        : m_value(value), m_name(name), m_find(find)
    {}
    void put(FieldWriter &v, const char *key) const { v(key, m_name(m_value)); }
    void put(FieldReader &v, const char *key) const
    {
        QString text = m_name(m_value);
        v(key, text);
        if (const auto found = m_find(text))
            m_value = *found;
        else if (v.error.isEmpty())
            v.error = QLatin1String(key) + QStringLiteral(": “%1” is not known").arg(text);
    }

private:
    E &m_value;
    QString (*m_name)(E);
    std::optional<E> (*m_find)(const QString &);
};

} // namespace

#define TRAINSHED_NAMED(Type, names)                                                                         \
    QJsonValue Codec<Type>::encode(const Type &value)                                                        \
    {                                                                                                        \
        return encodeName(value, names);                                                                     \
    }                                                                                                        \
    QString Codec<Type>::decode(const QJsonValue &json, Type &value)                                         \
    {                                                                                                        \
        return decodeName(json, value, names);                                                               \
    }

TRAINSHED_NAMED(StorageKind, kinds)
TRAINSHED_NAMED(StorageStep, steps)
TRAINSHED_NAMED(StorageStepState, states)

#undef TRAINSHED_NAMED

TRAINSHED_MEMBERS(StorageProfile)
{
    v("name", s.name), v("endpoint", s.endpoint), v("region", s.region);
    StorageProfile copy = s;
    Choice<Addressing>(copy.addressing, addressingName, addressingFromName).put(v, "addressing");
    Choice<KeySource>(copy.keys, keySourceName, keySourceFromName).put(v, "keys");
    Choice<TlsCheck>(copy.tls, tlsCheckName, tlsCheckFromName).put(v, "tls");
    if constexpr (!std::is_const_v<S>) {
        s.addressing = copy.addressing;
        s.keys = copy.keys;
        s.tls = copy.tls;
    }
    v("access_key", s.accessKey), v("aws_profile", s.awsProfile), v("ca_file", s.caFile);
    v("default", s.isDefault);
}

TRAINSHED_MEMBERS(BucketProfile)
{
    v("bucket", s.bucket), v("profile", s.profile);
}

TRAINSHED_MEMBERS(StorageEntry)
{
    v("kind", s.kind), v("name", s.name), v.sparse("size", s.size), v.sparse("modified", s.modified);
    v.sparse("etag", s.etag), v.sparse("profile", s.profile), v("served", s.served);
}

TRAINSHED_MEMBERS(StorageFinding)
{
    v("step", s.step), v("state", s.state), v("text", s.text);
}

TRAINSHED_MEMBERS(RefusedEntry)
{
    v("key", s.key), v("reason", s.reason);
}

TRAINSHED_MEMBERS(UnfinishedUpload)
{
    v("key", s.key), v("id", s.id), v.sparse("started", s.started), v.sparse("initiator", s.initiator);
}

#undef TRAINSHED_MEMBERS

} // namespace trainshed
