// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/variablerow.h"

#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"

#include <QCheckBox>
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
    , m_reveal(iconButton(QStringLiteral("reveal"), numberedName("variableReveal", index), this))
    , m_secret(new QCheckBox(tr("Secret"), this))
    , m_remove(iconButton(QStringLiteral("remove"), numberedName("variableRemove", index), this))
{
    auto *nameNote = new Note(this);
    auto *valueNote = new Note(this);
    m_nameField = new Field(QStringLiteral("environment[%1].name").arg(index), m_name, nameNote);
    m_valueField = new Field(QStringLiteral("environment[%1].value").arg(index), m_value, valueNote);
    m_name->setObjectName(numberedName("variableName", index));
    m_name->setPlaceholderText(tr("NAME"));
    m_value->setObjectName(numberedName("variableValue", index));
    m_reveal->setCheckable(true);
    m_secret->setObjectName(numberedName("variableSecret", index));
    m_secret->setToolTip(tr("The value is shown as dots and kept outside of the job’s record"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_reveal, 0, 2);
    grid->addWidget(m_secret, 0, 3);
    grid->addWidget(m_remove, 0, 4);
    grid->addWidget(nameNote, 1, 0, Qt::AlignTop);
    grid->addWidget(valueNote, 1, 1, 1, 4, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        nameEverything();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, &VariableRow::changed);
    connect(m_secret, &QCheckBox::toggled, this, [this] {
        m_reveal->setChecked(false);
        showSecrecy();
        Q_EMIT changed();
    });
    connect(m_reveal, &QToolButton::toggled, this, &VariableRow::showSecrecy);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
    nameEverything();
    showSecrecy();
}

VariableRow::~VariableRow() = default;

void VariableRow::load(const EnvironmentVariable &variable)
{
    const bool same = this->variable() == variable;
    m_loaded = variable;
    if (same)
        return;
    m_secret->setChecked(variable.secret);
    m_name->setText(variable.name);
    m_value->setText(variable.value);
    m_reveal->setChecked(false);
    showSecrecy();
}

EnvironmentVariable VariableRow::variable() const
{
    EnvironmentVariable variable{textOf(m_name, m_loaded.name), textOf(m_value, m_loaded.value)};
    variable.secret = m_secret->isChecked();
    // What is typed is a new secret; left alone, it is the one that is kept.
    if (variable.secret && variable.value.isEmpty())
        variable.reference = m_loaded.reference;
    return variable;
}

void VariableRow::showSecrecy()
{
    const bool secret = m_secret->isChecked();
    const bool shown = !secret || m_reveal->isChecked();
    m_value->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_value->setPlaceholderText(secret && !m_loaded.reference.isEmpty() ? tr("unchanged") : tr("value"));
    m_reveal->setVisible(secret);
    m_reveal->setToolTip(m_reveal->isChecked() ? tr("Hide the value") : tr("Show the value"));
}

void VariableRow::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
}

void VariableRow::nameEverything()
{
    m_name->setAccessibleName(tr("Name of variable %1").arg(m_index + 1));
    m_value->setAccessibleName(tr("Value of variable %1").arg(m_index + 1));
    m_reveal->setAccessibleName(tr("Show the value of variable %1").arg(m_index + 1));
    m_secret->setAccessibleName(tr("Variable %1 is a secret").arg(m_index + 1));
    m_remove->setAccessibleName(tr("Remove variable %1").arg(m_index + 1));
    m_remove->setToolTip(tr("Remove %1").arg(m_name->text()));
}

} // namespace trainshed
