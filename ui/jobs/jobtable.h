// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QVariantMap>

class QMenu;

namespace trainshed {

/// The list of jobs: a table that behaves as a list of rows. Rows have one height and nothing is ever fitted
/// to its contents, so that its cost does not grow with its length. Knows nothing of jobs but the model.
class JobTable : public QTableView
{
    Q_OBJECT
public:
    explicit JobTable(QWidget *parent = nullptr);
    ~JobTable() override;

    void setModel(QAbstractItemModel *model) override;

    /// What the columns look like at first: width in digits, 0 for hidden at first.
    void setDefaultColumns(const QList<int> &characters);
    void resetColumns();
    /// Order, widths, hidden columns and sorting, for UiState. A state of another set of columns is ignored.
    QVariantMap saveColumns() const;
    bool restoreColumns(const QVariantMap &state);
    /// Checkable actions, one a column; the same menu opens on the header.
    QMenu *columnsMenu() const { return m_columns; }
    /// Into that menu, below the columns.
    void addColumnsAction(QAction *action);

    /// Rows of the model that are selected, from the top.
    QList<int> selectedRows() const;
    /// Selected rows as they are shown, visible columns only, with a header line; tabs and breaks in cells
    /// become spaces.
    QString selectionAsTsv() const;
    /// Makes one row current, selects it alone and scrolls to it.
    void selectRow(int row);

    /// The last known rows while nothing new can come.
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }

Q_SIGNALS:
    /// Return, or a double click.
    void opened(const QModelIndex &index);
    void selectionEdited();
    /// The columns are to be as they were at first.
    void columnsReset();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void buildColumnsMenu();
    void tickColumns();
    void setRowHeight();
    QList<int> visibleColumns() const;

    QMenu *m_columns;
    QList<QAction *> m_columnsActions; ///< others' in that menu
    QList<int> m_defaultColumns;
    bool m_dimmed = false;
};

} // namespace trainshed
