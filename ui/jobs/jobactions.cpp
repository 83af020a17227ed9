// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobactions.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace trainshed {

namespace {

void setKeys(QAction *action, const QList<QKeySequence> &keys, Qt::ShortcutContext context)
{
    action->setShortcuts(keys);
    action->setShortcutContext(context);
}

bool mayChangePriority(const JobSummary &job)
{
    return job.phase == JobPhase::Creating || job.phase == JobPhase::Pending;
}

} // namespace

JobActions::JobActions(QWidget *list) : QObject(list), m_list(list)
{
    create = make(QStringLiteral("createJob"), QStringLiteral("job-new"), tr("Create &Training Job…"),
                  tr("Create a training job"));
    setKeys(create, QKeySequence::keyBindings(QKeySequence::New), Qt::WindowShortcut);
    importFile = make(QStringLiteral("importJob"), QStringLiteral("import"), tr("&Import job file…"),
                      tr("Open the form filled in from a job file"));
    setKeys(importFile, {QKeySequence(Qt::CTRL | Qt::Key_I)}, Qt::WindowShortcut);
    openSaved = make(QStringLiteral("openSavedJob"), QStringLiteral("import"), tr("Open sa&ved job…"),
                     tr("Put a job that was saved as an archive back into the list, as it was"));
    setKeys(openSaved, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, Qt::WindowShortcut);
    details = make(QStringLiteral("openDetails"), QStringLiteral("details"), tr("Open &details"),
                   tr("Show the details of the job"));
    stop = make(QStringLiteral("stopJobs"), QStringLiteral("stop"), tr("&Stop"),
                tr("Stop the selected jobs that wait or run"));
    retryUpload = make(QStringLiteral("retryUpload"), QStringLiteral("export"), tr("Retry &upload"),
                       tr("Upload again what of the outputs has not arrived"));
    rebuild = make(QStringLiteral("rebuildJob"), QStringLiteral("rebuild"), tr("Re&build…"),
                   tr("Open the form filled in as for this job, for its next version"));
    setKeys(rebuild, {QKeySequence(Qt::CTRL | Qt::Key_R)}, Qt::WindowShortcut);
    compare = make(QStringLiteral("compareJobs"), QStringLiteral("details"), tr("Co&mpare…"),
                   tr("Show the settings of the selected jobs side by side"));
    setKeys(compare, {QKeySequence(Qt::CTRL | Qt::Key_D)}, Qt::WindowShortcut);
    saveAlgorithm = make(QStringLiteral("saveAsAlgorithm"), QStringLiteral("save"), tr("Save &As Algorithm…"),
                         tr("Keep the code and the settings of the job as an algorithm"));
    remove = make(QStringLiteral("deleteJobs"), QStringLiteral("delete"), tr("De&lete…"),
                  tr("Delete the selected jobs with their logs and folders"));
    setKeys(remove, {QKeySequence(QKeySequence::Delete)}, Qt::WidgetShortcut);
    openOutputs = make(QStringLiteral("openOutputs"), QStringLiteral("folder-open"),
                       tr("&Open output folder"), tr("Open the folder with what the job made"));
    setKeys(openOutputs, {QKeySequence(Qt::CTRL | Qt::Key_O)}, Qt::WindowShortcut);
    openTensorBoard =
        make(QStringLiteral("openTensorBoard"), QStringLiteral("metrics"), tr("Ope&n in TensorBoard"),
             tr("Show the event files among the outputs in TensorBoard"));
    copyCommand = make(QStringLiteral("copyCommand"), QStringLiteral("copy"), tr("Cop&y command"),
                       tr("Copy the exact command line of the job"));
    setKeys(copyCommand, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, Qt::WindowShortcut);
    exportFile = make(QStringLiteral("exportJob"), QStringLiteral("export"), tr("E&xport job file…"),
                      tr("Save the job file that would make the job again"));
    setKeys(exportFile, {QKeySequence(Qt::CTRL | Qt::Key_E)}, Qt::WindowShortcut);
    saveArchive = make(QStringLiteral("saveArchive"), QStringLiteral("save"), tr("Save as arc&hive…"),
                       tr("Save the whole job as one archive: settings, events, code, logs, outputs"));
    editDescription = make(QStringLiteral("editDescription"), QStringLiteral("edit"), tr("Edit d&escription"),
                           tr("Change the description of the job"));
    setKeys(editDescription, {QKeySequence(Qt::Key_F2)}, Qt::WidgetShortcut);
    copyRows = make(QStringLiteral("copyRows"), QStringLiteral("copy"), tr("&Copy rows"),
                    tr("Copy the selected rows, for a spreadsheet"));
    setKeys(copyRows, QKeySequence::keyBindings(QKeySequence::Copy), Qt::WidgetShortcut);
    selectAll =
        make(QStringLiteral("selectAllJobs"), {}, tr("Select &all"), tr("Select all jobs that are shown"));
    setKeys(selectAll, QKeySequence::keyBindings(QKeySequence::SelectAll), Qt::WidgetShortcut);
    find = make(QStringLiteral("findJobs"), QStringLiteral("search"), tr("&Filter jobs"),
                tr("Filter the list by text"));
    metrics = make(QStringLiteral("metricColumns"), {}, tr("&Metrics…"),
                   tr("Choose which of the jobs' metrics have a column"));
    buildPriority();
    update();
}

JobActions::~JobActions() = default;

QAction *JobActions::make(const QString &name, const QString &symbol, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!symbol.isEmpty())
        action->setIcon(icon(symbol));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    m_list->addAction(action);
    return action;
}

void JobActions::buildPriority()
{
    priority = new QMenu(tr("&Priority"), m_list);
    priority->setObjectName(QStringLiteral("priorityMenu"));
    auto *group = new QActionGroup(priority);
    const QStringList texts{tr("&1 (lowest)"), tr("&2"), tr("&3 (highest)")};
    for (int level = 1; level <= texts.size(); ++level) {
        QAction *action = priority->addAction(texts.at(level - 1));
        action->setObjectName(QStringLiteral("priority%1").arg(level));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, level] { Q_EMIT priorityChosen(level); });
    }
}

void JobActions::setSelection(const QList<JobSummary> &jobs)
{
    m_jobs = jobs;
    update();
}

void JobActions::setLive(bool live)
{
    m_live = live;
    update();
}

void JobActions::setTensorBoard(bool available)
{
    m_hasTensorBoard = available;
    update();
}

void JobActions::update()
{
    const bool any = !m_jobs.isEmpty();
    const bool one = m_jobs.size() == 1;
    const auto has = [this](auto test) { return std::any_of(m_jobs.begin(), m_jobs.end(), test); };
    openSaved->setEnabled(m_live);
    metrics->setEnabled(m_live);
    details->setEnabled(one);
    stop->setEnabled(m_live && has([](const JobSummary &job) { return isStoppable(job.phase); }));
    const bool unsent = has([](const JobSummary &job) { return canRetryUpload(job); });
    retryUpload->setEnabled(m_live && unsent);
    retryUpload->setToolTip(unsent || !any ? tr("Upload again what of the outputs has not arrived")
                                           : tr("All outputs of the selected jobs have arrived, or they have "
                                                "not ended"));
    rebuild->setEnabled(m_live && one);
    saveAlgorithm->setEnabled(m_live && one);
    const bool comparable = m_jobs.size() >= 2 && m_jobs.size() <= mostCompared;
    compare->setEnabled(m_live && comparable);
    compare->setToolTip(comparable ? tr("Show the settings of the selected jobs side by side")
                                   : tr("Select 2 to %1 jobs to compare them").arg(mostCompared));
    remove->setEnabled(m_live && any);
    openOutputs->setEnabled(m_live && one);
    openTensorBoard->setEnabled(m_live && any && m_jobs.size() <= mostCompared && m_hasTensorBoard);
    openTensorBoard->setToolTip(
        m_hasTensorBoard ? tr("Show the event files among the outputs in TensorBoard")
                         : tr("No program “tensorboard” is installed: neither in PATH nor in a Python "
                              "environment of this computer"));
    copyCommand->setEnabled(m_live && one);
    exportFile->setEnabled(m_live && one);
    saveArchive->setEnabled(m_live && one);
    editDescription->setEnabled(m_live && one);
    copyRows->setEnabled(any);
    priority->menuAction()->setEnabled(m_live && has(mayChangePriority));
    for (int i = 0; i < priority->actions().size(); ++i)
        priority->actions().at(i)->setChecked(one && m_jobs.first().priority == i + 1);
}

QList<QAction *> JobActions::rowActions() const
{
    return {details,     compare,     nullptr,         stop,
            retryUpload, rebuild,     saveAlgorithm,   remove,
            nullptr,     openOutputs, openTensorBoard, copyCommand,
            exportFile,  saveArchive, editDescription, priority->menuAction(),
            nullptr,     copyRows};
}

} // namespace trainshed
