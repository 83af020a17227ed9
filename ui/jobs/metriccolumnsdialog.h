// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/metriccolumn.h"
#include "model/protocol/messages/metriccolumnmethods.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace trainshed {

class EngineClient;
class Note;

/// Which metrics have a column in the list of jobs: those that the jobs on hand have, and any other by its
/// name; the best value, the newest or both. Deletes itself when it is closed.
class MetricColumnsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricColumnsDialog)

public:
    /// `columns`: what is shown now. The client outlives the dialog.
    MetricColumnsDialog(EngineClient *client, const QList<MetricColumn> &columns, QWidget *parent = nullptr);
    ~MetricColumnsDialog() override;

    /// What is wanted: best and last of each, as the table has them.
    QList<MetricColumn> columns() const;

private:
    void build();
    void fill(const Result<rpc::MetricNames::Reply> &names);
    int addRow(const QString &name, qint64 jobs);
    QTableWidgetItem *choice(const MetricColumn &column);
    int rowOf(const QString &name) const;
    void filter();
    void addNamed();
    void judge();

    QList<MetricColumn> m_before;
    QLineEdit *m_name;
    QPushButton *m_add;
    QTableWidget *m_table;
    Note *m_note;
    QPushButton *m_ok = nullptr;
    QString m_trouble; ///< why the names could not be had
    bool m_isFilled = false;
};

} // namespace trainshed
