// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace trainshed {

class Field;
class Note;

/// One environment variable: name, value (of a secret shown as dots), remove.
class VariableRow final : public QWidget
{
    Q_OBJECT
public:
    VariableRow(int index, QWidget *parent);
    ~VariableRow() override;

    void load(const EnvironmentVariable &variable);
    EnvironmentVariable variable() const;
    QList<Field *> fields() const { return {m_nameField, m_valueField}; }
    void setNameWidth(int width);

Q_SIGNALS:
    void changed();
    void removeWanted(int index);

private:
    void nameEverything();
    void showSecrecy();

    int m_index;
    EnvironmentVariable m_loaded;
    QLineEdit *m_name;
    QLineEdit *m_value;
    QToolButton *m_reveal;
    QCheckBox *m_secret;
    QToolButton *m_remove;
    Field *m_nameField;
    Field *m_valueField;
};

} // namespace trainshed
