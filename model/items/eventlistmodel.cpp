// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/eventlistmodel.h"

#include "model/items/celltexts.h"
#include "model/job/wording.h"

#include <algorithm>

namespace trainshed {

namespace {

QString levelText(EventLevel level)
{
    switch (level) {
    case EventLevel::Info:
        return EventListModel::tr("Info");
    case EventLevel::Warning:
        return EventListModel::tr("Warning");
    case EventLevel::Error:
        return EventListModel::tr("Error");
    }
    return {};
}

QString nodeText(int node)
{
    return node < 0 ? EventListModel::tr("Job") : EventListModel::tr("Worker %1").arg(node);
}

} // namespace

EventListModel::~EventListModel() = default;

void EventListModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void EventListModel::append(const QList<Event> &events)
{
    QList<Event> fresh;
    qint64 last = lastSequence();
    for (const Event &event : events) {
        if (event.sequence <= last)
            continue;
        last = event.sequence;
        fresh.append(event);
    }
    if (fresh.isEmpty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(fresh.size()) - 1);
    m_events.append(fresh);
    endInsertRows();
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_events[index.row()];
    if (role == LevelRole)
        return static_cast<int>(event.level);
    if (role == SequenceRole)
        return event.sequence;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ValueRole)
        return {};
    const bool raw = role == ValueRole;
    switch (index.column()) {
    case TimeColumn:
        return raw ? QVariant(static_cast<qint64>(event.time)) : QVariant(cells::time(event.time));
    case NodeColumn:
        return raw ? QVariant(event.node) : QVariant(nodeText(event.node));
    case LevelColumn:
        return raw ? QVariant(static_cast<int>(event.level)) : QVariant(levelText(event.level));
    case EventColumn:
        return sentence(event.message);
    default:
        return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case NodeColumn:
        return tr("Node");
    case LevelColumn:
        return tr("Level");
    case EventColumn:
        return tr("Event");
    default:
        return {};
    }
}

} // namespace trainshed
