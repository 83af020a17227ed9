// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/section.h"

#include "model/job/wording.h"
#include "ui/create/field.h"
#include "ui/create/note.h"

#include <QLabel>
#include <QScopedValueRollback>

namespace trainshed {

namespace {

bool coversPath(const QString &path, const QString &root)
{
    return path == root ||
           (path.startsWith(root) && (path[root.size()] == u'.' || path[root.size()] == u'['));
}

} // namespace

Section::Section(const QString &title, const QStringList &roots, QWidget *parent)
    : QWidget(parent), m_title(title), m_roots(roots)
{}

Section::~Section() = default;

void Section::load(const JobSpec &spec)
{
    const QScopedValueRollback guard(m_loading, true);
    show(spec);
}

void Section::setFacts(const Facts &) {}

bool Section::owns(const Issue &issue) const
{
    return std::any_of(m_roots.begin(), m_roots.end(),
                       [&issue](const QString &root) { return coversPath(issue.field, root); });
}

Field *Section::fieldOf(const QString &path) const
{
    Field *best = nullptr;
    for (const auto &field : m_fields) {
        if (!field || !field->isOnPage())
            continue;
        if (field->path() == path)
            return field;
        // "algorithm.engine.id" is told at "algorithm.engine", the nearest that there is, and the other way
        // round.
        if (coversPath(path, field->path()) && (!best || field->path().size() > best->path().size()))
            best = field;
        else if (!best && coversPath(field->path(), path))
            best = field;
    }
    return best;
}

void Section::showIssues(const QList<Issue> &issues)
{
    m_issues.clear();
    QHash<const Field *, QList<Issue>> byField;
    const Issue *homeless = nullptr;
    for (const Issue &issue : issues) {
        if (!owns(issue))
            continue;
        m_issues.append(issue);
        if (const Field *field = fieldOf(issue.field))
            byField[field].append(issue);
        else if (!homeless || issue.severity < homeless->severity)
            homeless = &issue;
    }
    m_fields.removeIf([](const QPointer<Field> &field) { return field.isNull(); });
    for (const auto &field : std::as_const(m_fields))
        field->setIssues(byField.value(field));
    if (m_general && homeless)
        m_general->setProblem(homeless->severity, sentence(homeless->message));
    else if (m_general)
        m_general->setHelp(QString());
}

void Section::setLoud(bool loud)
{
    m_loud = loud;
    for (const auto &field : std::as_const(m_fields)) {
        if (field)
            field->setLoud(loud);
    }
}

void Section::reset()
{
    m_loud = false;
    for (const auto &field : std::as_const(m_fields)) {
        if (field)
            field->reset();
    }
}

void Section::focusField(const QString &path)
{
    if (Field *field = fieldOf(path))
        field->focus();
}

void Section::edited()
{
    if (!m_loading)
        Q_EMIT changed();
}

void Section::addField(Field *field)
{
    field->setLoud(m_loud);
    m_fields.append(field);
}

QList<QWidget *> tabOrderIn(const QWidget *part)
{
    struct Place {
        QWidget *widget;
        int middle;
        int left;
    };
    QList<Place> places;
    const auto widgets = part->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->parentWidget()->focusProxy() == nullptr &&
                           (widget->parentWidget()->focusPolicy() & Qt::TabFocus);
        if (inner || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->isWindow() ||
            !widget->isVisibleTo(part) || !widget->isEnabled())
            continue;
        const QPoint at = widget->mapTo(part, QPoint(0, widget->height() / 2));
        places.append({widget, at.y(), at.x()});
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.middle < b.middle; });
    constexpr int sameRow = 10;
    for (int i = 1; i < places.size(); ++i) {
        if (places[i].middle - places[i - 1].middle < sameRow)
            places[i].middle = places[i - 1].middle;
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.middle != b.middle ? a.middle < b.middle : a.left < b.left;
    });
    QList<QWidget *> order;
    for (const Place &place : std::as_const(places))
        order.append(place.widget);
    return order;
}

QWidget *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace trainshed
