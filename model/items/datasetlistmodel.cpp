// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/datasetlistmodel.h"

#include <QLocale>

namespace trainshed {

DatasetListModel::~DatasetListModel() = default;

QVariant DatasetListModel::cell(const Dataset &dataset, int column, bool raw) const
{
    const DatasetVersion *newest = dataset.newest();
    switch (column) {
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
        return time(dataset.updated, raw);
    case CreatedColumn:
        return time(dataset.created, raw);
    default:
        return {};
    }
}

QString DatasetListModel::title(int column) const
{
    switch (column) {
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

} // namespace trainshed
