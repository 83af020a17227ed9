// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace trainshed {

/// Curves over steps or time, a pane for each unit, one axis for all. Behind a curve, paler, from the least
/// to the greatest value of the stretch that a point stands for, or the curve that it smooths. Where a value
/// is not finite the curve has a gap and a small cross at the bottom; where a job began again another line
/// begins, with a ring.
///
/// The wheel zooms, dragging pans, a double click shows everything; the pointer, or the arrow keys, choose a
/// place whose values readout() says. +, −: zoom; Ctrl+arrows: pan; Home, End: the first and the last
/// place in view; 0: everything. The axis runs from left to right in every language. QCustomPlot draws;
/// nobody else knows that. Only as many points as there are pixels are drawn, with their least and greatest:
/// hundreds of long curves stay fluent.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    /// What x is, in its unit: steps, or seconds. Everything is shown again. At first: Wall.
    void setAxis(CurveAxis axis);
    CurveAxis axis() const;
    /// Values above zero only; others are gaps.
    void setLogarithmic(bool on);
    bool isLogarithmic() const;
    /// Less is not zoomed into; 0: a ten-thousandth of everything.
    void setFinest(double length);

    /// In the order of panes. Nothing else changes: what is hidden stays so, and the view.
    void setSeries(const QList<ChartSeries> &series);
    void setMarks(const QList<ChartMark> &marks);
    /// Where there is something to see. The whole of it is shown until somebody zooms or pans.
    void setWhole(double from, double until);
    void setSeriesShown(const QString &id, bool shown);
    bool isSeriesShown(const QString &id) const;
    /// One curve above the others, which fade; empty: none.
    void setEmphasised(const QString &id);

    enum class View { Whole, Following, Free };
    View view() const;
    double lower() const;
    double upper() const;
    void showWhole();
    /// The newest stretch, as long as the view is now (at most 300 where everything was shown).
    void follow();
    /// Below 1: nearer. Around the chosen place where it is in view, else around the middle; at the end
    /// while following.
    void zoom(double factor);
    /// In widths of the view.
    void pan(double share);
    /// A part, as far as there is something.
    void showPart(double from, double until);

    /// The chosen place in words; empty: none.
    QString readout() const;
    void choose(std::optional<double> at);
    /// As it is shown now, `scale` times as large.
    QImage picture(double scale = 2);

Q_SIGNALS:
    void viewChanged();
    void readoutChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trainshed
