// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {

QString plain(const QString &text)
{
    QString result = text;
    result.remove(u'&');
    if (result.endsWith(u'…'))
        result.chop(1);
    return result;
}

void listActions(QTreeWidget *list, QTreeWidgetItem *group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu())
            listActions(list, group, action->menu()->actions());
        if (action->isSeparator() || action->shortcut().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        new QTreeWidgetItem(group, {plain(action->text()), keys.join(QStringLiteral(", "))});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(460, 520);
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Shortcuts"));
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            auto *group = new QTreeWidgetItem(list, {plain(menu->text())});
            QFont bold = group->font(0);
            bold.setBold(true);
            group->setFont(0, bold);
            if (menu->menu())
                listActions(list, group, menu->menu()->actions());
            if (group->childCount() == 0)
                delete group;
        }
    }
    list->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace trainshed
