// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/curvetablemodel.h"

#include "model/items/celltexts.h"
#include "model/job/metric.h"

#include <QLocale>

#include <algorithm>

namespace trainshed {

CurveTableModel::CurveTableModel(QObject *parent) : QAbstractTableModel(parent) {}

CurveTableModel::~CurveTableModel() = default;

void CurveTableModel::setCurves(const QList<NamedCurve> &curves)
{
    QList<NamedCurve> next;
    for (const NamedCurve &one : curves) {
        if (!one.curve.points.isEmpty())
            next.append(one);
    }
    if (next == m_curves)
        return;
    beginResetModel();
    m_curves = next;
    m_ends.clear();
    int end = 0;
    for (const NamedCurve &one : std::as_const(m_curves)) {
        end += static_cast<int>(one.curve.points.size());
        m_ends.append(end);
    }
    endResetModel();
}

int CurveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_ends.isEmpty() ? 0 : m_ends.constLast();
}

int CurveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CurveTableModel::text(const QModelIndex &index) const
{
    const auto at = std::upper_bound(m_ends.begin(), m_ends.end(), index.row()) - m_ends.begin();
    const NamedCurve &named = m_curves[at];
    const CurvePoint &point = named.curve.points[index.row() - (at > 0 ? m_ends[at - 1] : 0)];
    switch (index.column()) {
    case JobColumn:
        return named.job;
    case MetricColumn:
        return named.curve.name;
    case StepColumn:
        return QLocale().toString(point.step, 'g', 10);
    case TimeColumn:
        return cells::time(point.time.value_or(0));
    case ValueColumn:
        return metricText(point.value);
    case NoteColumn:
        return point.isRestart ? tr("The step went back") : QString();
    default:
        return {};
    }
}

QVariant CurveTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::TextAlignmentRole && (index.column() == StepColumn || index.column() == ValueColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == StepColumn || section == ValueColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JobColumn:
        return tr("Job");
    case MetricColumn:
        return tr("Metric");
    case StepColumn:
        return tr("Step");
    case TimeColumn:
        return tr("Time");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Note");
    }
}

} // namespace trainshed
