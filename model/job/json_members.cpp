// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_members.h"

#include "model/job/number.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace trainshed {

namespace {

/// A number as JSON would write it: integers exact, doubles in their shortest form.
QString numberText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString withoutIndexes(QString path)
{
    static const QRegularExpression index(QStringLiteral("\\[[0-9]+\\]"));
    return path.replace(index, QStringLiteral("[]"));
}

} // namespace

Members::Members(QJsonObject object, QString path, QList<Issue> &issues)
    : m_object(std::move(object)), m_path(std::move(path)), m_issues(&issues)
{}

QString Members::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void Members::add(const QString &key, Severity severity, const char *code, const QStringList &args)
{
    m_issues->append({pathOf(key), severity, {QLatin1String(code), args}});
}

void Members::error(const QString &key, const char *code, const QStringList &args)
{
    add(key, Severity::Error, code, args);
}

void Members::warning(const QString &key, const char *code, const QStringList &args)
{
    add(key, Severity::Warning, code, args);
}

void Members::note(const QString &key, const char *code, const QStringList &args)
{
    add(key, Severity::Note, code, args);
}

bool Members::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Members::value(const QString &key)
{
    m_read.insert(key);
    return has(key) ? m_object.value(key) : QJsonValue(QJsonValue::Undefined);
}

QString Members::textOf(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() || value.isBool()) {
        const QString text = numberText(value);
        note(key, "issue.file-taken-as-text", {text});
        return text;
    }
    error(key, "issue.file-not-text");
    return {};
}

QString Members::text(const QString &key)
{
    const QJsonValue v = value(key);
    return v.isUndefined() ? QString() : textOf(key, v);
}

bool Members::boolean(const QString &key, bool absent)
{
    const QJsonValue v = value(key);
    if (v.isUndefined())
        return absent;
    if (v.isBool())
        return v.toBool();
    const QString text = v.toString();
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    error(key, "issue.file-not-boolean");
    return absent;
}

std::optional<qint64> Members::integer(const QString &key)
{
    const QJsonValue v = value(key);
    if (v.isUndefined())
        return std::nullopt;
    // Numbers come as texts in many members of the service, and the other way round.
    const auto number = integerOf(v.isString() ? v.toString() : v.isDouble() ? numberText(v) : QString());
    if (!number)
        error(key, "issue.file-not-integer");
    return number;
}

Members Members::object(const QString &key)
{
    const QJsonValue v = value(key);
    if (!v.isUndefined() && !v.isObject())
        error(key, "issue.file-not-object");
    return {v.toObject(), pathOf(key), *m_issues};
}

QList<Members> Members::objects(const QString &key)
{
    const QJsonValue v = value(key);
    QList<Members> list;
    if (!v.isUndefined() && !v.isArray())
        error(key, "issue.file-not-array");
    const QJsonArray array = v.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString name = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (array.at(i).isObject())
            list.append(Members(array.at(i).toObject(), pathOf(name), *m_issues));
        else
            error(name, "issue.file-not-object");
    }
    return list;
}

QStringList Members::texts(const QString &key)
{
    const QJsonValue v = value(key);
    QStringList list;
    if (!v.isUndefined() && !v.isArray())
        error(key, "issue.file-not-array");
    const QJsonArray array = v.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        list += textOf(QStringLiteral("%1[%2]").arg(key).arg(i), array.at(i));
    return list;
}

QJsonObject Members::rest()
{
    QJsonObject kept;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (m_read.contains(key))
            continue;
        const MemberFate known = fateOf(withoutIndexes(pathOf(key)));
        if (known.fate == Fate::Response) {
            note(key, "issue.file-response-member");
            continue;
        }
        kept.insert(key, it.value());
        if (known.fate == Fate::Unknown)
            warning(key, "issue.file-unknown-member");
        else if (asksForNothing(it.value()))
            continue;
        else if (known.fate == Fate::Unavailable)
            error(key, known.code);
        else
            note(key, "issue.file-kept-member");
    }
    return kept;
}

void keep(QJsonObject &outer, const QString &key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        outer.insert(key, inner);
}

QJsonObject withExtra(QJsonObject written, const QJsonObject &extra)
{
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it) {
        const QJsonValue there = written.value(it.key());
        if (there.isUndefined())
            written.insert(it.key(), it.value());
        else if (there.isObject() && it.value().isObject())
            written.insert(it.key(), withExtra(there.toObject(), it.value().toObject()));
    }
    return written;
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

bool asksForNothing(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const auto &v) { return asksForNothing(v); });
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const auto &v) { return asksForNothing(v); });
    }
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool()) ||
           (value.isString() && (value.toString().isEmpty() || value.toString() == u"false"));
}

} // namespace trainshed
