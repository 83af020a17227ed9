// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

#include <QWidget>

class QLabel;

namespace trainshed {

/// The line under a field: what it is for, or what is wrong with it. Takes no room while it says nothing.
class Note final : public QWidget
{
    Q_OBJECT
public:
    explicit Note(QWidget *parent = nullptr);
    ~Note() override;

    /// Dimmed text without a symbol; empty hides the line.
    void setHelp(const QString &text);
    void setProblem(Severity severity, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Look { Help, Error, Warning, Hint };
    void set(Look look, const QString &text);
    void paintLook();

    QLabel *m_symbol;
    QLabel *m_text;
    Look m_look = Look::Help;
};

/// A text colour for errors, warnings and the like that can be read on this palette's background.
QColor severityColor(Severity severity, const QPalette &palette);
/// Text that steps back behind the fields, still readable (4.5:1).
QColor quietColor(const QPalette &palette);

} // namespace trainshed
