// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/comparemodel.h"

namespace trainshed {

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent) {}

CompareModel::~CompareModel() = default;

void CompareModel::setComparison(const QStringList &names, const QList<ComparedSetting> &settings)
{
    if (names == m_names && settings == m_settings)
        return;
    beginResetModel();
    m_names = names;
    m_settings = settings;
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_settings.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstJobColumn + static_cast<int>(m_names.size());
}

bool CompareModel::isMissing(const QModelIndex &index) const
{
    return index.column() >= FirstJobColumn &&
           !m_settings.at(index.row()).values.value(index.column() - FirstJobColumn);
}

QString CompareModel::text(const QModelIndex &index) const
{
    const ComparedSetting &setting = m_settings.at(index.row());
    if (index.column() == SectionColumn)
        return settingGroupText(setting.group);
    if (index.column() == SettingColumn)
        return setting.label;
    return setting.values.value(index.column() - FirstJobColumn).value_or(QStringLiteral("–"));
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool repeats = index.column() == SectionColumn && index.row() > 0 &&
                         m_settings.at(index.row()).group == m_settings.at(index.row() - 1).group;
    switch (role) {
    case Qt::DisplayRole:
        // One line a row; the tip has all.
        return repeats ? QString() : text(index).simplified();
    case Qt::ToolTipRole:
        return index.column() == SettingColumn
                   ? tr("%1: %2", "section, setting")
                         .arg(settingGroupText(m_settings.at(index.row()).group), text(index))
                   : text(index);
    case TextRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case DiffersRole:
        return m_settings.at(index.row()).differs;
    case MissingRole:
        return isMissing(index);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == SectionColumn)
        return tr("Section");
    if (section == SettingColumn)
        return tr("Setting");
    return m_names.value(section - FirstJobColumn);
}

} // namespace trainshed
