// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/parameterssection.h"

#include "ui/create/consequences.h"
#include "ui/create/parameterrow.h"
#include "ui/create/variablerow.h"
#include "ui/style/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

ParametersSection::ParametersSection(QWidget *parent)
    : Section(tr("Hyperparameters"), {QStringLiteral("hyperparameters"), QStringLiteral("environment")},
              parent)
    , m_none(quietLabel(QString(), this))
    , m_parameterColumn(new QVBoxLayout)
    , m_addParameter(addButton(tr("&Add Hyperparameter"), QStringLiteral("addParameter"), this))
    , m_restore(addButton(tr("&Restore Removed"), QStringLiteral("restoreParameters"), this))
    , m_variableColumn(new QVBoxLayout)
    , m_addVariable(addButton(tr("Add &Variable"), QStringLiteral("addVariable"), this))
    , m_secretPlace(quietLabel(QString(), this))
{
    build();
    connect(m_addParameter, &QPushButton::clicked, this, &ParametersSection::addParameter);
    connect(m_restore, &QPushButton::clicked, this, &ParametersSection::restoreParameters);
    connect(m_addVariable, &QPushButton::clicked, this, &ParametersSection::addVariable);
}

ParametersSection::~ParametersSection() = default;

void ParametersSection::build()
{
    m_restore->setIcon(icon(QStringLiteral("rebuild")));
    auto *general = new Note(this);
    setGeneralNote(general);
    m_parameterColumn->setSpacing(10);
    m_variableColumn->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addParameter);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *variableButtons = new QHBoxLayout;
    variableButtons->addWidget(m_addVariable);
    variableButtons->addStretch(1);
    auto *about =
        quietLabel(tr("Set for the job’s processes, after the variables that every job gets."), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(general);
    column->addWidget(m_none);
    column->addLayout(m_parameterColumn);
    column->addSpacing(2);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(headingLabel(tr("Environment variables"), this));
    column->addWidget(about);
    column->addLayout(m_variableColumn);
    m_secretPlace->setObjectName(QStringLiteral("secretPlace"));
    m_secretPlace->hide();
    column->addWidget(m_secretPlace);
    column->addLayout(variableButtons);
    column->addStretch(1);
}

void ParametersSection::setFacts(const Facts &facts)
{
    if (!facts.algorithms)
        return;
    m_algorithms = *facts.algorithms;
    JobSpec spec;
    spec.algorithm.kind = m_kind;
    spec.algorithm.algorithmId = m_algorithmId;
    m_algorithm = algorithmOf(spec, facts);
    showParameters();
}

void ParametersSection::show(const JobSpec &spec)
{
    m_kind = spec.algorithm.kind;
    m_algorithmId = spec.algorithm.algorithmId;
    Facts facts;
    facts.algorithms = m_algorithms;
    m_algorithm = algorithmOf(spec, facts);
    m_parameters = spec.hyperparameters;
    m_variables = spec.environment;
    showParameters();
    showVariables();
}

void ParametersSection::store(JobSpec &spec) const
{
    spec.hyperparameters = m_parameters;
    spec.environment = m_variables;
}

const Hyperparameter *ParametersSection::ofAlgorithm(const QString &name) const
{
    if (!m_algorithm)
        return nullptr;
    for (const Hyperparameter &parameter : m_algorithm->hyperparameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

QList<Hyperparameter> ParametersSection::removed() const
{
    QList<Hyperparameter> missing;
    if (!m_algorithm)
        return missing;
    for (const Hyperparameter &parameter : m_algorithm->hyperparameters) {
        const bool there = std::any_of(m_parameters.begin(), m_parameters.end(),
                                       [&](const Hyperparameter &p) { return p.name == parameter.name; });
        if (!there)
            missing.append(parameter);
    }
    return missing;
}

void ParametersSection::showParameters()
{
    while (m_parameterRows.size() > m_parameters.size())
        delete m_parameterRows.takeLast();
    while (m_parameterRows.size() < m_parameters.size()) {
        const int index = int(m_parameterRows.size());
        auto *row = new ParameterRow(index, this);
        m_parameterColumn->addWidget(row);
        m_parameterRows.append(row);
        for (Field *field : row->fields())
            addField(field);
        connect(row, &ParameterRow::changed, this, [this, row, index] {
            m_parameters[index] = row->parameter();
            edited();
        });
        // Later: the row is still speaking.
        connect(row, &ParameterRow::removeWanted, this, &ParametersSection::removeParameter,
                Qt::QueuedConnection);
    }
    for (int i = 0; i < m_parameters.size(); ++i) {
        const Hyperparameter *known = ofAlgorithm(m_parameters[i].name);
        const bool own = m_kind != AlgorithmKind::Saved || (m_algorithm && !known);
        m_parameterRows[i]->load(m_parameters[i], own, known ? known->value : QString());
    }
    const bool mayAdd = !m_algorithm || m_algorithm->customHyperparameters;
    m_addParameter->setVisible(mayAdd);
    m_restore->setVisible(!removed().isEmpty());
    m_none->setVisible(m_parameters.isEmpty());
    if (m_kind != AlgorithmKind::Saved)
        m_none->setText(tr("Hyperparameters are passed to the script as “--name value”."));
    else
        m_none->setText(mayAdd ? tr("The algorithm has no hyperparameters. A job may add its own.")
                               : tr("The algorithm has no hyperparameters, and a job may not add any."));
    alignNames();
}

void ParametersSection::showVariables()
{
    while (m_variableRows.size() > m_variables.size())
        delete m_variableRows.takeLast();
    while (m_variableRows.size() < m_variables.size()) {
        const int index = int(m_variableRows.size());
        auto *row = new VariableRow(index, this);
        m_variableColumn->addWidget(row);
        m_variableRows.append(row);
        for (Field *field : row->fields())
            addField(field);
        connect(row, &VariableRow::changed, this, [this, row, index] {
            if (isLoading())
                return;
            m_variables[index] = row->variable();
            showSecretPlace();
            edited();
        });
        connect(row, &VariableRow::removeWanted, this, &ParametersSection::removeVariable,
                Qt::QueuedConnection);
    }
    for (int i = 0; i < m_variables.size(); ++i)
        m_variableRows[i]->load(m_variables[i]);
    alignNames();
    showSecretPlace();
}

void ParametersSection::setSecretPlace(bool keychain, const QString &folder)
{
    m_secretText =
        keychain ? tr("Secrets are kept in the keychain of your desktop; never in the job, its log or an "
                      "exported file.")
                 : tr("There is no keychain here: secrets are kept in files that only you can read, in “%1”; "
                      "never in the job, its log or an exported file.")
                       .arg(folder);
    showSecretPlace();
}

void ParametersSection::showSecretPlace()
{
    const bool any = std::any_of(m_variables.begin(), m_variables.end(),
                                 [](const EnvironmentVariable &variable) { return variable.secret; });
    m_secretPlace->setText(m_secretText);
    m_secretPlace->setVisible(any && !m_secretText.isEmpty());
}

void ParametersSection::alignNames()
{
    int width = fontMetrics().averageCharWidth() * 18;
    for (const ParameterRow *row : std::as_const(m_parameterRows))
        width = qMax(width, row->nameWidth());
    width = qMin(width, fontMetrics().averageCharWidth() * 40);
    for (ParameterRow *row : std::as_const(m_parameterRows))
        row->setNameWidth(width);
    for (VariableRow *row : std::as_const(m_variableRows))
        row->setNameWidth(width);
}

void ParametersSection::addParameter()
{
    m_parameters.append(Hyperparameter());
    showParameters();
    edited();
    m_parameterRows.last()->fields().first()->focus();
}

void ParametersSection::removeParameter(int index)
{
    if (index >= m_parameters.size())
        return;
    m_parameters.removeAt(index);
    showParameters();
    edited();
    m_addParameter->setFocus(Qt::OtherFocusReason);
}

void ParametersSection::restoreParameters()
{
    m_parameters.append(removed());
    showParameters();
    edited();
}

void ParametersSection::addVariable()
{
    m_variables.append(EnvironmentVariable());
    showVariables();
    edited();
    m_variableRows.last()->fields().first()->focus();
}

void ParametersSection::removeVariable(int index)
{
    if (index >= m_variables.size())
        return;
    m_variables.removeAt(index);
    // Not the person's doing: what the rows say while they take other values is what they were told.
    JobSpec spec;
    spec.algorithm.kind = m_kind;
    spec.algorithm.algorithmId = m_algorithmId;
    spec.hyperparameters = m_parameters;
    spec.environment = m_variables;
    load(spec);
    edited();
    m_addVariable->setFocus(Qt::OtherFocusReason);
}

} // namespace trainshed
