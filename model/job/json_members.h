// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace trainshed {

/// A name that somebody types, as the key of an object. Qt 6.8 dies of a null string there, and what was
/// never typed is one.
inline QString keyOf(const QString &name)
{
    return name.isNull() ? QStringLiteral("") : name;
}

/// Reads one object of a job file member by member, leniently: null is absent, a number where a text belongs
/// is its text (with a note). Remembers which members were asked for; rest() deals with the others, so that
/// none is dropped silently.
class Members
{
public:
    /// `path` stands before the member names in issues ("spec.resource"); empty at the top.
    Members(QJsonObject object, QString path, QList<Issue> &issues);

    bool has(const QString &key) const; ///< there, and not null
    QString text(const QString &key);
    bool boolean(const QString &key, bool absent);
    std::optional<qint64> integer(const QString &key);
    /// A member that is an object, as a reader of its own; empty when absent.
    Members object(const QString &key);
    /// The objects of an array; elements of another type are errors and left out.
    QList<Members> objects(const QString &key);
    QStringList texts(const QString &key);
    /// The value as it is; marks it as read.
    QJsonValue value(const QString &key);

    /// The whole object, without marking anything as read.
    const QJsonObject &raw() const { return m_object; }

    QString pathOf(const QString &key) const;
    const QString &path() const { return m_path; }
    QList<Issue> &issues() { return *m_issues; }
    void error(const QString &key, const char *code, const QStringList &args = {});
    void warning(const QString &key, const char *code, const QStringList &args = {});
    void note(const QString &key, const char *code, const QStringList &args = {});

    /// What was not asked for, to be kept in an `extra`. Each is named: an error when it is known but can't
    /// be had here, a note when it is known and means nothing here, a warning when nobody knows it. Members
    /// of responses that describe a past job are left out, with a note.
    QJsonObject rest();

private:
    void add(const QString &key, Severity severity, const char *code, const QStringList &args);
    QString textOf(const QString &key, const QJsonValue &value);

    QJsonObject m_object;
    QString m_path;
    QList<Issue> *m_issues;
    QSet<QString> m_read;
};

/// Puts `inner` into `outer` under `key`, unless it is empty.
void keep(QJsonObject &outer, const QString &key, const QJsonObject &inner);
/// The members of `extra` that `written` does not have, object by object.
QJsonObject withExtra(QJsonObject written, const QJsonObject &extra);
/// Writes a text member unless it is empty.
void put(QJsonObject &object, const QString &key, const QString &text);

/// What becomes of a member that the reader does not use.
enum class Fate {
    Unknown,
    Unavailable, ///< known, and asks for something that can't be had here
    Kept,        ///< known, without a meaning here
    Response,    ///< describes a job that was, in an answer: not part of a request
};
struct MemberFate {
    Fate fate = Fate::Unknown;
    const char *code = nullptr; ///< Unavailable: the sentence
};
/// By path without indexes: "algorithm.inputs[].remote".
MemberFate fateOf(const QString &path);
/// null, {}, [], "", false, "false": the member is there, and asks for nothing.
bool asksForNothing(const QJsonValue &value);

} // namespace trainshed
