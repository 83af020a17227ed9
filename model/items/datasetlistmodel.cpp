// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/datasetlistmodel.h"

#include "model/items/celltexts.h"

#include <QLocale>

namespace trainshed {

DatasetListModel::~DatasetListModel() = default;

int DatasetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DatasetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Dataset &dataset = itemAt(index.row());
    if (role == IdRole)
        return dataset.id.toString();
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
        return {};
    const bool raw = role == ValueRole;
    const DatasetVersion *newest = dataset.newest();
    switch (index.column()) {
    case NameColumn:
        return dataset.name;
    case DescriptionColumn:
        return dataset.description;
    case VersionColumn:
        if (raw)
            return newest ? newest->number : 0;
        return newest ? datasetVersionText(newest->number) : tr("none yet");
    case FilesColumn:
        if (!newest)
            return raw ? QVariant(0) : QVariant();
        return raw ? QVariant(newest->files) : QVariant(QLocale().toString(newest->files));
    case SizeColumn:
        if (!newest)
            return raw ? QVariant(0) : QVariant();
        return raw ? QVariant(newest->bytes) : QVariant(QLocale().formattedDataSize(newest->bytes, 1));
    case UpdatedColumn:
        return raw ? QVariant(qint64(dataset.updated)) : QVariant(cells::time(dataset.updated));
    case CreatedColumn:
        return raw ? QVariant(qint64(dataset.created)) : QVariant(cells::time(dataset.created));
    default:
        return {};
    }
}

QVariant DatasetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case VersionColumn:
        return tr("Newest version");
    case FilesColumn:
        return tr("Files");
    case SizeColumn:
        return tr("Size");
    case UpdatedColumn:
        return tr("Changed");
    case CreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

bool DatasetListModel::comesBefore(const Dataset &a, const Dataset &b) const
{
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

} // namespace trainshed
