// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/curvesview.h"

#include "model/items/curvetablemodel.h"
#include "model/job/metric.h"
#include "ui/charts/chart.h"
#include "ui/details/charttools.h"
#include "ui/details/curvelegend.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trainshed {

CurvesView::CurvesView(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_chart(new Chart(this))
    , m_legend(new CurveLegend(this))
    , m_readout(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_model(new CurveTableModel(this))
    , m_table(new QTableView(this))
{
    m_message->setObjectName(QString(prefix + u"Message"));
    m_message->setAccessibleName(tr("Metrics message"));
    m_note->setObjectName(QString(prefix + u"Note"));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(12);
    buildTable(prefix);
    m_stack->addWidget(m_note);
    m_stack->addWidget(buildChart(prefix));
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(buildChoices(prefix));
    column->addWidget(m_stack, 1);
    showWhatThereIs();
}

CurvesView::~CurvesView() = default;

QWidget *CurvesView::buildChoices(const QString &prefix)
{
    m_axis = new QComboBox(this);
    m_axis->setObjectName(QString(prefix + u"Axis"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->addItem(tr("By step"), int(CurveAxis::Step));
    m_axis->addItem(tr("By time since the start"), int(CurveAxis::Elapsed));
    m_axis->addItem(tr("By wall clock"), int(CurveAxis::Wall));
    m_axis->setToolTip(tr("What the curves are drawn over"));
    m_smoothing = new QSlider(Qt::Horizontal, this);
    m_smoothing->setObjectName(QString(prefix + u"Smoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setRange(0, 99);
    m_smoothing->setPageStep(10);
    m_smoothing->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_smoothing->setToolTip(tr("Exponential moving average, debiased: the weight of what came before. "
                               "The values as they are stay behind it, paler. "
                               "Begins anew where a job began again."));
    m_weight = new QLabel(this);
    m_weight->setObjectName(QString(prefix + u"SmoothingWeight"));
    auto *label = new QLabel(tr("S&moothing:"), this);
    label->setObjectName(QString(prefix + u"SmoothingLabel"));
    label->setBuddy(m_smoothing);
    m_weight->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.000")));
    m_log = new QCheckBox(tr("Lo&garithmic"), this);
    m_log->setObjectName(QString(prefix + u"Logarithmic"));
    m_log->setToolTip(tr("A logarithmic scale of values; only those above zero have a place on it"));
    m_tools = new ChartTools(prefix, tr("Metrics"), m_chart, m_message, this);
    m_tools->setCsv([this] { return curvesCsv(shownCurves()); });

    auto *choices = new QWidget(this);
    m_row = new QHBoxLayout(choices);
    m_row->setContentsMargins(10, 4, 6, 2);
    m_row->setSpacing(6);
    for (QWidget *widget : QList<QWidget *>{m_axis, label, m_smoothing, m_weight, m_log})
        m_row->addWidget(widget);
    m_row->addStretch(1);
    m_row->addWidget(m_tools);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &CurvesView::showCurves);
    connect(m_smoothing, &QSlider::valueChanged, this, &CurvesView::showSeries);
    connect(m_log, &QCheckBox::toggled, this, &CurvesView::showSeries);
    connect(m_tools, &ChartTools::tableToggled, this, &CurvesView::showWhatThereIs);
    return choices;
}

QWidget *CurvesView::buildChart(const QString &prefix)
{
    m_chart->setObjectName(QString(prefix + u"Chart"));
    m_chart->setAccessibleName(tr("Curves of metrics"));
    m_chart->setAccessibleDescription(
        tr("Left and Right choose a place, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. "
           "The same values are in the table."));
    m_chart->setAxis(CurveAxis::Step);
    m_legend->setObjectName(QString(prefix + u"Legend"));
    m_legend->setAccessibleName(tr("Curves"));
    m_readout->setObjectName(QString(prefix + u"Readout"));
    m_hint->setObjectName(QString(prefix + u"Hint"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_readout, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // As high with a long text as with none: the chart must not move under the pointer.
    m_readout->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(2, 2, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_chart, 1);
    column->addWidget(m_hint);
    column->addWidget(m_readout);
    auto *split = new QSplitter(this);
    split->setObjectName(QString(prefix + u"Splitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_legend);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    connect(m_legend, &CurveLegend::shownChanged, this, [this](const QString &id, bool shown) {
        m_chart->setSeriesShown(id, shown);
        m_model->setCurves(shownCurves());
    });
    connect(m_legend, &CurveLegend::emphasised, m_chart, &Chart::setEmphasised);
    connect(m_chart, &Chart::readoutChanged, m_readout, &QLabel::setText);
    return split;
}

void CurvesView::buildTable(const QString &prefix)
{
    m_table->setObjectName(QString(prefix + u"Table"));
    m_table->setAccessibleName(tr("Metrics as a table"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(CurveTableModel::JobColumn, unit * 26);
    m_table->setColumnWidth(CurveTableModel::MetricColumn, unit * 22);
    m_table->setColumnWidth(CurveTableModel::TimeColumn, unit * 24);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    calmSelection(m_table);
}

CurveAxis CurvesView::axis() const
{
    return CurveAxis(m_axis->currentData().toInt());
}

double CurvesView::smoothing() const
{
    // The upper half is finer: 0.9 and 0.99 are as far apart as 0.5 and 0.9.
    const double share = m_smoothing->value() / 99.0;
    return share <= 0 ? 0 : 1 - std::pow(10, -3 * share);
}

QList<NamedCurve> CurvesView::shownCurves() const
{
    QList<NamedCurve> shown;
    for (const ShownCurve &one : m_curves) {
        if (m_legend->isShown(one.id))
            shown.append(one.data);
    }
    return shown;
}

void CurvesView::setCurves(const QList<ShownCurve> &curves)
{
    m_curves = curves;
    QList<CurveLegend::Entry> entries;
    for (const ShownCurve &one : curves)
        entries.append({one.id, one.name, CurveLegend::colourOf(entries.size())});
    const bool isFirst = m_legend->count() == 0 && !entries.isEmpty();
    m_legend->setEntries(entries);
    if (auto *split = qobject_cast<QSplitter *>(m_legend->parentWidget()); split && isFirst) {
        const int wide = m_legend->sizeHint().width();
        split->setSizes({wide, std::max(wide, width() - wide)});
    }
    m_model->setCurves(shownCurves());
    showCurves();
    showWhatThereIs();
}

void CurvesView::showCurves()
{
    m_chart->setAxis(axis());
    showMarks();
    showSeries();
}

void CurvesView::addSeries(const ShownCurve &one, const Line &line, QList<ChartSeries> &all) const
{
    ChartSeries series;
    series.id = one.id;
    series.name = one.name;
    series.pane = one.pane;
    series.text = metricText;
    series.colour = CurveLegend::colourOf(&one - m_curves.constData());
    series.fromZero = false;
    series.line = line;
    const double weight = smoothingOf(smoothing(), one.data.curve);
    if (weight > 0) {
        ChartSeries shadow = series;
        shadow.id += QStringLiteral("/raw");
        shadow.shadowOf = one.id;
        all.append(shadow);
        series.line = smoothed(line, weight);
    }
    all.append(series);
}

void CurvesView::showSeries()
{
    m_weight->setText(QLocale().toString(smoothing(), 'f', smoothing() > 0.99 ? 3 : 2));
    m_chart->setLogarithmic(m_log->isChecked());
    QList<ChartSeries> all;
    double from = std::numeric_limits<double>::infinity();
    double until = -from;
    qsizetype left = 0;
    qsizetype none = 0;
    for (const ShownCurve &one : std::as_const(m_curves)) {
        const Line line = lineOf(one.data, axis());
        left += one.data.curve.points.size() - line.size();
        for (const LinePoint &point : line) {
            from = std::min(from, point.x);
            until = std::max(until, point.x);
            none += m_log->isChecked() && point.y <= 0 ? 1 : 0;
        }
        addSeries(one, line, all);
    }
    m_chart->setSeries(all);
    if (from <= until)
        m_chart->setWhole(from, until > from ? until : from + 1);
    showHint(left, none);
}

/// What the picture does not show.
void CurvesView::showHint(qsizetype left, qsizetype none)
{
    QStringList hints;
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    if (left > 0)
        hints.append(tr("Points without a time that are not drawn: %1.").arg(number(left)));
    if (none > 0)
        hints.append(tr("Values not above zero that are not drawn: %1.").arg(number(none)));
    qint64 total = 0;
    qint64 kept = 0;
    for (const ShownCurve &one : std::as_const(m_curves)) {
        total += one.data.curve.total;
        kept += one.data.curve.points.size();
    }
    if (total > kept) {
        hints.append(tr("%1 of %2 points, with the least and the greatest of each stretch.")
                         .arg(number(qsizetype(kept)), number(qsizetype(total))));
    }
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
}

void CurvesView::setMarks(const QList<ChartMark> &marks, WallTime start)
{
    m_marks = marks;
    m_marksStart = start;
    showMarks();
}

void CurvesView::showMarks()
{
    QList<ChartMark> marks;
    const bool shown = axis() == CurveAxis::Wall || (axis() == CurveAxis::Elapsed && m_marksStart > 0);
    const double from = axis() == CurveAxis::Elapsed ? chartTime(m_marksStart) : 0;
    if (shown) {
        for (const ChartMark &mark : std::as_const(m_marks))
            marks.append({mark.at - from, mark.text});
    }
    m_chart->setMarks(marks);
}

void CurvesView::setNote(const QString &note)
{
    m_note->setText(note);
}

void CurvesView::reset()
{
    m_message->clear();
    m_chart->choose({});
    m_chart->showWhole();
}

void CurvesView::setFileName(const QString &name)
{
    m_tools->setFileName(name);
}

void CurvesView::addChoice(QWidget *widget)
{
    m_row->insertWidget(0, widget);
    setTabOrder(widget, m_axis);
}

void CurvesView::setTableColumnHidden(int column, bool hidden)
{
    m_table->setColumnHidden(column, hidden);
}

void CurvesView::showWhatThereIs()
{
    const bool any = std::any_of(m_curves.begin(), m_curves.end(),
                                 [](const ShownCurve &one) { return !one.data.curve.points.isEmpty(); });
    m_tools->setContent(any);
    const bool drawn = any && !m_tools->isTable();
    for (QWidget *widget : QList<QWidget *>{m_axis, m_smoothing, m_log})
        widget->setEnabled(drawn);
    m_stack->setCurrentIndex(!any ? 0 : drawn ? 1 : 2);
}

QVariantMap CurvesView::uiState() const
{
    return {{QStringLiteral("axis"), m_axis->currentIndex()},
            {QStringLiteral("smoothing"), m_smoothing->value()},
            {QStringLiteral("logarithmic"), m_log->isChecked()}};
}

void CurvesView::restoreUiState(const QVariantMap &state)
{
    m_axis->setCurrentIndex(std::clamp(state.value(QStringLiteral("axis")).toInt(), 0, m_axis->count() - 1));
    m_smoothing->setValue(state.value(QStringLiteral("smoothing")).toInt());
    m_log->setChecked(state.value(QStringLiteral("logarithmic")).toBool());
}

} // namespace trainshed
