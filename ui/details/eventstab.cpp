// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/eventstab.h"

#include "model/items/eventlistmodel.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

EventsTab::EventsTab(QWidget *parent)
    : QWidget(parent), m_model(new EventListModel(this)), m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("eventsTable"));
    m_view->setAccessibleName(tr("Events of the job"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    calmSelection(m_view);
    m_view->setAlternatingRowColors(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->resizeSection(EventListModel::TimeColumn, fontMetrics().averageCharWidth() * 26);
    m_view->header()->resizeSection(EventListModel::NodeColumn, fontMetrics().averageCharWidth() * 12);
    m_view->header()->resizeSection(EventListModel::LevelColumn, fontMetrics().averageCharWidth() * 12);
    auto *copy = new QAction(tr("&Copy events"), m_view);
    copy->setObjectName(QStringLiteral("copyEvents"));
    copy->setShortcuts(QKeySequence::keyBindings(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &EventsTab::copySelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

EventsTab::~EventsTab() = default;

void EventsTab::clear()
{
    m_model->clear();
}

void EventsTab::append(const QList<Event> &events)
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    m_model->append(events);
    if (atEnd)
        m_view->scrollToBottom();
}

void EventsTab::copySelection()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace trainshed
