// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/section.h"

#include "model/job/wording.h"
#include "ui/widgets/note.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace trainshed {

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
                       [&issue](const QString &root) { return FieldSet::covers(issue.field, root); });
}

void Section::showIssues(const QList<Issue> &issues)
{
    QList<Issue> own;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(own),
                 [this](const Issue &issue) { return owns(issue); });
    const std::optional<Issue> homeless = m_fields.show(own);
    if (m_general && homeless)
        m_general->setProblem(homeless->severity, sentence(homeless->message));
    else if (m_general)
        m_general->setHelp(QString());
}

void Section::setLoud(bool loud)
{
    m_fields.setLoud(loud);
}

void Section::reset()
{
    m_fields.reset();
}

void Section::focusField(const QString &path)
{
    m_fields.focus(path);
}

void Section::edited()
{
    if (!m_loading)
        Q_EMIT changed();
}

void Section::addField(Field *field)
{
    m_fields.add(field);
}

} // namespace trainshed
