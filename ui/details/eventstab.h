// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QWidget>

class QTreeView;

namespace trainshed {

class EventListModel;

/// What happened to the job, step by step, newest last.
class EventsTab : public QWidget
{
    Q_OBJECT
public:
    explicit EventsTab(QWidget *parent = nullptr);
    ~EventsTab() override;

    void clear();
    void append(const QList<Event> &events);

private:
    void copySelection();

    EventListModel *m_model;
    QTreeView *m_view;
};

} // namespace trainshed
