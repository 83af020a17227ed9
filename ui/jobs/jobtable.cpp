// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobtable.h"

#include "ui/widgets/looks.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace trainshed {

namespace {

QString columnCountKey()
{
    return QStringLiteral("count");
}

QString headerKey()
{
    return QStringLiteral("header");
}

QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return result;
}

} // namespace

JobTable::JobTable(QWidget *parent) : QTableView(parent), m_columns(new QMenu(tr("Columns"), this))
{
    m_columns->setObjectName(QStringLiteral("columnsMenu"));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    // No column: the order of the model, newest first. A third click on a header comes back to it.
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    calmSelection(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &JobTable::opened);
}

JobTable::~JobTable() = default;

void JobTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::columnsInserted, this, &JobTable::buildColumnsMenu);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &JobTable::buildColumnsMenu);
    buildColumnsMenu();
}

void JobTable::setRowHeight()
{
    const int height = RoomyDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void JobTable::buildColumnsMenu()
{
    m_columns->clear();
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = m_columns->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0); // without a name a row can't be told from another
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    m_columns->addSeparator();
    m_columns->addActions(m_columnsActions);
    QAction *reset = m_columns->addAction(tr("Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, &JobTable::resetColumns);
}

void JobTable::addColumnsAction(QAction *action)
{
    m_columnsActions.append(action);
    buildColumnsMenu();
}

void JobTable::tickColumns()
{
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        m_columns->actions().at(column)->setChecked(!isColumnHidden(column));
}

void JobTable::setDefaultColumns(const QList<int> &characters)
{
    m_defaultColumns = characters;
    resetColumns();
}

void JobTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int unit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_defaultColumns.size(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        const int characters = m_defaultColumns.at(column);
        setColumnHidden(column, characters == 0);
        setColumnWidth(column, unit * (characters == 0 ? 16 : characters));
    }
    sortByColumn(-1, Qt::DescendingOrder);
    tickColumns();
    Q_EMIT columnsReset();
}

QVariantMap JobTable::saveColumns() const
{
    return {{columnCountKey(), model() ? model()->columnCount() : 0},
            {headerKey(), horizontalHeader()->saveState()}};
}

bool JobTable::restoreColumns(const QVariantMap &state)
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0 || state.value(columnCountKey()).toInt() != columns)
        return false;
    if (!horizontalHeader()->restoreState(state.value(headerKey()).toByteArray()))
        return false;
    setColumnHidden(0, false);
    tickColumns();
    return true;
}

QList<int> JobTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> JobTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString JobTable::selectionAsTsv() const
{
    const QList<int> columns = visibleColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(oneLine(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    for (const int row : selectedRows()) {
        cells.clear();
        for (const int column : columns)
            cells.append(oneLine(model()->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void JobTable::selectRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void JobTable::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed)
        return;
    m_dimmed = dimmed;
    setProperty("dimmed", dimmed); // delegates paint paler
    viewport()->update();
}

void JobTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

// A list of rows: Home and End go to the first and the last row, not to the first and the last cell of one.
QModelIndex JobTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = qMax(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void JobTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

void JobTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

} // namespace trainshed
