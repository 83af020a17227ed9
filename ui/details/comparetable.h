// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/compare.h"

#include <QTableView>

namespace trainshed {

class CompareModel;

/// Settings side by side, a column for each job: cells can be selected and copied, as a table for a
/// spreadsheet. What differs stands out where all is shown.
class CompareTable : public QTableView
{
    Q_OBJECT
public:
    explicit CompareTable(QWidget *parent = nullptr);
    ~CompareTable() override;

    void setComparison(const QStringList &names, const QList<ComparedSetting> &settings);
    const CompareModel *comparison() const { return m_model; }
    /// The selected cells, row by row, with tabs between; breaks and tabs in cells become spaces.
    QString selectionAsTsv() const;
    void copy();

private:
    void layOut();

    CompareModel *m_model;
    qsizetype m_columns = -1; ///< that were laid out
};

/// The window's way of writing lengths and times.
SettingTexts settingTexts();

} // namespace trainshed
