// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logmatcher.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSpinBox;
class QToolButton;

namespace trainshed {

class ElidedLabel;

/// The line in which one types what to find in a log. Says what is asked for; knows nothing of the log.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    LogQuery query() const;
    /// Only matching lines are to be shown …
    bool filters() const;
    void setFilters(bool filter);
    /// … and so many around each.
    int context() const;
    /// Shows the bar and selects what was typed, so that typing replaces it.
    void open();
    /// "3 of 120".
    void setCount(const QString &text);
    /// What is wrong with the query; empty: nothing.
    void setProblem(const QString &text);

Q_SIGNALS:
    /// 150 ms after the last change by the person, or at once on Return.
    void queryChanged();
    void filterToggled(bool filter);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &text,
                           const QString &tip);
    QToolButton *addToggle(const QString &name, const QString &sign, const QString &text);
    void addFilter();
    void tellNow();
    void close();
    void colour();

    QLineEdit *m_text;
    QToolButton *m_matchCase;
    QToolButton *m_word;
    QToolButton *m_expression;
    QToolButton *m_filter;
    QSpinBox *m_context;
    ElidedLabel *m_count;
    QTimer m_typing;
    bool m_problem = false;
};

} // namespace trainshed
