// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace trainshed {

class ComboBox;
class Field;
class Note;
class ValueEditor;

/// One hyperparameter: name, an editor of its type, back to the default, remove.
class ParameterRow final : public QWidget
{
    Q_OBJECT
public:
    /// `index`: its place in JobSpec::hyperparameters, part of the issue path and of the object names.
    ParameterRow(int index, QWidget *parent);
    ~ParameterRow() override;

    /// `own`: added by the job, so that name and type are to be edited; `fallback`: the algorithm's default.
    void load(const Hyperparameter &parameter, bool own, const QString &fallback);
    const Hyperparameter &parameter() const { return m_parameter; }
    QList<Field *> fields() const { return {m_nameField, m_valueField}; }
    int nameWidth() const;
    void setNameWidth(int width);

Q_SIGNALS:
    void changed();
    void removeWanted(int index);

private:
    void build();
    void wire();
    void nameEverything();
    void showReset();
    QString rangeText() const;

    int m_index;
    Hyperparameter m_parameter;
    QString m_default;
    bool m_own = false;
    bool m_loading = false;
    QWidget *m_nameSide;
    QLabel *m_label;
    QLineEdit *m_name;
    ComboBox *m_type;
    ValueEditor *m_value;
    QToolButton *m_reset;
    QToolButton *m_remove;
    Note *m_nameNote;
    Note *m_valueNote;
    Field *m_nameField;
    Field *m_valueField;
};

} // namespace trainshed
