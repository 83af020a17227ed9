// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks.h"

namespace trainshed {

/// Cells of the list: paler while the view is dimmed.
class RowDelegate : public RoomyDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The background of the row, then the rectangle that is left for the cell.
    QRect paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    static bool isDimmed(const QStyleOptionViewItem &option);
};

/// Icon, text and colour of a job's state.
class StatusDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A time as people say it ("5 min ago"); the tool tip and the copy have it exact.
class AgeDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A thin bar of how much of its time to Auto Stop a running job has used, with the text beside it. Jobs
/// without a limit show the text alone.
class TimeDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace trainshed
