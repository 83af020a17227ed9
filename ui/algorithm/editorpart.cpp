// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/editorpart.h"

#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace trainshed {

EditorPart::EditorPart(const QStringList &roots, QWidget *parent) : QWidget(parent), m_roots(roots) {}

EditorPart::~EditorPart() = default;

void EditorPart::load(const Algorithm &algorithm)
{
    const QScopedValueRollback guard(m_loading, true);
    show(algorithm);
}

bool EditorPart::owns(const Issue &issue) const
{
    return std::any_of(m_roots.cbegin(), m_roots.cend(),
                       [&issue](const QString &root) { return FieldSet::covers(issue.field, root); });
}

void EditorPart::showIssues(const QList<Issue> &issues)
{
    QList<Issue> own;
    std::copy_if(issues.cbegin(), issues.cend(), std::back_inserter(own),
                 [this](const Issue &issue) { return owns(issue); });
    m_fields.show(own); // what has no field is told beside the buttons
}

void EditorPart::edited()
{
    if (!m_loading)
        Q_EMIT changed();
}

void EditorPart::addFields(const QList<Field *> &fields)
{
    for (Field *field : fields)
        m_fields.add(field);
}

PairGrid::PairGrid(QWidget *parent) : m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    const int unit = parent->fontMetrics().averageCharWidth();
    m_grid->setColumnMinimumWidth(0, unit * 13);
    m_grid->setColumnMinimumWidth(2, unit * 13);
}

Field *PairGrid::add(int row, int column, const QString &path, const QString &label, QWidget *editor,
                     const QString &name, bool wide)
{
    QLabel *text = labelFor(editor, label, name);
    auto *note = new Note(editor->parentWidget());
    const bool tall = editor->sizeHint().height() > 2 * text->sizeHint().height() + 8;
    m_grid->addWidget(text, row * 2, column * 2, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(editor, row * 2, column * 2 + 1, 1, wide ? 3 : 1);
    m_grid->addWidget(note, row * 2 + 1, column * 2 + 1, 1, wide ? 3 : 1, Qt::AlignTop);
    auto *field = new Field(path, editor, note);
    field->setProperty("pair", QVariant::fromValue(QList<QObject *>{text, note}));
    return field;
}

void PairGrid::setVisible(Field *field, bool visible)
{
    field->editor()->setVisible(visible);
    const auto others = field->property("pair").value<QList<QObject *>>();
    for (QObject *other : others) {
        const auto *note = qobject_cast<Note *>(other);
        qobject_cast<QWidget *>(other)->setVisible(visible && !(note && note->text().isEmpty()));
    }
}

} // namespace trainshed
