// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/usagelooks.h"

#include <QAbstractTableModel>

namespace trainshed {

/// What a job used, row by row: time, then two columns for each channel that was measured, its mean and its
/// maximum. The newest row is the last.
class UsageTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit UsageTableModel(QObject *parent = nullptr);
    ~UsageTableModel() override;

    /// A table that goes on from the one shown only appends and changes rows: a selection survives.
    void setUsage(const UsageTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        UsageLook look;
        qsizetype channel = 0; ///< in the table
        bool most = false;
    };
    QString text(const QModelIndex &index) const;

    UsageTable m_table;
    QList<Column> m_columns; ///< behind the time
};

} // namespace trainshed
