// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/style/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace trainshed {

QToolButton *iconButton(const QString &iconName, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(iconName));
    return button;
}

QPushButton *addButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setIcon(icon(QStringLiteral("add")));
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QString numberedName(const char *what, int index)
{
    return QString(QLatin1String(what) + QString::number(index));
}

} // namespace trainshed
