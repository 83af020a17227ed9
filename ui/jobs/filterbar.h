// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "model/job/state.h"

#include <QSet>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace trainshed {

class ComboBox;

/// What to show of the list: text, states, experiment, when they were created. Emits changed() for each edit,
/// also by a screen reader.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    QString text() const;
    QSet<JobPhase> phases() const;   ///< empty: all
    ExperimentId experiment() const; ///< empty: all
    /// From the first moment of a day of this computer's zone; 0: no bound.
    WallTime createdFrom() const;
    /// Before the first moment of the day after; 0: no bound.
    WallTime createdBefore() const;
    bool isActive() const;

    void setPhases(const QSet<JobPhase> &phases);
    /// Shows the jobs of that experiment, all of them; nothing where it is not in the list.
    void showExperiment(const ExperimentId &experiment);
    void setExperiments(const QList<Experiment> &experiments);
    /// "12 of 340 jobs"
    void setCounts(int shown, int total);
    QMenu *statusMenu() const { return m_statusMenu; }

public Q_SLOTS:
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();

private:
    enum Created { AnyTime, Today, LastWeek, LastMonth, Between };
    void buildStatusMenu();
    void buildCreated();
    Created created() const;
    void nameStatusButton();

    QLineEdit *m_text;
    QPushButton *m_status;
    QMenu *m_statusMenu;
    ComboBox *m_experiment;
    ComboBox *m_created;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
    QToolButton *m_clear;
    QLabel *m_counts;
};

} // namespace trainshed
