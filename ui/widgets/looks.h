// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QPushButton;

namespace trainshed {

/// Selected rows tinted instead of filled, with the text's own colour: so that icons and colours of states
/// stay readable in them. Follows the palette.
void calmSelection(QAbstractItemView *view);

/// The one button of a page that begins what the page is for, in the accent colour. Follows the palette.
void makePrimary(QPushButton *button);

/// Rows with air, and no frame around the one cell that has the keyboard: the row has it.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RoomyDelegate(QObject *parent = nullptr);
    ~RoomyDelegate() override;

    /// The height of such a row.
    static int rowHeight(const QFontMetrics &metrics);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// For an icon that is set after this class's initStyleOption().
    static void keepIcon(QStyleOptionViewItem *option);
};

} // namespace trainshed
