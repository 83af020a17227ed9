// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/parameter.h"

#include <QWidget>

namespace trainshed {

/// The value of a hyperparameter in an editor of its type: a line, a number, a check box, or a list where the
/// values are enumerated. The widget inside is the focus proxy; it is made anew when another kind is needed.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    ValueEditor(const QString &objectName, QWidget *parent);
    ~ValueEditor() override;

    /// Type, restrain and value of it.
    void load(const Hyperparameter &parameter);
    const QString &value() const { return m_value; }
    /// Of the widget inside.
    void setName(const QString &accessibleName);

Q_SIGNALS:
    void valueChanged(const QString &value);
    void coreReplaced(QWidget *core);

private:
    enum class Kind { None, Line, Number, Check, List };
    static Kind kindFor(const Hyperparameter &parameter);
    void make(Kind kind);
    void show(const Hyperparameter &parameter);
    void take(const QString &value);

    QString m_objectName;
    QString m_value;
    Kind m_kind = Kind::None;
    QWidget *m_core = nullptr;
    bool m_loading = false;
};

} // namespace trainshed
