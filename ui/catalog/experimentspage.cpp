// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/experimentspage.h"

#include "model/items/experimentlistmodel.h"
#include "ui/catalog/experimentdialog.h"
#include "ui/prompts/question.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QTableView>

namespace trainshed {

ExperimentsPage::ExperimentsPage(EngineClient *client, QWidget *parent)
    : CatalogPage(client, QStringLiteral("experiments"), parent)
    , m_model(new ExperimentListModel(this))
    , m_new(addButton(QStringLiteral("newExperiment"), tr("New Experiment…"), icon(QStringLiteral("add"))))
    , m_jobs(
          addButton(QStringLiteral("showExperimentJobs"), tr("Show &Jobs"), icon(QStringLiteral("nav-jobs"))))
    , m_edit(addButton(QStringLiteral("editExperiment"), tr("Edit…"), icon(QStringLiteral("edit"))))
    , m_delete(addButton(QStringLiteral("deleteExperiment"), tr("Delete"), icon(QStringLiteral("delete"))))
{
    m_jobs->setAccessibleName(tr("Show the jobs of the experiment"));
    m_jobs->setToolTip(tr("Show the list of jobs with those of this experiment only"));
    m_edit->setAccessibleName(tr("Edit experiment"));
    m_edit->setToolTip(tr("Change name and description"));
    m_delete->setAccessibleName(tr("Delete experiment"));
    m_delete->setToolTip(tr("Delete this experiment; its jobs stay"));
    setTexts(tr("Experiments list"), tr("Search experiments"), tr("No experiment matches the search"));
    empty()->setIcon(icon(QStringLiteral("empty-experiments")));
    empty()->setTitle(tr("No experiments yet"));
    empty()->setText(tr("An experiment is a named group of jobs that belong together."));
    empty()->setButton(tr("New Experiment…"), QStringLiteral("emptyNewExperiment"),
                       icon(QStringLiteral("add")));
    empty()->button()->setAccessibleName(tr("Make the first experiment"));
    setModel(m_model, ExperimentListModel::CreatedColumn);
    setColumnText(ExperimentListModel::UpdatedColumn, exactTimeText(1));
    setColumnText(ExperimentListModel::JobsColumn, QStringLiteral("00000"));
    setColumnText(ExperimentListModel::BestColumn, QStringLiteral("val_accuracy 0.0000 – job-0000 V0001"));
    connect(m_new, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(empty(), &EmptyState::activated, this, [this] { openDialog({}); });
    connect(m_jobs, &QPushButton::clicked, this, [this] {
        if (const Experiment *experiment = current())
            Q_EMIT jobsRequested(experiment->id);
    });
    connect(m_edit, &QPushButton::clicked, this, &ExperimentsPage::edit);
    connect(m_delete, &QPushButton::clicked, this, &ExperimentsPage::askDelete);
    connect(table(), &QTableView::doubleClicked, this, &ExperimentsPage::edit);
    showRows();
    enableActions();
}

ExperimentsPage::~ExperimentsPage() = default;

void ExperimentsPage::refresh()
{
    client()->call(rpc::ExperimentList{}, this, [this](const Result<rpc::ExperimentsReply> &reply) {
        if (!reply) {
            if (reply.error().code != ErrorCode::Unreachable)
                showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        m_model->setItems(reply->experiments);
        listArrived();
        if (const int row = m_model->rowOf(m_select); row >= 0) {
            select(row);
            m_select = {};
        }
    });
}

const Experiment *ExperimentsPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->itemAt(row);
}

void ExperimentsPage::currentChanged() {}

void ExperimentsPage::enableActions()
{
    const bool some = current() != nullptr && isLive();
    m_new->setEnabled(isLive());
    m_jobs->setEnabled(current() != nullptr);
    m_edit->setEnabled(some);
    m_delete->setEnabled(some);
}

void ExperimentsPage::openDialog(const Experiment &experiment)
{
    auto *dialog = new ExperimentDialog(client(), experiment, m_model->items(), this);
    connect(dialog, &ExperimentDialog::stored, this, [this](const Experiment &stored) {
        m_select = stored.id;
        refresh();
    });
    dialog->open();
}

void ExperimentsPage::edit()
{
    if (const Experiment *experiment = current())
        openDialog(*experiment);
}

void ExperimentsPage::askDelete()
{
    const Experiment *experiment = current();
    if (!experiment)
        return;
    prompts::Question question;
    question.name = QStringLiteral("deleteExperimentQuestion");
    question.title = tr("Delete Experiment");
    question.text = tr("Delete the experiment “%1”?").arg(experiment->name);
    question.consequences = experiment->jobCount > 0 ? tr("Its %n job(s) stay, without an experiment.",
                                                          nullptr, experiment->jobCount)
                                                     : tr("It has no jobs.");
    question.choices = {
        {QStringLiteral("delete"), tr("Delete Experiment"), prompts::Choice::Role::Destructive},
        prompts::cancelChoice()};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(this, question, this, [this, id = experiment->id](const QString &choice) {
        if (choice != u"delete")
            return;
        rpc::ExperimentDelete request;
        request.experiment = id.toString();
        client()->call(request, this, [this](const Result<rpc::None> &reply) {
            told(reply ? std::nullopt : std::optional<Error>(reply.error()));
        });
    });
}

} // namespace trainshed
