// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/devicemethods.h"

#include <QAbstractItemModel>

namespace trainshed {

/// The devices of a computer, each with what runs on it below: the CPU first, then the GPUs. A new report
/// changes rows in place, so that what is open and chosen stays so.
class DeviceModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, UserColumn, BusyColumn, MemoryColumn, HeatColumn, PowerColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< 0 to 1, of what a bar shows; nothing where there is none
        JobRole,                      ///< the job's ID, of a row that is one or belongs to one
        TroubleRole,                  ///< true: the device can't be used
        GpuRole,                      ///< the UUID, of a GPU's row
        ReservedRole,                 ///< true: no job is given it
    };

    explicit DeviceModel(QObject *parent = nullptr);
    ~DeviceModel() override;

    void setDevices(const rpc::DeviceList::Reply &devices);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString text{};
        QString tip{};
        double share = -1;
        bool operator==(const Cell &) const = default;
    };
    struct Row {
        QString key; ///< what makes it the same row in the next report
        QList<Cell> cells{};
        QString job{};
        bool trouble = false;
        QString gpu{};
        bool reserved = false;
        QList<Row> rows{};
    };
    static QList<Row> rowsOf(const rpc::DeviceList::Reply &devices);
    static Row cpuRow(const rpc::DeviceList::Reply &devices);
    static Row gpuRow(const Gpu &gpu, const rpc::DeviceList::Reply &devices);
    static Row processRow(const DeviceProcess &process, const rpc::DeviceList::Reply &devices);
    void update(QList<Row> *rows, const QList<Row> &next, const QModelIndex &parent);
    const Row *rowAt(const QModelIndex &index) const;

    QList<Row> m_rows;
};

} // namespace trainshed
