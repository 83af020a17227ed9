// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QPainter;

namespace trainshed {

/// Where a page of the form stands.
enum class StepState {
    Open, ///< not been there yet
    Done,
    Problem, ///< has errors that are shown
};

/// One step: a number, a check mark or an exclamation mark in a circle, and the page's title.
class StepButton final : public QPushButton
{
    Q_OBJECT
public:
    StepButton(int number, const QString &title, QWidget *parent);
    ~StepButton() override;

    void setState(StepState state, bool reachable);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintMark(QPainter &painter, const QRectF &circle) const;

    int m_number;
    StepState m_state = StepState::Open;
    bool m_reachable = true;
};

/// The pages of the form, at its side.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);
    ~StepList() override;

    void setCurrent(int step);
    void setState(int step, StepState state, bool reachable);

Q_SIGNALS:
    /// A step was chosen; setCurrent() is the answer, or the old step stays.
    void wanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepButton *> m_steps;
    QButtonGroup *m_group;
    int m_current = 0;
};

} // namespace trainshed
