// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHash>
#include <QScrollBar>
#include <QWidget>

namespace trainshed {

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
        return true;
    default:
        return false;
    }
}

class Walk
{
public:
    void visit(QAccessibleInterface *node)
    {
        if (!node || !node->isValid())
            return;
        const auto *widget = qobject_cast<const QWidget *>(node->object());
        if (!widget || qobject_cast<const QScrollBar *>(widget))
            return;
        const QAccessible::Role role = node->role();
        if (isInteractive(role))
            judge(node, widget);
        // Cells are the model's matter; the list of a combo box, the field of a spin box and the buttons of
        // tab bars are Qt's.
        if (qobject_cast<const QAbstractItemView *>(widget) || role == QAccessible::ComboBox ||
            role == QAccessible::SpinBox || role == QAccessible::PageTabList ||
            role == QAccessible::EditableText)
            return;
        for (int i = 0; i < node->childCount(); ++i)
            visit(node->child(i));
    }

    QStringList problems;

private:
    void judge(QAccessibleInterface *node, const QWidget *widget)
    {
        const QString where = placeOf(widget);
        const QString name = node->text(QAccessible::Name);
        // A button that is put away until it has something to say.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isHidden() && button->text().isEmpty() && button->accessibleName().isEmpty())
            return;
        if (widget->objectName().isEmpty())
            problems.append(QStringLiteral("no objectName: %1 “%2”").arg(where, name));
        if (name.isEmpty())
            problems.append(QStringLiteral("no name: %1").arg(where));
        else if (m_seen.contains(name))
            problems.append(QStringLiteral("same name “%1”: %2 and %3").arg(name, where, m_seen.value(name)));
        m_seen.insert(name, where);
    }

    static QString placeOf(const QWidget *widget)
    {
        QStringList names;
        for (const QWidget *w = widget; w; w = w->parentWidget()) {
            names.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className())
                                                    : w->objectName());
        }
        return names.join(u'/');
    }

    QHash<QString, QString> m_seen;
};

} // namespace

QStringList unnamedWidgets(QWidget *window)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(window));
    return walk.problems;
}

} // namespace trainshed
