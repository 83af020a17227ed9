// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/parameterspart.h"

#include "ui/algorithm/parametercard.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

ParametersPart::ParametersPart(QWidget *parent)
    : EditorPart({QStringLiteral("hyperparameters"), QStringLiteral("parameters_customization")}, parent)
    , m_custom(new QCheckBox(tr("A &job may add hyperparameters of its own"), this))
    , m_none(quietLabel(tr("No hyperparameter yet."), this))
    , m_column(new QVBoxLayout)
    , m_add(addButton(tr("Add &Hyperparameter"), QStringLiteral("algorithmAddParameter"), this))
{
    m_custom->setObjectName(QStringLiteral("algorithmCustomParameters"));
    m_custom->setAccessibleName(tr("A job may add hyperparameters of its own"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_custom);
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_custom, &QCheckBox::toggled, this, [this] { edited(); });
    connect(m_add, &QPushButton::clicked, this, &ParametersPart::add);
}

ParametersPart::~ParametersPart() = default;

QList<Hyperparameter> ParametersPart::parameters() const
{
    QList<Hyperparameter> list;
    for (const ParameterCard *card : m_cards)
        list.append(card->parameter());
    return list;
}

void ParametersPart::store(Algorithm &algorithm) const
{
    algorithm.hyperparameters = parameters();
    algorithm.customHyperparameters = m_custom->isChecked();
}

void ParametersPart::show(const Algorithm &algorithm)
{
    m_custom->setChecked(algorithm.customHyperparameters);
    showAll(algorithm.hyperparameters);
}

void ParametersPart::showAll(const QList<Hyperparameter> &parameters)
{
    while (m_cards.size() > parameters.size()) {
        // It may be the one whose button is being pressed.
        ParameterCard *last = m_cards.takeLast();
        last->disconnect(this);
        last->hide();
        last->deleteLater();
    }
    while (m_cards.size() < parameters.size()) {
        auto *card = new ParameterCard(int(m_cards.size()), this);
        connect(card, &ParameterCard::changed, this, [this] { edited(); });
        connect(card, &ParameterCard::removeWanted, this, &ParametersPart::remove);
        addFields(card->fields());
        m_column->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->load(parameters[i]);
    m_none->setVisible(m_cards.isEmpty());
}

void ParametersPart::add()
{
    QList<Hyperparameter> list = parameters();
    list.append(Hyperparameter());
    showAll(list);
    m_cards.last()->focusName();
    edited();
}

void ParametersPart::remove(int index)
{
    QList<Hyperparameter> list = parameters();
    list.removeAt(index);
    showAll(list);
    m_add->setFocus(Qt::OtherFocusReason);
    edited();
}

} // namespace trainshed
