// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valueeditor.h"

#include "ui/widgets/combobox.h"
#include "ui/widgets/numberedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace trainshed {

ValueEditor::ValueEditor(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_objectName(objectName)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
}

ValueEditor::~ValueEditor() = default;

ValueEditor::Kind ValueEditor::kindFor(const Hyperparameter &parameter)
{
    if (parameter.restrain == Restrain::Enumeration && !parameter.validRange.isEmpty())
        return Kind::List;
    if (parameter.type == ParameterType::Boolean)
        return Kind::Check;
    return parameter.type == ParameterType::String ? Kind::Line : Kind::Number;
}

void ValueEditor::load(const Hyperparameter &parameter)
{
    const QScopedValueRollback guard(m_loading, true);
    if (kindFor(parameter) != m_kind)
        make(kindFor(parameter));
    m_value = parameter.value;
    show(parameter);
    m_core->setEnabled(parameter.editable);
}

void ValueEditor::setName(const QString &accessibleName)
{
    if (m_core)
        m_core->setAccessibleName(accessibleName);
}

void ValueEditor::make(Kind kind)
{
    delete m_core;
    m_kind = kind;
    if (kind == Kind::Line) {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, &ValueEditor::take);
        m_core = line;
    } else if (kind == Kind::Number) {
        auto *number = new NumberEdit(this);
        connect(number, &NumberEdit::textChanged, this, &ValueEditor::take);
        m_core = number;
    } else if (kind == Kind::Check) {
        auto *check = new QCheckBox(this);
        connect(check, &QCheckBox::toggled, this, [this, check](bool on) {
            check->setText(on ? tr("On") : tr("Off"));
            take(on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        m_core = check;
    } else {
        auto *list = new ComboBox(this);
        connect(list, &QComboBox::currentIndexChanged, this, [this, list] { take(list->currentText()); });
        m_core = list;
    }
    m_core->setObjectName(m_objectName);
    auto *row = static_cast<QHBoxLayout *>(layout());
    while (QLayoutItem *item = row->takeAt(0))
        delete item;
    row->addWidget(m_core, kind == Kind::Line ? 1 : 0);
    if (kind != Kind::Line)
        row->addStretch(1);
    setFocusProxy(m_core);
    m_core->show();
    Q_EMIT coreReplaced(m_core);
}

void ValueEditor::show(const Hyperparameter &parameter)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_core)) {
        if (line->text() != m_value)
            line->setText(m_value);
    } else if (auto *number = qobject_cast<NumberEdit *>(m_core)) {
        const bool ranged = parameter.restrain == Restrain::Range;
        number->setType(parameter.type);
        number->setRange(ranged ? parameter.validRange.value(0) : QString(),
                         ranged ? parameter.validRange.value(1) : QString());
        number->setText(m_value);
    } else if (auto *check = qobject_cast<QCheckBox *>(m_core)) {
        check->setChecked(m_value.compare(u"true", Qt::CaseInsensitive) == 0);
        check->setText(check->isChecked() ? tr("On") : tr("Off"));
    } else if (auto *list = qobject_cast<ComboBox *>(m_core)) {
        list->clear();
        list->addItems(parameter.validRange);
        // A value that isn't listed is shown as it is; the rules say that it isn't allowed.
        if (!parameter.validRange.contains(m_value) && !m_value.isEmpty())
            list->addItem(m_value);
        list->setCurrentIndex(m_value.isEmpty() ? -1 : list->findText(m_value));
    }
}

void ValueEditor::take(const QString &value)
{
    if (m_loading)
        return;
    m_value = value;
    Q_EMIT valueChanged(value);
}

} // namespace trainshed
