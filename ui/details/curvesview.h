// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve/metricline.h"
#include "ui/charts/chartseries.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QStackedWidget;
class QTableView;

namespace trainshed {

class Chart;
class ChartTools;
class CurveLegend;
class CurveTableModel;
class MessageBar;

/// One curve of a CurvesView.
struct ShownCurve {
    QString id;   ///< what is hidden stays hidden by it
    QString name; ///< in the legend
    QString pane; ///< those of one pane share a scale
    NamedCurve data;
};

/// Curves of what jobs measured, over step, time or wall clock, smoothed, on a linear or a logarithmic scale,
/// with a legend that hides and shows, or the same as a table; saved as a picture or as values.
class CurvesView : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `prefix`.
    explicit CurvesView(const QString &prefix, QWidget *parent = nullptr);
    ~CurvesView() override;

    /// Nothing else changes: what is hidden stays so, and what is in view.
    void setCurves(const QList<ShownCurve> &curves);
    /// Said where there is no curve.
    void setNote(const QString &note);
    /// By wall clock; `start`: where the time since the start begins for them, 0: they are not shown there.
    void setMarks(const QList<ChartMark> &marks, WallTime start);
    /// Another job: everything is shown.
    void reset();
    void setFileName(const QString &name);
    /// Put before the other choices.
    void addChoice(QWidget *widget);
    MessageBar *message() const { return m_message; }
    Chart *chart() const { return m_chart; }
    /// The column that says what the legend says.
    void setTableColumnHidden(int column, bool hidden);

    /// Axis, smoothing, scale: the person's, for every job.
    QVariantMap uiState() const;
    void restoreUiState(const QVariantMap &state);

private:
    QWidget *buildChoices(const QString &prefix);
    QWidget *buildChart(const QString &prefix);
    void buildTable(const QString &prefix);
    void showCurves();
    void showSeries();
    void showMarks();
    void showHint(qsizetype left, qsizetype none);
    void showWhatThereIs();
    CurveAxis axis() const;
    double smoothing() const;
    QList<NamedCurve> shownCurves() const;
    void addSeries(const ShownCurve &one, const Line &line, QList<ChartSeries> &all) const;

    MessageBar *m_message;
    QStackedWidget *m_stack;
    QLabel *m_note;
    Chart *m_chart;
    CurveLegend *m_legend;
    QLabel *m_readout;
    QLabel *m_hint;
    QHBoxLayout *m_row = nullptr;
    QComboBox *m_axis = nullptr;
    QSlider *m_smoothing = nullptr;
    QLabel *m_weight = nullptr;
    QCheckBox *m_log = nullptr;
    ChartTools *m_tools = nullptr;
    CurveTableModel *m_model;
    QTableView *m_table;
    QList<ShownCurve> m_curves;
    QList<ChartMark> m_marks;
    WallTime m_marksStart = 0;
};

} // namespace trainshed
