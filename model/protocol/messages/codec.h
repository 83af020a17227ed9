// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/rare.h"
#include "model/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace trainshed {

/// How the structs of the protocol become JSON and back. A struct names its members once:
///
///     template<typename V, typename S> static void fields(V &v, S &s) { v("name", s.name); v("limit",
///     s.limit); }
///
/// and both directions follow. Reading: a member that is not there keeps its default, one that nobody knows
/// is ignored (a newer program may send it), one of the wrong type is an error that names it.
template<typename T>
struct Codec;

template<typename T>
QJsonValue encode(const T &value)
{
    return Codec<T>::encode(value);
}

/// Empty when it worked; else what is wrong ("limit: a number is expected").
template<typename T>
[[nodiscard]] QString decode(const QJsonValue &json, T &value)
{
    return Codec<T>::decode(json, value);
}

class FieldWriter
{
public:
    template<typename T>
    void operator()(const char *key, const T &value)
    {
        object.insert(QLatin1String(key), encode(value));
    }
    template<typename T>
    void operator()(const char *key, const std::optional<T> &value)
    {
        if (value)
            object.insert(QLatin1String(key), encode(*value));
    }
    /// Left out when it is what T{} is, for members of which a list has 100,000: only where T{} is also the
    /// member's default.
    template<typename T>
    void sparse(const char *key, const T &value)
    {
        if (!(value == T{}))
            (*this)(key, value);
    }
    QJsonObject object;
};

class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &from) : object(from) {}
    template<typename T>
    void operator()(const char *key, T &value)
    {
        const auto at = object.constFind(QLatin1String(key));
        if (at == object.constEnd() || at->isNull() || !error.isEmpty())
            return;
        if (QString wrong = decode(*at, value); !wrong.isEmpty())
            error = QLatin1String(key) + QStringLiteral(": ") + wrong;
    }
    template<typename T>
    void operator()(const char *key, std::optional<T> &value)
    {
        if (!object.contains(QLatin1String(key)) || object.value(QLatin1String(key)).isNull())
            return;
        T inner{};
        (*this)(key, inner);
        value = std::move(inner);
    }
    template<typename T>
    void sparse(const char *key, T &value)
    {
        (*this)(key, value);
    }
    QJsonObject object;
    QString error;
};

template<typename T>
concept HasFields = requires(FieldWriter &w, const T &t)
{
    T::fields(w, t);
};

template<HasFields T>
struct Codec<T> {
    static QJsonValue encode(const T &value)
    {
        FieldWriter writer;
        T::fields(writer, value);
        return writer.object;
    }
    static QString decode(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return QStringLiteral("an object is expected");
        FieldReader reader(json.toObject());
        T::fields(reader, value);
        return reader.error;
    }
};

template<>
struct Codec<QString> {
    static QJsonValue encode(const QString &value) { return value; }
    static QString decode(const QJsonValue &json, QString &value)
    {
        if (!json.isString())
            return QStringLiteral("a text is expected");
        value = json.toString();
        return {};
    }
};

template<>
struct Codec<bool> {
    static QJsonValue encode(bool value) { return value; }
    static QString decode(const QJsonValue &json, bool &value)
    {
        if (!json.isBool())
            return QStringLiteral("true or false is expected");
        value = json.toBool();
        return {};
    }
};

/// JSON has no infinity: what is not finite must not get here.
template<>
struct Codec<double> {
    static QJsonValue encode(double value) { return value; }
    static QString decode(const QJsonValue &json, double &value)
    {
        if (!json.isDouble())
            return QStringLiteral("a number is expected");
        value = json.toDouble();
        return {};
    }
};

template<std::integral T>
requires(!std::same_as<T, bool>) struct Codec<T> {
    static QJsonValue encode(T value) { return static_cast<qint64>(value); }
    static QString decode(const QJsonValue &json, T &value)
    {
        const qint64 i = json.toInteger(0);
        // toInteger() gives its default for what is no whole number or beyond 64 bits: told by comparing.
        const bool whole = json.isDouble() && static_cast<double>(i) == json.toDouble();
        if (!whole || !std::in_range<T>(i))
            return QStringLiteral("a whole number is expected");
        value = static_cast<T>(i);
        return {};
    }
};

template<typename Tag>
struct Codec<StringId<Tag>> {
    static QJsonValue encode(const StringId<Tag> &value) { return value.toString(); }
    static QString decode(const QJsonValue &json, StringId<Tag> &value)
    {
        if (!json.isString())
            return QStringLiteral("an ID is expected");
        value = StringId<Tag>(json.toString());
        return {};
    }
};

template<>
struct Codec<QJsonObject> {
    static QJsonValue encode(const QJsonObject &value) { return value; }
    static QString decode(const QJsonValue &json, QJsonObject &value)
    {
        if (!json.isObject())
            return QStringLiteral("an object is expected");
        value = json.toObject();
        return {};
    }
};

template<typename T>
struct Codec<QList<T>> {
    static QJsonValue encode(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(trainshed::encode(item));
        return array;
    }
    static QString decode(const QJsonValue &json, QList<T> &list)
    {
        if (!json.isArray())
            return QStringLiteral("a list is expected");
        const QJsonArray array = json.toArray();
        list.clear();
        list.reserve(array.size());
        for (const QJsonValue &item : array) {
            T value{};
            if (QString wrong = trainshed::decode(item, value); !wrong.isEmpty())
                return wrong;
            list.append(std::move(value));
        }
        return {};
    }
};

template<typename T>
struct Codec<Rare<T>> {
    static QJsonValue encode(const Rare<T> &value) { return trainshed::encode(*value); }
    static QString decode(const QJsonValue &json, Rare<T> &value)
    {
        T inner{};
        QString wrong = trainshed::decode(json, inner);
        value = std::move(inner);
        return wrong;
    }
};

} // namespace trainshed
