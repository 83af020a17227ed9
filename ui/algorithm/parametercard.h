// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace trainshed {

class ComboBox;
class Field;
class PairGrid;
class ValueEditor;

/// One hyperparameter of an algorithm: name, type, default, what is allowed, what a job may do with it.
class ParameterCard final : public QFrame
{
    Q_OBJECT
public:
    ParameterCard(int index, QWidget *parent);
    ~ParameterCard() override;

    void load(const Hyperparameter &parameter);
    const Hyperparameter &parameter() const { return m_parameter; }
    QList<Field *> fields() const { return m_fields; }
    void focusName();

Q_SIGNALS:
    void changed();
    void removeWanted(int index);

private:
    void build();
    void buildGrid(PairGrid &grid);
    void wire();
    void take();
    void takeType();
    void showRestrain();
    void showValue();
    QString name(const char *what) const;

    int m_index;
    Hyperparameter m_parameter;
    bool m_loading = false;
    QLineEdit *m_name;
    ComboBox *m_type;
    ValueEditor *m_value;
    ComboBox *m_restrain;
    QLineEdit *m_lower;
    QLineEdit *m_upper;
    QPlainTextEdit *m_items;
    QLineEdit *m_description;
    QCheckBox *m_required;
    QCheckBox *m_editable;
    QToolButton *m_remove;
    Field *m_valueField = nullptr;
    Field *m_lowerField = nullptr;
    Field *m_upperField = nullptr;
    Field *m_itemsField = nullptr;
    QList<Field *> m_fields;
};

} // namespace trainshed
