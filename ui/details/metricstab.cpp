// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/metricstab.h"

#include "model/items/curvetablemodel.h"
#include "model/job/wording.h"
#include "ui/details/curvesview.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace trainshed {

namespace {

constexpr int mostPoints = 20'000; // of one curve: what a job writes in a day or two, whole

} // namespace

MetricsTab::MetricsTab(EngineClient *client, QWidget *parent)
    : QWidget(parent), m_feed(client), m_view(new CurvesView(QStringLiteral("metrics"), this))
{
    m_view->setTableColumnHidden(CurveTableModel::JobColumn, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&m_feed, &CurveFeed::changed, this, &MetricsTab::showCurves);
    connect(&m_feed, &CurveFeed::failed, this, [this](const Error &why) {
        if (why.code != ErrorCode::Unreachable && why.code != ErrorCode::Cancelled)
            m_view->message()->showMessage(MessageBar::Kind::Error, why.text());
    });
}

MetricsTab::~MetricsTab() = default;

void MetricsTab::setJob(const JobSummary &job)
{
    const bool other = job.id != m_job.id;
    m_job = job;
    // While it ends, too, there is something to read.
    const bool running = job.phase == JobPhase::Running || job.phase == JobPhase::Terminating;
    m_feed.setWanted({{job.id, running, running ? 0 : job.revision}}, {}, mostPoints);
    m_view->setFileName(QString(job.name + u"-metrics"));
    if (other) {
        m_view->reset();
        showCurves();
    }
    showMarks();
}

void MetricsTab::clear()
{
    m_job = {};
    m_feed.setWanted({}, {}, mostPoints);
    clearEvents();
    m_view->reset();
    showCurves();
}

void MetricsTab::clearEvents()
{
    m_events.clear();
    showMarks();
}

void MetricsTab::appendEvents(const QList<Event> &events)
{
    m_events += events;
    showMarks();
}

void MetricsTab::showMarks()
{
    QList<ChartMark> marks;
    for (const Event &event : std::as_const(m_events))
        marks.append({chartTime(event.time), sentence(event.message)});
    m_view->setMarks(marks, m_job.started);
}

void MetricsTab::setActive(bool active)
{
    m_feed.setActive(active);
}

void MetricsTab::showCurves()
{
    QList<ShownCurve> curves;
    const QList<MetricCurve> known = m_feed.curves(m_job.id);
    for (const MetricCurve &curve : known)
        curves.append({curve.name, curve.name, metricFamily(curve.name), {m_job.name, curve, m_job.started}});
    if (!m_feed.isAnswered(m_job.id))
        m_view->setNote(tr("Reading…"));
    else if (m_job.phase == JobPhase::Running)
        m_view->setNote(tr("No metrics yet. They are found in CSV, JSON lines and TensorBoard files of the "
                           "outputs, and in the log by rules."));
    else
        m_view->setNote(tr("No metrics were found: neither in CSV, JSON lines or TensorBoard files of the "
                           "outputs, nor in the log by rules."));
    m_view->setCurves(curves);
}

QVariantMap MetricsTab::uiState() const
{
    return m_view->uiState();
}

void MetricsTab::restoreUiState(const QVariantMap &state)
{
    m_view->restoreUiState(state);
}

} // namespace trainshed
