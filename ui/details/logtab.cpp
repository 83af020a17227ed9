// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/logtab.h"

#include "model/job/wording.h"
#include "ui/widgets/combobox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trainshed {

LogTab::LogTab(QWidget *parent)
    : QWidget(parent)
    , m_chooserRow(new QWidget(this))
    , m_chooser(new ComboBox(m_chooserRow))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel(this))
{
    m_chooser->setObjectName(QStringLiteral("attemptChooser"));
    m_chooser->setAccessibleName(tr("Attempt"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Attempt:"), m_chooserRow);
    label->setBuddy(m_chooser);
    auto *row = new QHBoxLayout(m_chooserRow);
    row->setContentsMargins(10, 6, 10, 4);
    row->addWidget(label);
    row->addWidget(m_chooser);
    row->addStretch(1);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chooserRow);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &LogTab::choose);
    clear();
}

LogTab::~LogTab() = default;

void LogTab::setView(QWidget *view)
{
    m_stack->addWidget(view);
}

void LogTab::setJob(const JobDetails &job)
{
    const bool other = job.summary.id != m_job;
    const bool followsNewest = other || m_chooser->currentIndex() == m_chooser->count() - 1;
    const int chosen = m_chooser->currentIndex();
    m_job = job.summary.id;
    m_ended = isTerminal(job.summary.phase);
    m_attempts = job.attempts;
    {
        const QSignalBlocker quiet(m_chooser);
        fillChooser();
        m_chooser->setCurrentIndex(followsNewest ? m_chooser->count() - 1 : chosen);
    }
    m_chooserRow->setVisible(m_attempts.size() > 1);
    m_note->setText(m_ended ? tr("It ended before it started, so there is no log.")
                            : tr("The log appears when the job starts."));
    choose();
}

void LogTab::clear()
{
    m_job = JobId();
    m_attempts.clear();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
    }
    m_chooserRow->hide();
    m_note->clear();
    choose();
}

void LogTab::fillChooser()
{
    for (int i = 0; i < m_attempts.size(); ++i) {
        const Attempt &attempt = m_attempts.at(i);
        const QString how = attempt.reason.isEmpty() ? tr("running") : sentence(attempt.reason);
        const QString text = tr("%1: %2").arg(QString::number(attempt.number), how);
        if (i < m_chooser->count())
            m_chooser->setItemText(i, text);
        else
            m_chooser->addItem(text);
    }
    while (m_chooser->count() > m_attempts.size())
        m_chooser->removeItem(m_chooser->count() - 1);
}

void LogTab::choose()
{
    const int index = m_chooser->currentIndex();
    QString path;
    bool live = false;
    if (index >= 0 && index < m_attempts.size()) {
        path = m_attempts.at(index).logPath;
        live = !m_ended && index == m_attempts.size() - 1;
    }
    m_stack->setCurrentIndex(path.isEmpty() || m_stack->count() < 2 ? 0 : 1);
    const bool otherLog = path != m_path;
    if (otherLog || live != m_live) {
        m_path = path;
        m_live = live;
        Q_EMIT logChanged(path, live);
    }
    const QList<Event> events = path.isEmpty() ? QList<Event>() : eventsOf(index);
    if (!otherLog && events == m_toldEvents)
        return;
    m_toldEvents = events;
    Q_EMIT eventsChanged(events);
}

void LogTab::appendEvents(const QList<Event> &events)
{
    m_events += events;
    choose();
}

void LogTab::clearEvents()
{
    m_events.clear();
    choose();
}

/// An attempt begins with the event of its restart.
QList<Event> LogTab::eventsOf(qsizetype attempt) const
{
    QList<Event> out;
    qsizetype at = 0;
    for (const Event &event : m_events) {
        at += event.message.code == QLatin1String("event.restarting") ? 1 : 0;
        if (at == attempt)
            out += event;
    }
    return out;
}

} // namespace trainshed
