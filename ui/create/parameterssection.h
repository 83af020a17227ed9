// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/create/section.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trainshed {

class ParameterRow;
class VariableRow;

/// Hyperparameters and environment variables.
class ParametersSection final : public Section
{
    Q_OBJECT
public:
    explicit ParametersSection(QWidget *parent = nullptr);
    ~ParametersSection() override;

    void store(JobSpec &spec) const override;
    void setFacts(const Facts &facts) override;
    /// Where the values of secrets would be kept; `folder`: of the files, without a keychain.
    void setSecretPlace(bool keychain, const QString &folder);

protected:
    void show(const JobSpec &spec) override;

private:
    void build();
    void showParameters();
    void showVariables();
    void alignNames();
    void showSecretPlace();
    void addParameter();
    void removeParameter(int index);
    void restoreParameters();
    void addVariable();
    void removeVariable(int index);
    const Hyperparameter *ofAlgorithm(const QString &name) const;
    QList<Hyperparameter> removed() const;

    QLabel *m_none;
    QVBoxLayout *m_parameterColumn;
    QPushButton *m_addParameter;
    QPushButton *m_restore;
    QVBoxLayout *m_variableColumn;
    QPushButton *m_addVariable;
    QLabel *m_secretPlace;
    QString m_secretText; ///< empty: not known yet
    QList<ParameterRow *> m_parameterRows;
    QList<VariableRow *> m_variableRows;
    QList<Hyperparameter> m_parameters;
    QList<EnvironmentVariable> m_variables;
    QList<Algorithm> m_algorithms;
    AlgorithmKind m_kind = AlgorithmKind::Saved;
    std::optional<Algorithm> m_algorithm; ///< of the spec, where it is a saved one
    AlgorithmId m_algorithmId;
};

} // namespace trainshed
