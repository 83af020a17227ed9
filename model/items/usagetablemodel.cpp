// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/usagetablemodel.h"

#include "model/items/celltexts.h"

#include <algorithm>

namespace trainshed {

UsageTableModel::UsageTableModel(QObject *parent) : QAbstractTableModel(parent) {}

UsageTableModel::~UsageTableModel() = default;

void UsageTableModel::setUsage(const UsageTable &table)
{
    const qsizetype old = m_table.rows.size();
    const bool goesOn = table.source == m_table.source && table.channels == m_table.channels &&
                        table.period == m_table.period && old > 0 && table.rows.size() >= old &&
                        table.rows[0].from == m_table.rows[0].from &&
                        table.rows[old - 1].from == m_table.rows[old - 1].from;
    if (!goesOn) {
        beginResetModel();
        m_table = table;
        m_columns.clear();
        const QList<UsageLook> looks = usageLooks();
        for (const UsageLook &look : looks) {
            const qsizetype channel = table.channels.indexOf(look.id);
            if (channel < 0 || !table.total(look.id).isMeasured())
                continue;
            m_columns.append({look, channel, false});
            m_columns.append({look, channel, true});
        }
        endResetModel();
        return;
    }
    const QList<UsageRow> before = m_table.rows;
    const auto first = std::mismatch(before.begin(), before.end(), table.rows.begin()).first - before.begin();
    if (table.rows.size() > old)
        beginInsertRows({}, int(old), int(table.rows.size()) - 1);
    m_table = table;
    if (table.rows.size() > old)
        endInsertRows();
    if (first < old)
        Q_EMIT dataChanged(index(int(first), 0), index(int(old) - 1, columnCount() - 1));
}

int UsageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int UsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_columns.size());
}

QString UsageTableModel::text(const QModelIndex &index) const
{
    const UsageRow &row = m_table.rows[index.row()];
    if (index.column() == 0)
        return cells::time(row.from);
    const Column &column = m_columns[index.column() - 1];
    const UsageValue value = row.values.value(column.channel);
    if (!value.isMeasured())
        return QStringLiteral("–");
    return column.look.text(column.most ? value.most : value.mean);
}

QVariant UsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size() || index.column() >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    const Column &column = m_columns[section - 1];
    const QString name =
        column.look.unit.isEmpty() ? column.look.name : tr("%1 (%2)").arg(column.look.name, column.look.unit);
    return column.most ? tr("%1, maximum").arg(name) : name;
}

} // namespace trainshed
