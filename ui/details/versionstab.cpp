// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/versionstab.h"

#include "model/job/wording.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/looks.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int mostVersions = 2000; // of one answer
} // namespace

VersionsTab::VersionsTab(EngineClient *client, QWidget *parent)
    : QWidget(parent), m_client(client), m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("versionsList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Version"), tr("Status"), tr("Created"), tr("Duration"), tr("Exit reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    calmSelection(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 18);
    for (int column = 1; column < 4; ++column)
        m_list->header()->resizeSection(column, fontMetrics().averageCharWidth() * 26);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT openRequested(JobId(item->data(0, idRole).toString())); });
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::setJob(const JobSummary &job)
{
    if (job.id == m_job.id && job.revision == m_job.revision)
        return;
    if (job.name != m_job.name)
        clear();
    m_job = job;
    m_stale = true;
    if (isVisible())
        ask();
}

void VersionsTab::clear()
{
    ++m_generation;
    m_job = {};
    m_shown.clear();
    m_list->clear();
    m_stale = false;
}

void VersionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_job.id.isEmpty())
        ask(); // another version may have changed meanwhile
}

void VersionsTab::ask()
{
    m_stale = false;
    rpc::JobList request;
    request.limit = mostVersions;
    request.nameGlob = m_job.name; // names hold no * and no ?
    m_client->call(request, this,
                   [this, generation = ++m_generation](const Result<rpc::JobList::Reply> &answer) {
                       if (generation == m_generation && answer)
                           fill(answer->jobs);
                   });
}

void VersionsTab::fill(const QList<JobSummary> &jobs)
{
    if (jobs == m_shown && m_list->topLevelItemCount() > 0)
        return;
    m_shown = jobs;
    m_list->clear();
    const WallTime now = QDateTime::currentMSecsSinceEpoch();
    for (const JobSummary &job : jobs) {
        const bool current = job.id == m_job.id;
        auto *item = new QTreeWidgetItem(
            m_list, {current ? tr("%1 (shown)").arg(versionText(job.version)) : versionText(job.version),
                     phaseText(job.phase), exactTimeText(job.created),
                     job.started ? durationText(durationAt(job, now)) : QString(),
                     isTerminal(job.phase) && !job.reason.isEmpty() ? sentence(job.reason) : QString()});
        item->setIcon(1, phaseIcon(job.phase));
        item->setData(0, idRole, job.id.toString());
        if (current) {
            QFont bold = m_list->font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
    }
}

} // namespace trainshed
