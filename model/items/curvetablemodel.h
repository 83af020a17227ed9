// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve/metricline.h"

#include <QAbstractTableModel>

namespace trainshed {

/// The points of several curves, one under another, each in its order.
class CurveTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { JobColumn, MetricColumn, StepColumn, TimeColumn, ValueColumn, NoteColumn, ColumnCount };

    explicit CurveTableModel(QObject *parent = nullptr);
    ~CurveTableModel() override;

    /// The same again changes nothing: a selection survives.
    void setCurves(const QList<NamedCurve> &curves);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    QList<NamedCurve> m_curves; ///< none is empty
    QList<int> m_ends;          ///< the row behind each
};

} // namespace trainshed
