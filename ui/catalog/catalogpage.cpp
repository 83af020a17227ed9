// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalogpage.h"

#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int ValueRole = Qt::UserRole + 1; ///< of the catalog's item models
}

CatalogPage::CatalogPage(EngineClient *client, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_name(name)
    , m_row(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QSplitter(this))
    , m_table(new QTableView(m_list))
    , m_filter(new QSortFilterProxyModel(this))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_loading(new EmptyState(this))
{
    setObjectName(QString(name + QStringLiteral("Page")));
    build();
    connect(m_client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live && isVisible())
            refresh();
        enableActions();
    });
}

CatalogPage::~CatalogPage() = default;

void CatalogPage::build()
{
    m_search->setObjectName(QString(m_name + QStringLiteral("Search")));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_message->setObjectName(QString(m_name + QStringLiteral("Message")));
    m_table->setObjectName(QString(m_name + QStringLiteral("Table")));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    calmSelection(m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setSortRole(ValueRole);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogPage::showRows);

    m_loading->setIcon(icon(QStringLiteral("busy")));
    m_loading->setTitle(tr("Asking the engine…"));
    m_noMatch->setIcon(icon(QStringLiteral("search")));
    m_noMatch->setButton(tr("Clear Search"), QString(m_name + QStringLiteral("ClearSearch")));
    connect(m_noMatch, &EmptyState::activated, m_search, &QLineEdit::clear);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_list);

    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(6);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

void CatalogPage::setModel(QAbstractItemModel *model, int hiddenColumn)
{
    m_filter->setSourceModel(model);
    m_table->setModel(m_filter);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnHidden(hiddenColumn, true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 26);
    for (int column = 2; column < model->columnCount(); ++column)
        m_table->setColumnWidth(column, unit * 18);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        currentChanged();
        enableActions();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { currentChanged(); });
}

QPushButton *CatalogPage::addButton(const QString &name, const QString &text, const QIcon &icon)
{
    auto *button = new QPushButton(icon, text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    m_row->insertWidget(m_row->count() - 2, button);
    return button;
}

void CatalogPage::setTexts(const QString &tableName, const QString &searchName, const QString &noMatch)
{
    m_table->setAccessibleName(tableName);
    m_search->setAccessibleName(searchName);
    m_search->setPlaceholderText(searchName);
    m_noMatch->setTitle(noMatch);
}

void CatalogPage::setSide(QWidget *side)
{
    auto *splitter = static_cast<QSplitter *>(m_list);
    splitter->setObjectName(QString(m_name + QStringLiteral("Splitter")));
    splitter->addWidget(side);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
}

void CatalogPage::showMessage(MessageBar::Kind kind, const QString &text)
{
    m_message->showMessage(kind, text);
}

void CatalogPage::setColumnText(int column, const QString &longest)
{
    m_table->setColumnWidth(column, fontMetrics().horizontalAdvance(longest) + 20);
}

void CatalogPage::listArrived()
{
    m_known = true;
    if (currentRow() < 0 && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showRows();
    currentChanged();
    enableActions();
}

void CatalogPage::showRows()
{
    const bool none = !m_filter->sourceModel() || m_filter->sourceModel()->rowCount() == 0;
    m_search->setEnabled(!none || !m_search->text().isEmpty());
    if (!m_known)
        m_stack->setCurrentWidget(m_loading);
    else if (none)
        m_stack->setCurrentWidget(m_empty);
    else if (m_filter->rowCount() == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_list);
}

int CatalogPage::currentRow() const
{
    if (!m_table->selectionModel())
        return -1;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_filter->mapToSource(rows.first()).row();
}

void CatalogPage::select(int modelRow)
{
    const QModelIndex index = m_filter->mapFromSource(m_filter->sourceModel()->index(modelRow, 0));
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void CatalogPage::told(const std::optional<Error> &error)
{
    if (error)
        showMessage(MessageBar::Kind::Error, error->text());
    refresh();
}

bool CatalogPage::isLive() const
{
    return m_client->state() == EngineClient::State::Live;
}

void CatalogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

} // namespace trainshed
