// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/compare.h"

#include <QAbstractTableModel>

namespace trainshed {

/// A comparison as a table: section, setting, then a column for each job. The section is shown in its first
/// row only; the text of every cell for copying and for a screen reader is whole.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SectionColumn, SettingColumn, FirstJobColumn };
    enum Role {
        TextRole = Qt::UserRole + 1, ///< the cell's whole text, with its line breaks
        DiffersRole,                 ///< the row's values are not all the same
        MissingRole,                 ///< this job has no such setting
    };

    explicit CompareModel(QObject *parent = nullptr);
    ~CompareModel() override;

    /// `names`: the heads of the jobs' columns. The same again changes nothing: a selection survives.
    void setComparison(const QStringList &names, const QList<ComparedSetting> &settings);
    const QList<ComparedSetting> &settings() const { return m_settings; }
    const QStringList &names() const { return m_names; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;
    bool isMissing(const QModelIndex &index) const;

    QStringList m_names;
    QList<ComparedSetting> m_settings;
};

} // namespace trainshed
