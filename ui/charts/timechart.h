// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace trainshed {

/// Curves over time, a pane for each unit, one time axis for all. A curve is the mean; behind it, paler, from
/// the least to the greatest value of the stretch that a point stands for.
///
/// The wheel zooms, dragging pans, a double click shows everything; the pointer, or the arrow keys, choose a
/// moment whose values readout() says. +, −: zoom; Ctrl+arrows: pan; Home, End: the first and the last
/// moment; 0: everything. Time runs from left to right in every language. QCustomPlot draws; nobody else
/// knows that.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// In the order of panes. Nothing else changes: what is hidden stays so, and the view.
    void setSeries(const QList<ChartSeries> &series);
    void setMarks(const QList<ChartMark> &marks);
    /// Where there is something to see. The whole of it is shown until somebody zooms or pans.
    void setSpan(WallTime from, WallTime until);
    void setSeriesShown(const QString &id, bool shown);
    bool isSeriesShown(const QString &id) const;

    enum class View { Whole, Following, Free };
    View view() const;
    WallTime viewFrom() const;
    WallTime viewUntil() const;
    void showWhole();
    /// The newest stretch, as long as the view is now (at most five minutes where everything was shown).
    void follow();
    /// Below 1: nearer. Around the chosen moment where it is in view, else around the middle; at the end
    /// while following.
    void zoom(double factor);
    /// In widths of the view.
    void pan(double share);
    /// A stretch, as far as there is something.
    void showStretch(WallTime from, WallTime until);

    /// The chosen moment in words; empty: none.
    QString readout() const;
    void chooseMoment(WallTime at);
    /// As it is shown now, `scale` times as large.
    QImage picture(double scale = 2);

Q_SIGNALS:
    void viewChanged(trainshed::WallTime from, trainshed::WallTime until);
    void readoutChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trainshed
