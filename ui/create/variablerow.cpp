// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/variablerow.h"

#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace trainshed {

namespace {

/// A line edit shows a line break as a sign and gives it back as such: then the text loaded is meant.
QString textOf(const QLineEdit *line, const QString &loaded)
{
    QString shown = loaded;
    shown.replace(u'\n', QChar::LineSeparator);
    return line->text() == loaded || line->text() == shown ? loaded : line->text();
}

} // namespace

VariableRow::VariableRow(int index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_name(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_remove(iconButton(QStringLiteral("remove"), numberedName("variableRemove", index), this))
{
    auto *nameNote = new Note(this);
    auto *valueNote = new Note(this);
    m_nameField = new Field(QStringLiteral("environment[%1].name").arg(index), m_name, nameNote);
    m_valueField = new Field(QStringLiteral("environment[%1].value").arg(index), m_value, valueNote);
    m_name->setObjectName(numberedName("variableName", index));
    m_name->setPlaceholderText(tr("NAME"));
    m_value->setObjectName(numberedName("variableValue", index));
    m_value->setPlaceholderText(tr("value"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(nameNote, 1, 0, Qt::AlignTop);
    grid->addWidget(valueNote, 1, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        nameEverything();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, &VariableRow::changed);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
    nameEverything();
}

VariableRow::~VariableRow() = default;

void VariableRow::load(const EnvironmentVariable &variable)
{
    const bool same = this->variable() == variable;
    m_loaded = variable;
    if (same)
        return;
    m_name->setText(variable.name);
    m_value->setText(variable.value);
}

EnvironmentVariable VariableRow::variable() const
{
    return {textOf(m_name, m_loaded.name), textOf(m_value, m_loaded.value)};
}

void VariableRow::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
}

void VariableRow::nameEverything()
{
    m_name->setAccessibleName(tr("Name of variable %1").arg(m_index + 1));
    m_value->setAccessibleName(tr("Value of variable %1").arg(m_index + 1));
    m_remove->setAccessibleName(tr("Remove variable %1").arg(m_index + 1));
    m_remove->setToolTip(tr("Remove %1").arg(m_name->text()));
}

} // namespace trainshed
