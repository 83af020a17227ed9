// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/codec.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>

// For the sources that define codecs (values.cpp, storagevalues.cpp), and for them only.
namespace trainshed {

/// An enum travels as a name, so that a script can read it and a new value can't be taken for an old one.
template<typename E>
struct Named {
    E value;
    const char *name;
};

template<typename E, size_t N>
QJsonValue encodeName(E value, const std::array<Named<E>, N> &names)
{
    for (const Named<E> &n : names) {
        if (n.value == value)
            return QLatin1String(n.name);
    }
    return {};
}

template<typename E, size_t N>
QString decodeName(const QJsonValue &json, E &value, const std::array<Named<E>, N> &names)
{
    const QString text = json.toString();
    QStringList known;
    for (const Named<E> &n : names) {
        if (text == QLatin1String(n.name)) {
            value = n.value;
            return {};
        }
        known.append(QLatin1String(n.name));
    }
    return QStringLiteral("one of %1 is expected").arg(known.join(QStringLiteral(", ")));
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
