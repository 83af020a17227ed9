// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldset.h"

#include <QHash>
#include <QWidget>

namespace trainshed {

bool FieldSet::covers(const QString &path, const QString &root)
{
    return path == root ||
           (path.startsWith(root) && (path[root.size()] == u'.' || path[root.size()] == u'['));
}

void FieldSet::add(Field *field)
{
    field->setLoud(m_loud);
    m_fields.append(field);
}

Field *FieldSet::fieldOf(const QString &path) const
{
    Field *best = nullptr;
    for (const auto &field : m_fields) {
        if (!field || !field->isOnPage())
            continue;
        if (field->path() == path)
            return field;
        // "algorithm.engine.id" is told at "algorithm.engine", the nearest that there is, and the other way
        // round.
        if (covers(path, field->path()) && (!best || field->path().size() > best->path().size()))
            best = field;
        else if (!best && covers(field->path(), path))
            best = field;
    }
    return best;
}

std::optional<Issue> FieldSet::show(const QList<Issue> &issues)
{
    QHash<const Field *, QList<Issue>> byField;
    std::optional<Issue> homeless;
    for (const Issue &issue : issues) {
        if (const Field *field = fieldOf(issue.field))
            byField[field].append(issue);
        else if (!homeless || issue.severity < homeless->severity)
            homeless = issue;
    }
    m_fields.removeIf([](const QPointer<Field> &field) { return field.isNull(); });
    for (const auto &field : std::as_const(m_fields))
        field->setIssues(byField.value(field));
    return homeless;
}

void FieldSet::setLoud(bool loud)
{
    m_loud = loud;
    for (const auto &field : std::as_const(m_fields)) {
        if (field)
            field->setLoud(loud);
    }
}

void FieldSet::reset()
{
    m_loud = false;
    for (const auto &field : std::as_const(m_fields)) {
        if (field)
            field->reset();
    }
}

bool FieldSet::focus(const QString &path) const
{
    Field *field = fieldOf(path);
    if (field)
        field->focus();
    return field != nullptr;
}

} // namespace trainshed
