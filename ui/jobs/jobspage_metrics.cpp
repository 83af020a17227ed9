// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page has to do with metrics: their columns in the list, and TensorBoard.
#include "model/items/joblistmodel.h"
#include "model/items/metricfill.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/jobs/metriccolumnsdialog.h"
#include "ui/jobs/tensorboards.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int gatherMs = 200;
constexpr int mostColumns = 2 * rpc::MetricsOfJobs::mostNames;

// How a column is kept with the view.
QString bestMark()
{
    return QStringLiteral("best:");
}
QString lastMark()
{
    return QStringLiteral("last:");
}

} // namespace

void JobsPage::wireMetrics()
{
    auto *fill = new MetricFill(m_client, m_jobs, gatherMs, this);
    connect(fill, &MetricFill::failed, this,
            [this](const Error &why) { showMessage(MessageBar::Kind::Error, why.text()); });
    m_table->addColumnsAction(m_actions->metrics);
    connect(m_actions->metrics, &QAction::triggered, this, &JobsPage::chooseMetrics);
    connect(m_table, &JobTable::columnsReset, this, [this] { showMetrics({}); });
}

void JobsPage::wireTensorBoard()
{
    auto *boards = new TensorBoards(m_client, this);
    m_actions->setTensorBoard(boards->isAvailable());
    connect(boards, &TensorBoards::availableChanged, this,
            [this, boards] { m_actions->setTensorBoard(boards->isAvailable()); });
    connect(this, &JobsPage::currentJobChanged, boards, [this, boards] { boards->setCurrent(currentJob()); });
    connect(boards, &TensorBoards::message, this, &JobsPage::showMessage);
    connect(m_actions->openTensorBoard, &QAction::triggered, this, [this, boards] {
        QList<JobId> jobs;
        for (const JobSummary &job : selectedJobs())
            jobs.append(job.id);
        boards->open(jobs);
    });
}

void JobsPage::chooseMetrics()
{
    auto *dialog = new MetricColumnsDialog(m_client, m_jobs->metricColumns(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showMetrics(dialog->columns()); });
    dialog->open();
}

void JobsPage::showMetrics(const QList<MetricColumn> &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QList<MetricColumn> before = m_jobs->metricColumns();
    const bool loses = std::any_of(before.begin(), before.end(),
                                   [&](const MetricColumn &column) { return !columns.contains(column); });
    if (loses && header->sortIndicatorSection() >= JobListModel::ColumnCount)
        m_table->sortByColumn(-1, Qt::DescendingOrder);
    m_jobs->setMetricColumns(columns);
    // Beside each other, behind the duration: the last column is the one that takes the rest of the width.
    int behind = header->visualIndex(JobListModel::DurationColumn);
    for (qsizetype i = 0; i < m_jobs->metricColumns().size(); ++i) {
        const int column = JobListModel::ColumnCount + static_cast<int>(i);
        if (before.contains(m_jobs->metricColumns().at(i))) {
            behind = std::max(behind, header->visualIndex(column));
            continue;
        }
        const int from = header->visualIndex(column);
        behind = from > behind ? behind + 1 : behind;
        header->moveSection(from, behind);
        m_table->setColumnWidth(column, metricWidth(headerOf(m_jobs->metricColumns().at(i))));
    }
}

/// Room for the header with its arrow, and for a number of six digits with an exponent.
int JobsPage::metricWidth(const QString &header) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    return std::clamp(metrics.horizontalAdvance(header) + digit * 5, digit * 15, digit * 30);
}

QStringList JobsPage::metricsState() const
{
    QStringList state;
    for (const MetricColumn &column : m_jobs->metricColumns())
        state.append((column.point == MetricColumn::Point::Best ? bestMark() : lastMark()) + column.name);
    return state;
}

void JobsPage::restoreMetrics(const QStringList &state)
{
    QList<MetricColumn> columns;
    for (const QString &text : state.first(std::min<qsizetype>(state.size(), mostColumns))) {
        if (text.startsWith(bestMark()))
            columns.append({text.mid(bestMark().size()), MetricColumn::Point::Best});
        else if (text.startsWith(lastMark()))
            columns.append({text.mid(lastMark().size()), MetricColumn::Point::Last});
    }
    showMetrics(columns);
}

} // namespace trainshed
