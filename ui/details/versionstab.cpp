// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/versionstab.h"

#include "model/job/wording.h"
#include "ui/details/codechanges.h"
#include "ui/details/comparetable.h"
#include "ui/details/comparewindow.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/looks.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int mostVersions = 2000; // of one answer
constexpr int pauseMs = 250;
} // namespace

VersionsTab::VersionsTab(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_list(new QTreeWidget(this))
    , m_title(new QLabel(this))
    , m_tools(new QHBoxLayout)
    , m_compare(new QToolButton(this))
    , m_code(new QToolButton(this))
    , m_table(new CompareTable(this))
    , m_set(client)
{
    buildList();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("versionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildChanges());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT openRequested(JobId(item->data(0, idRole).toString())); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VersionsTab::follow);
    connect(&m_set, &JobSet::changed, this, &VersionsTab::showChanges);
    connect(&m_set, &JobSet::failed, this, [this](const Error &why) { m_title->setText(why.text()); });
    connect(m_compare, &QToolButton::clicked, this, [this] {
        QList<JobId> jobs;
        for (const JobSummary &job : compared())
            jobs.append(job.id);
        Q_EMIT compareRequested(jobs);
    });
    follow();
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::buildList()
{
    m_list->setObjectName(QStringLiteral("versionsList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Version"), tr("Status"), tr("Created"), tr("Duration"), tr("Exit reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    calmSelection(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths{19, 16, 23, 15};
    for (int column = 0; column < widths.size(); ++column)
        m_list->header()->resizeSection(column, unit * widths.at(column));
}

QWidget *VersionsTab::buildChanges()
{
    m_title->setObjectName(QStringLiteral("versionChangesTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_compare->setObjectName(QStringLiteral("compareVersions"));
    m_compare->setText(tr("Compare…"));
    m_compare->setAccessibleName(tr("Compare the versions"));
    m_compare->setToolTip(tr("Open all settings of these versions side by side"));
    m_compare->setAutoRaise(true);
    m_compare->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("versionChanges"));
    m_table->setAccessibleName(tr("Changes of the version"));
    m_table->hideColumn(0);
    m_tools->setContentsMargins(8, 2, 4, 2);
    m_tools->addWidget(m_title, 1);
    m_tools->addWidget(m_compare);
    m_code->setObjectName(QStringLiteral("codeVersions"));
    m_code->setText(tr("Code changes…"));
    m_code->setToolTip(tr("Open what changed in the code"));
    m_code->setAutoRaise(true);
    m_code->setFocusPolicy(Qt::StrongFocus);
    m_tools->addWidget(m_code);
    connect(m_code, &QToolButton::clicked, this, &VersionsTab::openCode);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_tools);
    column->addWidget(m_table, 1);
    return side;
}

void VersionsTab::setJob(const JobSummary &job)
{
    if (job.id == m_job.id && job.revision == m_job.revision)
        return;
    const bool other = job.id != m_job.id;
    if (job.name != m_job.name)
        clear();
    m_job = job;
    if (other) {
        m_chooseShown = true;
        fill(m_shown);
    }
    if (isVisible())
        ask();
}

void VersionsTab::clear()
{
    ++m_generation;
    m_job = {};
    m_shown.clear();
    m_list->clear();
    m_set.setJobs({});
    follow();
}

void VersionsTab::noteChanged(const QList<JobSummary> &jobs)
{
    m_set.noteChanged(jobs);
    const bool ours =
        !m_job.id.isEmpty() && std::any_of(jobs.begin(), jobs.end(),
                                           [this](const JobSummary &job) { return job.name == m_job.name; });
    if (ours)
        askSoon();
}

void VersionsTab::noteRemoved(const QList<JobId> &jobs)
{
    m_set.noteRemoved(jobs);
    const bool ours = std::any_of(m_shown.begin(), m_shown.end(),
                                  [&](const JobSummary &job) { return jobs.contains(job.id); });
    if (ours)
        askSoon();
}

void VersionsTab::askSoon()
{
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void VersionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_job.id.isEmpty())
        ask(); // another version may have changed meanwhile
}

void VersionsTab::ask()
{
    if (m_job.id.isEmpty())
        return;
    rpc::JobList request;
    request.limit = mostVersions;
    request.nameGlob = m_job.name; // names hold no * and no ?
    m_client->call(request, this,
                   [this, generation = ++m_generation](const Result<rpc::JobList::Reply> &answer) {
                       if (generation == m_generation && answer && answer->jobs != m_shown)
                           fill(answer->jobs);
                   });
}

void VersionsTab::fill(const QList<JobSummary> &jobs)
{
    QList<JobId> chosen = m_chooseShown ? QList<JobId>{m_job.id} : selected();
    m_chooseShown = jobs.isEmpty();
    m_shown = jobs;
    {
        const QSignalBlocker quiet(m_list);
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
    select(chosen);
}

void VersionsTab::select(const QList<JobId> &jobs)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            const JobId id(item->data(0, idRole).toString());
            item->setSelected(jobs.contains(id));
            if (jobs.contains(id) && !m_list->currentItem())
                m_list->setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
        }
    }
    follow();
}

QList<JobId> VersionsTab::selected() const
{
    QList<JobId> jobs;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        jobs.append(JobId(item->data(0, idRole).toString()));
    return jobs;
}

QList<JobSummary> VersionsTab::compared() const
{
    const QList<JobId> chosen = selected();
    QList<JobSummary> jobs;
    for (qsizetype i = 0; i < m_shown.size(); ++i) { // newest first
        if (!chosen.contains(m_shown.at(i).id))
            continue;
        jobs.prepend(m_shown.at(i));
        if (chosen.size() == 1 && i + 1 < m_shown.size())
            jobs.prepend(m_shown.at(i + 1));
    }
    return jobs;
}

/// Asks for what is to be compared.
void VersionsTab::follow()
{
    const QList<JobSummary> jobs = compared();
    const bool can = jobs.size() >= 2 && jobs.size() <= CompareWindow::mostJobs;
    m_compare->setEnabled(can);
    m_code->setEnabled(!jobs.isEmpty() && jobs.size() <= 2);
    QList<JobId> ids;
    for (const JobSummary &job : jobs)
        ids.append(job.id);
    if (can) {
        m_set.setJobs(ids);
        showChanges();
        return;
    }
    m_set.setJobs({});
    m_table->setComparison({}, {});
    if (jobs.size() > 2)
        m_title->setText(tr("Choose up to %1 versions to compare.").arg(CompareWindow::mostJobs));
    else if (jobs.size() == 1)
        m_title->setText(tr("%1 is the first version.").arg(versionText(jobs.first().version)));
    else
        m_title->setText(m_shown.isEmpty() ? QString() : tr("Choose a version to see what it changed."));
}

void VersionsTab::openCode()
{
    const QList<JobSummary> jobs = compared();
    if (jobs.isEmpty())
        return;
    auto *window = new CodeChangesWindow(m_client, jobs.last(), m_shown,
                                         jobs.size() > 1 ? jobs.first().id : JobId(), this->window());
    window->show();
}

void VersionsTab::showChanges()
{
    if (m_set.jobs().size() < 2 || !m_set.isComplete())
        return;
    const QList<JobDetails> jobs = m_set.details();
    QStringList names;
    for (const JobDetails &job : jobs)
        names.append(versionText(job.summary.version));
    const auto changes =
        differences(compareJobs(jobs, settingTexts(), QDateTime::currentMSecsSinceEpoch()), false);
    m_table->setComparison(names, changes);
    if (changes.isEmpty())
        m_title->setText(tr("No setting differs between %1.").arg(names.join(QStringLiteral(", "))));
    else if (names.size() == 2)
        m_title->setText(tr("What %2 changed from %1").arg(names.first(), names.last()));
    else
        m_title->setText(tr("What differs between %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace trainshed
