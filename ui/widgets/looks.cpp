// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks.h"

#include "ui/style/palette.h"
#include "ui/widgets/tint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPushButton>

#include <functional>

namespace trainshed {

namespace {

/// Colours of one widget that are made from the palette: made again when that changes.
class PaletteFollower final : public QObject
{
public:
    using Make = std::function<QPalette(const QPalette &base)>;

    PaletteFollower(QWidget *widget, Make make) : QObject(widget), m_widget(widget), m_make(std::move(make))
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool changed =
            event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
        if (watched == m_widget && changed && !m_applying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_applying = true; // our own change comes back as an event
        m_widget->setPalette(m_make(QApplication::palette(m_widget)));
        m_applying = false;
    }

    QWidget *m_widget;
    Make m_make;
    bool m_applying = false;
};

} // namespace

// Only the roles that are named here are set: all others go on to be inherited.
void calmSelection(QAbstractItemView *view)
{
    new PaletteFollower(view, [](const QPalette &base) {
        QPalette own;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            // A dark ground needs more of the colour before it is seen.
            const float more = isDark(base) ? 0.20F : 0;
            const float share = more + (group == QPalette::Active ? 0.30F : 0.20F);
            own.setColor(group, QPalette::Highlight,
                         mixed(base.color(group, QPalette::Base),
                               base.color(QPalette::Active, QPalette::Highlight), share));
            own.setColor(group, QPalette::HighlightedText, base.color(group, QPalette::Text));
        }
        return own;
    });
}

void makePrimary(QPushButton *button)
{
    const QSize hint = button->sizeHint();
    button->setMinimumSize(hint.width() + button->fontMetrics().height() * 3 / 2,
                           button->fontMetrics().height() * 2);
    new PaletteFollower(button, [](const QPalette &base) {
        QPalette own;
        const QColor text = Qt::white;
        // Fusion paints buttons paler than their colour: more than the contrast that is needed.
        own.setColor(QPalette::Button, readable(base.color(QPalette::Active, QPalette::Highlight), text, 8));
        own.setColor(QPalette::ButtonText, text);
        return own;
    });
}

RoomyDelegate::RoomyDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

RoomyDelegate::~RoomyDelegate() = default;

int RoomyDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + metrics.height() * 3 / 5;
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
}

void RoomyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    // Fusion draws a box to check darker than the window: on a dark ground nobody would see it.
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator) && isDark(option->palette))
        option->palette.setColor(QPalette::Window, mixed(option->palette.color(QPalette::Base),
                                                         option->palette.color(QPalette::Text), 0.6F));
    keepIcon(option);
}

// Icons of selected rows are drawn for a filled background: white, where ours is only tinted.
void RoomyDelegate::keepIcon(QStyleOptionViewItem *option)
{
    if (option->icon.isNull() || !(option->state & QStyle::State_Selected))
        return;
    const qreal scale = option->widget ? option->widget->devicePixelRatio() : 1;
    const QPixmap normal = option->icon.pixmap(option->decorationSize, scale);
    QIcon icon(normal);
    icon.addPixmap(normal, QIcon::Selected);
    option->icon = icon;
}

} // namespace trainshed
