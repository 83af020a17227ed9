// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/parameterrow.h"

#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/valueeditor.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace trainshed {

ParameterRow::ParameterRow(int index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_nameSide(new QWidget(this))
    , m_label(new QLabel(m_nameSide))
    , m_name(new QLineEdit(m_nameSide))
    , m_type(new ComboBox(m_nameSide))
    , m_value(new ValueEditor(numberedName("parameterValue", index), this))
    , m_reset(iconButton(QStringLiteral("rebuild"), numberedName("parameterReset", index), this))
    , m_remove(iconButton(QStringLiteral("remove"), numberedName("parameterRemove", index), this))
    , m_nameNote(new Note(this))
    , m_valueNote(new Note(this))
    , m_nameField(new Field(QStringLiteral("hyperparameters[%1].name").arg(index), m_name, m_nameNote))
    , m_valueField(new Field(QStringLiteral("hyperparameters[%1].value").arg(index), m_value, m_valueNote))
{
    build();
    wire();
}

ParameterRow::~ParameterRow() = default;

void ParameterRow::build()
{
    m_name->setObjectName(numberedName("parameterName", m_index));
    m_name->setPlaceholderText(tr("name"));
    m_type->setObjectName(numberedName("parameterType", m_index));
    m_type->addItem(tr("String"), int(ParameterType::String));
    m_type->addItem(tr("Integer"), int(ParameterType::Integer));
    m_type->addItem(tr("Float"), int(ParameterType::Float));
    m_type->addItem(tr("Boolean"), int(ParameterType::Boolean));
    m_label->setTextFormat(Qt::PlainText);
    auto *side = new QHBoxLayout(m_nameSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_label, 1);
    side->addWidget(m_name, 1);
    side->addWidget(m_type);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_nameSide, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    grid->addWidget(m_nameNote, 1, 0, Qt::AlignTop);
    grid->addWidget(m_valueNote, 1, 1, 1, 3, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    // The columns stay where they are when a row has no button for one.
    for (QToolButton *button : {m_reset, m_remove}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
}

void ParameterRow::wire()
{
    const auto say = [this] {
        showReset();
        nameEverything();
        if (!m_loading)
            Q_EMIT changed();
    };
    connect(m_value, &ValueEditor::coreReplaced, this, [this](QWidget *core) { m_valueField->watch(core); });
    connect(m_name, &QLineEdit::textChanged, this, [this, say](const QString &text) {
        m_parameter.name = text;
        say();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this, say] {
        if (m_loading)
            return;
        m_parameter.type = ParameterType(m_type->currentData().toInt());
        if (m_parameter.type == ParameterType::Boolean)
            m_parameter.value = QStringLiteral("false");
        m_value->load(m_parameter);
        say();
    });
    connect(m_value, &ValueEditor::valueChanged, this, [this, say](const QString &value) {
        m_parameter.value = value;
        say();
    });
    connect(m_reset, &QToolButton::clicked, this, [this, say] {
        m_parameter.value = m_default;
        m_value->load(m_parameter);
        say();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
}

void ParameterRow::load(const Hyperparameter &parameter, bool own, const QString &fallback)
{
    const QScopedValueRollback guard(m_loading, true);
    m_parameter = parameter;
    m_own = own;
    m_default = fallback;
    m_label->setVisible(!own);
    m_name->setVisible(own);
    m_type->setVisible(own);
    m_label->setText(parameter.name);
    if (m_name->text() != parameter.name)
        m_name->setText(parameter.name);
    m_type->setCurrentIndex(m_type->findData(int(parameter.type)));
    m_value->load(parameter);
    m_remove->setVisible(own || !parameter.required);
    showReset();
    nameEverything();
}

void ParameterRow::showReset()
{
    m_reset->setVisible(!m_own && m_parameter.editable);
    m_reset->setEnabled(m_parameter.value != m_default);
}

int ParameterRow::nameWidth() const
{
    return m_nameSide->sizeHint().width();
}

void ParameterRow::setNameWidth(int width)
{
    m_nameSide->setFixedWidth(width);
}

QString ParameterRow::rangeText() const
{
    if (m_parameter.restrain != Restrain::Range)
        return {};
    const QString lower = m_parameter.validRange.value(0);
    const QString upper = m_parameter.validRange.value(1);
    if (!lower.isEmpty() && !upper.isEmpty())
        return tr("%1 to %2").arg(lower, upper);
    if (!lower.isEmpty())
        return tr("at least %1").arg(lower);
    return upper.isEmpty() ? QString() : tr("at most %1").arg(upper);
}

void ParameterRow::nameEverything()
{
    const QString shown =
        m_parameter.name.isEmpty() ? tr("hyperparameter %1").arg(m_index + 1) : m_parameter.name;
    // An added one may have the name of another while one types: two widgets must not be called the same.
    const QString name = m_own ? tr("%1 (added, %2)").arg(shown).arg(m_index + 1) : shown;
    m_name->setAccessibleName(tr("Name of hyperparameter %1").arg(m_index + 1));
    m_type->setAccessibleName(tr("Type of %1").arg(name));
    m_value->setName(tr("Value of %1").arg(name));
    m_label->setBuddy(m_value->focusProxy());
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_reset->setToolTip(tr("Back to the default: %1").arg(m_default));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Remove %1").arg(shown));

    QStringList help;
    if (!m_parameter.description.isEmpty())
        help += m_parameter.description;
    if (const QString range = rangeText(); !range.isEmpty())
        help += range;
    if (!m_parameter.editable)
        help += tr("fixed by the algorithm");
    m_valueField->setHelp(help.join(QStringLiteral(" · ")));
}

} // namespace trainshed
