// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QAbstractSpinBox>

namespace trainshed {

/// A number that stays the text that a person typed ("1e-3" is not turned into "0.001"), of any size that
/// the rules allow, with steps up and down inside the limits. Letters that can't be part of a number are not
/// taken; everything else is for the rules to judge.
class NumberEdit final : public QAbstractSpinBox
{
    Q_OBJECT
public:
    explicit NumberEdit(QWidget *parent = nullptr);
    ~NumberEdit() override;

    /// Integer or Float.
    void setType(ParameterType type);
    /// Bounds as text; empty for none.
    void setRange(const QString &lower, const QString &upper);
    void setText(const QString &text);

    QValidator::State validate(QString &input, int &pos) const override;
    void fixup(QString &input) const override;
    void stepBy(int steps) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    StepEnabled stepEnabled() const override;

private:
    QString stepped(int steps) const;

    ParameterType m_type = ParameterType::Integer;
    QString m_lower;
    QString m_upper;
};

/// One step from a floating-point number in its own order of magnitude: 0.1 → 0.2, 0.1 → 0.09.
double magnitudeStep(double value, int steps);

} // namespace trainshed
