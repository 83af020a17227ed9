// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/errorrules.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace trainshed {

/// The kinds of errors that a log is searched for: names and regular expressions, each on or off. Deletes
/// itself when it is closed.
class ErrorRulesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorRulesDialog)

public:
    explicit ErrorRulesDialog(const QList<ErrorRule> &rules, QWidget *parent = nullptr);
    ~ErrorRulesDialog() override;

    QList<ErrorRule> rules() const;

private:
    void build();
    void fill(const QList<ErrorRule> &rules);
    void addRow(const ErrorRule &rule);
    void add();
    void remove();
    void judge();

    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_remove;
    QPushButton *m_ok = nullptr;
};

} // namespace trainshed
