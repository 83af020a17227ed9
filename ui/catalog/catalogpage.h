// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace trainshed {

class EmptyState;

/// What the pages of the catalog have in common: buttons and a search above a table, something to say where
/// there is nothing to list, asking the engine again when the page is shown or the connection is back.
class CatalogPage : public QWidget
{
    Q_OBJECT
public:
    ~CatalogPage() override;

    QTableView *table() const { return m_table; }
    /// Asks the engine for the list. Called by itself; the window may call it when the catalog has changed.
    virtual void refresh() = 0;
    void showMessage(MessageBar::Kind kind, const QString &text);

protected:
    /// `name`: the first part of the object names.
    CatalogPage(EngineClient *client, const QString &name, QWidget *parent);

    void setModel(QAbstractItemModel *model, int hiddenColumn);
    /// As wide as that text.
    void setColumnText(int column, const QString &longest);
    /// A button of the row above the table.
    QPushButton *addButton(const QString &name, const QString &text, const QIcon &icon);
    void setTexts(const QString &tableName, const QString &searchName, const QString &noMatch);
    EmptyState *empty() const { return m_empty; }
    EngineClient *client() const { return m_client; }
    /// Beside the table.
    void setSide(QWidget *side);
    /// The list is known now; shows the table or why there is none.
    void listArrived();
    void showRows();
    /// Row of the model, or -1.
    int currentRow() const;
    void select(int modelRow);
    virtual void currentChanged() = 0;
    virtual void enableActions() = 0;
    /// The engine's answer to something else than the list: tells the failure, and refreshes.
    void told(const std::optional<Error> &error);
    bool isLive() const;

    void showEvent(QShowEvent *event) override;

private:
    void build();

    EngineClient *m_client;
    QString m_name;
    QHBoxLayout *m_row;
    QLineEdit *m_search;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QTableView *m_table;
    QSortFilterProxyModel *m_filter;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    EmptyState *m_loading;
    bool m_known = false;
};

} // namespace trainshed
