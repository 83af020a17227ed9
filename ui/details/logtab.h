// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace trainshed {

class ComboBox;

/// The place of the log: says which file is to be shown, chooses among attempts when there are several. The
/// view itself is given by the window, since rooms of ui/ don't know each other.
class LogTab : public QWidget
{
    Q_OBJECT
public:
    explicit LogTab(QWidget *parent = nullptr);
    ~LogTab() override;

    void setView(QWidget *view);
    void setJob(const JobDetails &job);
    void clear();
    /// What happened to the job, newer than what came before; void when the job is another.
    void appendEvents(const QList<Event> &events);
    void clearEvents();

Q_SIGNALS:
    /// The file to show; empty: none. `live`: it still grows.
    void logChanged(const QString &path, bool live);
    /// What happened to the job in the attempt whose log is shown. Told behind logChanged().
    void eventsChanged(const QList<trainshed::Event> &events);

private:
    void choose();
    void fillChooser();
    QList<Event> eventsOf(qsizetype attempt) const;

    JobId m_job;
    bool m_ended = false;
    QList<Attempt> m_attempts;
    QList<Event> m_events;
    QList<Event> m_toldEvents;
    QWidget *m_chooserRow;
    ComboBox *m_chooser;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QString m_path;
    bool m_live = false;
};

} // namespace trainshed
