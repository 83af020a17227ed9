// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QAbstractTableModel>

namespace trainshed {

/// The events of one job, oldest first; it only grows until it is cleared for another job.
class EventListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, NodeColumn, LevelColumn, EventColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< time in ms, node, level as int, the sentence
        LevelRole,                    ///< int(EventLevel), in every column
        SequenceRole,
    };

    using QAbstractTableModel::QAbstractTableModel;
    ~EventListModel() override;

    void clear();
    /// Those that are here already (by sequence) are left out.
    void append(const QList<Event> &events);
    /// For rpc::JobEvents::after; 0: none yet.
    qint64 lastSequence() const { return m_events.isEmpty() ? 0 : m_events.last().sequence; }
    const Event &eventAt(int row) const { return m_events[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Event> m_events;
};

} // namespace trainshed
