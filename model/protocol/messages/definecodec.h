// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/named.h"
#include "model/protocol/messages/codec.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

// For the sources that define codecs (values.cpp, storagevalues.cpp), and for them only.
namespace trainshed {

/// An enum travels as its name.
template<typename E, size_t N>
QJsonValue encodeName(E value, const std::array<Named<E>, N> &names)
{
    const QLatin1String name = nameIn(names, value);
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

template<typename E, size_t N>
QString decodeName(const QJsonValue &json, E &value, const std::array<Named<E>, N> &names)
{
    const std::optional<E> known = valueIn(names, json.toString());
    if (known) {
        value = *known;
        return {};
    }
    QStringList all;
    for (const Named<E> &one : names)
        all.append(QLatin1String(one.name));
    return QStringLiteral("one of %1 is expected").arg(all.join(QStringLiteral(", ")));
}

} // namespace trainshed

// A value's members, said once for both directions.
#define TRAINSHED_MEMBERS(Type)                                                                              \
    template<typename V, typename S>                                                                         \
    static void members##Type(V &v, S &s);                                                                   \
    QJsonValue Codec<Type>::encode(const Type &value)                                                        \
    {                                                                                                        \
        FieldWriter writer;                                                                                  \
        members##Type(writer, value);                                                                        \
        return writer.object;                                                                                \
    }                                                                                                        \
    QString Codec<Type>::decode(const QJsonValue &json, Type &value)                                         \
    {                                                                                                        \
        if (!json.isObject())                                                                                \
            return QStringLiteral("an object is expected");                                                  \
        FieldReader reader(json.toObject());                                                                 \
        members##Type(reader, value);                                                                        \
        return reader.error;                                                                                 \
    }                                                                                                        \
    template<typename V, typename S>                                                                         \
    static void members##Type(V &v, S &s)
