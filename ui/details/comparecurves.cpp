// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/comparecurves.h"

#include "model/items/curvetablemodel.h"
#include "model/job/metric.h"
#include "ui/details/curvesview.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {

/// Points of all jobs together: exact for forty jobs of 10,000, thinned for more.
constexpr qsizetype mostTogether = 400'000;
constexpr qsizetype mostOfOne = 20'000;
constexpr qsizetype leastOfOne = 1'000;

} // namespace

CompareCurves::CompareCurves(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_feed(client)
    , m_view(new CurvesView(QStringLiteral("compareCurves"), this))
    , m_metric(new QComboBox(this))
{
    m_metric->setObjectName(QStringLiteral("compareMetric"));
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setToolTip(tr("The metric whose curves are drawn"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_metric->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_view->addChoice(m_metric);
    m_view->setTableColumnHidden(CurveTableModel::MetricColumn, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_view->reset();
        ask();
        showCurves();
    });
    connect(&m_feed, &CurveFeed::changed, this, &CompareCurves::showCurves);
    connect(&m_feed, &CurveFeed::failed, this, [this](const Error &why) {
        if (why.code != ErrorCode::Unreachable && why.code != ErrorCode::Cancelled)
            m_view->message()->showMessage(MessageBar::Kind::Error, why.text());
    });
    showCurves();
}

CompareCurves::~CompareCurves() = default;

void CompareCurves::setJobs(const QList<JobDetails> &jobs, const QStringList &names)
{
    m_jobs = jobs;
    m_names = names;
    fillMetrics();
    ask();
    showCurves();
}

/// At first the one by which they can be ranked; a choice stays.
void CompareCurves::fillMetrics()
{
    QStringList names;
    QList<JobMetric> all;
    for (const JobDetails &job : std::as_const(m_jobs)) {
        for (const Metric &metric : job.metrics) {
            all.append({job.summary.name, job.summary.version, metric});
            if (!names.contains(metric.name))
                names.append(metric.name);
        }
    }
    names.sort(Qt::CaseInsensitive);
    const QString best = bestAmong(all).metric.name;
    const QString before = m_metric->currentText();
    const QSignalBlocker quiet(m_metric);
    m_metric->clear();
    m_metric->addItems(names);
    const int at = m_metric->findText(before.isEmpty() ? best : before);
    m_metric->setCurrentIndex(names.isEmpty() ? -1 : std::max(0, at));
    m_metric->setEnabled(!names.isEmpty());
}

void CompareCurves::ask()
{
    QList<CurveFeed::Wanted> wanted;
    if (m_metric->currentIndex() >= 0) {
        for (const JobDetails &job : std::as_const(m_jobs)) {
            const JobSummary &one = job.summary;
            const bool running = one.phase == JobPhase::Running || one.phase == JobPhase::Terminating;
            wanted.append({one.id, running, running ? 0 : one.revision});
        }
    }
    const qsizetype share = mostTogether / std::max<qsizetype>(1, m_jobs.size());
    m_feed.setWanted(wanted, {m_metric->currentText()},
                     static_cast<int>(std::clamp(share, leastOfOne, mostOfOne)));
}

void CompareCurves::setActive(bool active)
{
    m_feed.setActive(active);
}

void CompareCurves::showCurves()
{
    const QString metric = m_metric->currentText();
    QList<ShownCurve> curves;
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        const JobSummary &job = m_jobs.at(i).summary;
        const QList<MetricCurve> known = m_feed.curves(job.id);
        // Each job has its place and its colour, whatever it measured.
        MetricCurve curve{metric, 0, {}};
        for (const MetricCurve &one : known) {
            if (one.name == metric)
                curve = one;
        }
        curves.append({job.id.toString(), m_names.value(i), metric, {m_names.value(i), curve, job.started}});
    }
    m_view->setFileName(metric.isEmpty() ? QStringLiteral("metrics") : QString(metric).replace(u'/', u'_'));
    if (m_metric->currentIndex() < 0)
        m_view->setNote(tr("None of these jobs has measured anything."));
    else if (m_feed.missing() > 0)
        m_view->setNote(tr("Reading…"));
    else
        m_view->setNote(tr("None of these jobs has values of this metric."));
    m_view->setCurves(curves);
}

} // namespace trainshed
