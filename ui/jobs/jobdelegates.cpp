// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdelegates.h"

#include "model/items/joblistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/states.h"
#include "ui/style/texts.h"
#include "ui/widgets/tint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QPainter>

namespace trainshed {

namespace {

constexpr int sideRoom = 4;
constexpr int barHeight = 6;
constexpr float dimShare = 0.45F;

JobPhase phaseOf(const QModelIndex &index)
{
    return static_cast<JobPhase>(index.data(JobListModel::PhaseRole).toInt());
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : RoomyDelegate(parent) {}

RowDelegate::~RowDelegate() = default;

bool RowDelegate::isDimmed(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->property("dimmed").toBool();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    if (!isDimmed(*option))
        return;
    const QColor pale =
        mixed(option->palette.color(QPalette::Text), option->palette.color(QPalette::Base), dimShare);
    option->palette.setColor(QPalette::Text, pale);
    option->palette.setColor(QPalette::HighlightedText, pale);
}

QRect RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    return option.rect.adjusted(sideRoom, 0, -sideRoom, 0);
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const JobPhase phase = phaseOf(index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const bool hangs = index.data(JobListModel::HangRole).toBool();
    option->icon = hangs ? icon(QStringLiteral("warning")) : phaseIcon(phase);
    option->decorationSize = QSize(16, 16);
    keepIcon(option);
    if (isDimmed(*option))
        return;
    // Amber, as what waits for somebody.
    const QColor colour = phaseColour(hangs ? JobPhase::Terminating : phase, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText,
                             readable(colour, option->palette.color(QPalette::Highlight)));
}

void AgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const WallTime time = index.data(JobListModel::ValueRole).toLongLong();
    if (time)
        option->text = relativeTimeText(time, QDateTime::currentMSecsSinceEpoch());
}

void TimeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant progress = index.data(JobListModel::ProgressRole);
    if (!progress.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool selected = cell.state & QStyle::State_Selected;
    const QColor text = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = cell.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QRect inner = paintBackground(painter, cell);
    const int textWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + sideRoom;
    // From right to left, the bar begins at the right and its number stands at the left.
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, inner, rect); };
    QRect bar(inner.left(), inner.center().y() - barHeight / 2, inner.width() - textWidth, barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(back, text, 0.16F));
    painter->drawRoundedRect(mirrored(bar), barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(qMax(barHeight, int(bar.width() * progress.toDouble())));
    painter->setBrush(isDimmed(cell) ? text : phaseColour(JobPhase::Running, cell.palette));
    painter->drawRoundedRect(mirrored(bar), barHeight / 2.0, barHeight / 2.0);
    painter->setPen(text);
    painter->drawText(inner, QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter),
                      cell.text);
    painter->restore();
}

} // namespace trainshed
