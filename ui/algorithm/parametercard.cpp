// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/parametercard.h"

#include "ui/algorithm/editorpart.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/valueeditor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace trainshed {

namespace {

/// A line shows no line breaks.
QString oneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ');
}

} // namespace

ParameterCard::ParameterCard(int index, QWidget *parent)
    : QFrame(parent)
    , m_index(index)
    , m_name(new QLineEdit(this))
    , m_type(new ComboBox(this))
    , m_value(new ValueEditor(name("Default"), this))
    , m_restrain(new ComboBox(this))
    , m_lower(new QLineEdit(this))
    , m_upper(new QLineEdit(this))
    , m_items(new QPlainTextEdit(this))
    , m_description(new QLineEdit(this))
    , m_required(new QCheckBox(tr("Required: a job can't delete it"), this))
    , m_editable(new QCheckBox(tr("Modifiable in a job"), this))
    , m_remove(iconButton(QStringLiteral("remove"), name("Remove"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(name("Card"));
    build();
    wire();
    load({});
}

ParameterCard::~ParameterCard() = default;

QString ParameterCard::name(const char *what) const
{
    return numberedName(what, m_index).prepend(QLatin1String("algorithmParameter"));
}

void ParameterCard::build()
{
    m_name->setObjectName(name("Name"));
    m_type->setObjectName(name("Type"));
    m_restrain->setObjectName(name("Restrain"));
    m_lower->setObjectName(name("Lower"));
    m_upper->setObjectName(name("Upper"));
    m_items->setObjectName(name("Items"));
    m_description->setObjectName(name("Description"));
    m_required->setObjectName(name("Required"));
    m_editable->setObjectName(name("Editable"));
    m_type->addItem(tr("String"), int(ParameterType::String));
    m_type->addItem(tr("Integer"), int(ParameterType::Integer));
    m_type->addItem(tr("Float"), int(ParameterType::Float));
    m_type->addItem(tr("Boolean"), int(ParameterType::Boolean));
    m_restrain->addItem(tr("None"), int(Restrain::None));
    m_restrain->addItem(tr("Range"), int(Restrain::Range));
    m_restrain->addItem(tr("Enumeration"), int(Restrain::Enumeration));
    m_items->setTabChangesFocus(true);
    m_items->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    m_lower->setPlaceholderText(tr("no limit"));
    m_upper->setPlaceholderText(tr("no limit"));
    const int number = m_index + 1;
    m_required->setAccessibleName(tr("Hyperparameter %1 is required").arg(number));
    m_editable->setAccessibleName(tr("Hyperparameter %1 is modifiable").arg(number));
    m_remove->setAccessibleName(tr("Remove hyperparameter %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
    PairGrid grid(this);
    buildGrid(grid);
    auto *flags = new QHBoxLayout;
    flags->setSpacing(18);
    flags->addWidget(m_required);
    flags->addWidget(m_editable);
    flags->addStretch(1);
    grid.layout()->addLayout(flags, 10, 1, 1, 3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 6, 8);
    row->addLayout(grid.layout(), 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
}

void ParameterCard::buildGrid(PairGrid &grid)
{
    const QString prefix = QStringLiteral("hyperparameters[%1].").arg(m_index);
    const int number = m_index + 1;
    const auto add = [&](int row, int column, const QString &path, const QString &label, QWidget *editor,
                         const QString &accessible, bool wide = false) {
        m_fields.append(
            grid.add(row, column, QString(prefix + path), label, editor, accessible.arg(number), wide));
        return m_fields.last();
    };
    add(0, 0, QStringLiteral("name"), tr("Name:"), m_name, tr("Name of hyperparameter %1"));
    add(0, 1, QStringLiteral("type"), tr("Type:"), m_type, tr("Type of hyperparameter %1"));
    m_value->load({});
    m_valueField =
        add(1, 0, QStringLiteral("value"), tr("Default:"), m_value, tr("Default of hyperparameter %1"));
    add(1, 1, QStringLiteral("restrain"), tr("Restrain:"), m_restrain, tr("Restrain of hyperparameter %1"));
    const QString range = QStringLiteral("valid_range");
    m_lowerField = add(2, 0, range, tr("Lowest:"), m_lower, tr("Lowest value of hyperparameter %1"));
    m_upperField =
        add(2, 1, QStringLiteral("upper"), tr("Highest:"), m_upper, tr("Highest value of hyperparameter %1"));
    m_itemsField = add(3, 0, range, tr("Values:"), m_items, tr("Values of hyperparameter %1"), true);
    m_itemsField->setHelp(tr("One value a line."));
    add(4, 0, QStringLiteral("description"), tr("Description:"), m_description,
        tr("Description of hyperparameter %1"), true);
}

void ParameterCard::wire()
{
    for (QLineEdit *line : {m_name, m_lower, m_upper, m_description})
        connect(line, &QLineEdit::textChanged, this, &ParameterCard::take);
    connect(m_items, &QPlainTextEdit::textChanged, this, &ParameterCard::take);
    connect(m_required, &QCheckBox::toggled, this, &ParameterCard::take);
    connect(m_editable, &QCheckBox::toggled, this, &ParameterCard::take);
    connect(m_restrain, &QComboBox::currentIndexChanged, this, &ParameterCard::takeType);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ParameterCard::takeType);
    connect(m_value, &ValueEditor::coreReplaced, this, [this](QWidget *core) { m_valueField->watch(core); });
    connect(m_value, &ValueEditor::valueChanged, this, [this](const QString &value) {
        m_parameter.value = value;
        Q_EMIT changed();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
}

void ParameterCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ParameterCard::take()
{
    if (m_loading)
        return;
    m_parameter.name = m_name->text();
    if (m_description->text() != oneLine(m_parameter.description))
        m_parameter.description = m_description->text();
    m_parameter.required = m_required->isChecked();
    m_parameter.editable = m_editable->isChecked();
    const QStringList before = m_parameter.validRange;
    if (m_parameter.restrain == Restrain::Range) {
        m_parameter.validRange = {m_lower->text(), m_upper->text()};
    } else if (m_parameter.restrain == Restrain::Enumeration) {
        const QString text = m_items->toPlainText();
        if (text != before.join(u'\n'))
            m_parameter.validRange = text.isEmpty() ? QStringList() : text.split(u'\n');
    }
    if (m_parameter.validRange != before)
        showValue();
    Q_EMIT changed();
}

void ParameterCard::takeType()
{
    if (m_loading)
        return;
    m_parameter.type = ParameterType(m_type->currentData().toInt());
    const auto restrain = Restrain(m_restrain->currentData().toInt());
    if (restrain != m_parameter.restrain) {
        m_parameter.restrain = restrain;
        m_parameter.validRange.clear();
        if (restrain == Restrain::Range)
            m_parameter.validRange = {m_lower->text(), m_upper->text()};
        else if (restrain == Restrain::Enumeration && !m_items->toPlainText().isEmpty())
            m_parameter.validRange = m_items->toPlainText().split(u'\n');
    }
    if (m_parameter.type == ParameterType::Boolean && restrain == Restrain::None &&
        m_parameter.value.compare(u"true", Qt::CaseInsensitive) != 0)
        m_parameter.value = QStringLiteral("false");
    showRestrain();
    showValue();
    Q_EMIT changed();
}

void ParameterCard::showRestrain()
{
    const bool range = m_parameter.restrain == Restrain::Range;
    const bool items = m_parameter.restrain == Restrain::Enumeration;
    PairGrid::setVisible(m_lowerField, range);
    PairGrid::setVisible(m_upperField, range);
    PairGrid::setVisible(m_itemsField, items);
}

void ParameterCard::showValue()
{
    // Fixed for jobs, not for who says what it is fixed to.
    Hyperparameter shown = m_parameter;
    shown.editable = true;
    m_value->load(shown);
    m_value->setName(tr("Default of hyperparameter %1").arg(m_index + 1));
}

void ParameterCard::load(const Hyperparameter &parameter)
{
    const QScopedValueRollback guard(m_loading, true);
    m_parameter = parameter;
    const auto set = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    set(m_name, parameter.name);
    set(m_description, oneLine(parameter.description));
    m_type->setCurrentIndex(m_type->findData(int(parameter.type)));
    m_restrain->setCurrentIndex(m_restrain->findData(int(parameter.restrain)));
    const bool range = parameter.restrain == Restrain::Range;
    set(m_lower, range ? parameter.validRange.value(0) : QString());
    set(m_upper, range ? parameter.validRange.value(1) : QString());
    const QString items =
        parameter.restrain == Restrain::Enumeration ? parameter.validRange.join(u'\n') : QString();
    if (m_items->toPlainText() != items)
        m_items->setPlainText(items);
    m_required->setChecked(parameter.required);
    m_editable->setChecked(parameter.editable);
    showRestrain();
    showValue();
}

} // namespace trainshed
