// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logtimes.h"

#include <QWidget>

class QLineEdit;

namespace trainshed {

class ElidedLabel;

/// The line in which one types a line number or a time to go to. Knows nothing of the log.
class GotoBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GotoBar)

public:
    explicit GotoBar(QWidget *parent = nullptr);
    ~GotoBar() override;

    /// `day` is that of times typed without one; invalid: the log has no times, so only lines can be typed.
    void open(QDate day);
    void setProblem(const QString &text);

Q_SIGNALS:
    void goalChosen(const trainshed::LogGoal &goal);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();
    void close();

    QLineEdit *m_text;
    ElidedLabel *m_problem;
    QDate m_day;
};

} // namespace trainshed
