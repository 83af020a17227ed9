// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/algorithm/editorpart.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trainshed {

class ParameterCard;

/// The hyperparameters of an algorithm, and whether a job may add its own.
class ParametersPart final : public EditorPart
{
    Q_OBJECT
public:
    explicit ParametersPart(QWidget *parent = nullptr);
    ~ParametersPart() override;

    void store(Algorithm &algorithm) const override;

protected:
    void show(const Algorithm &algorithm) override;

private:
    void add();
    void remove(int index);
    QList<Hyperparameter> parameters() const;
    void showAll(const QList<Hyperparameter> &parameters);

    QCheckBox *m_custom;
    QLabel *m_none;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<ParameterCard *> m_cards;
};

} // namespace trainshed
