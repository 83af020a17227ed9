// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/looks.h"

namespace trainshed {

namespace {

constexpr int pageRole = Qt::UserRole;

/// Rows with air, as a menu of pages and not as a table.
class PageDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RoomyDelegate::sizeHint(option, index);
        return {size.width() + 16, option.fontMetrics.height() * 2};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        // Seen as chosen also while the keyboard is elsewhere.
        option->state |= QStyle::State_Active;
        if (option->state & QStyle::State_Selected)
            option->font.setBold(true);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(18, 18));
    setSpacing(1);
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setViewportMargins(6, 8, 6, 8);
    calmSelection(this);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (!selectedItems().isEmpty())
            Q_EMIT pageChanged(selectedItems().first()->data(pageRole).toString());
    });
}

Navigation::~Navigation() = default;

void Navigation::addPage(const QString &page, const QIcon &icon, const QString &text)
{
    auto *item = new QListWidgetItem(icon, text, this);
    item->setData(pageRole, page);
    setFixedWidth(qMax(minimumWidth(), sizeHintForColumn(0) + 2 * frameWidth() + 40));
}

void Navigation::setPage(const QString &page)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(pageRole).toString() == page)
            setCurrentRow(row);
    }
}

QString Navigation::page() const
{
    const QList<QListWidgetItem *> chosen = selectedItems();
    return chosen.isEmpty() ? QString() : chosen.first()->data(pageRole).toString();
}

} // namespace trainshed
