// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace trainshed {

class ComboBox;
class Field;

/// One input or output of an algorithm: its name, how the script learns its place, what may be its source.
class ChannelRow final : public QFrame
{
    Q_OBJECT
public:
    /// `index`: its place in the algorithm's list, part of the issue paths and of the object names.
    ChannelRow(bool input, int index, QWidget *parent);
    ~ChannelRow() override;

    void load(const InputChannel &channel);
    void load(const OutputChannel &channel);
    void store(InputChannel &channel) const;
    void store(OutputChannel &channel) const;
    QList<Field *> fields() const { return m_fields; }
    void focusName();

Q_SIGNALS:
    void changed();
    void removeWanted(int index);

private:
    void build();
    void wire();
    void show(const QString &name, const QString &description, AccessMethod access, bool required);
    AccessMethod access() const;

    bool m_input;
    int m_index;
    QLineEdit *m_name;
    ComboBox *m_access;
    QLineEdit *m_description;
    ComboBox *m_constraint;
    QCheckBox *m_required;
    QToolButton *m_remove;
    QList<Field *> m_fields;
};

} // namespace trainshed
