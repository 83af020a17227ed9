// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/datasetspage.h"

#include "model/items/datasetlistmodel.h"
#include "model/job/rules.h"
#include "ui/catalog/datasetpanel.h"
#include "ui/catalog/datasettexts.h"
#include "ui/catalog/operationbar.h"
#include "ui/prompts/question.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"

#include <QPushButton>
#include <QTableView>

namespace trainshed {

DatasetsPage::DatasetsPage(EngineClient *client, QWidget *parent)
    : CatalogPage(client, QStringLiteral("datasets"), parent)
    , m_model(new DatasetListModel(this))
    , m_panel(new DatasetPanel(client, this))
    , m_new(addButton(QStringLiteral("newDataset"), tr("New Dataset…"), icon(QStringLiteral("add"))))
    , m_publish(
          addButton(QStringLiteral("publishDataset"), tr("New Version…"), icon(QStringLiteral("rebuild"))))
    , m_verify(
          addButton(QStringLiteral("verifyDataset"), tr("Verify"), icon(QStringLiteral("status-completed"))))
    , m_edit(addButton(QStringLiteral("editDataset"), tr("Edit…"), icon(QStringLiteral("edit"))))
    , m_delete(addButton(QStringLiteral("deleteDataset"), tr("Delete"), icon(QStringLiteral("delete"))))
{
    makePrimary(m_new);
    m_publish->setAccessibleName(tr("Publish a new version"));
    m_publish->setToolTip(tr("Freeze what lies there now as the next version"));
    m_verify->setAccessibleName(tr("Verify version"));
    m_verify->setToolTip(
        tr("Look at all files of the chosen version: are they still as they were published?"));
    m_edit->setAccessibleName(tr("Edit dataset"));
    m_edit->setToolTip(tr("Change name and description"));
    m_delete->setAccessibleName(tr("Delete dataset"));
    m_delete->setToolTip(tr("Delete this dataset and its versions; the data stay"));
    setTexts(tr("Datasets list"), tr("Search datasets"), tr("No dataset matches the search"));
    empty()->setIcon(icon(QStringLiteral("nav-datasets")));
    empty()->setTitle(tr("No datasets yet"));
    empty()->setText(tr(
        "A dataset is data under a name: a folder, an archive, a place in object storage or a web address. "
        "Each version of it freezes the path, size and checksum of every file, so that a job tells before "
        "it starts when they have changed."));
    empty()->setButton(tr("New Dataset…"), QStringLiteral("emptyNewDataset"), icon(QStringLiteral("add")));
    empty()->button()->setAccessibleName(tr("Make the first dataset"));
    setModel(m_model, DatasetListModel::CreatedColumn);
    setColumnText(DatasetListModel::VersionColumn, QStringLiteral("Newest version 0"));
    setColumnText(DatasetListModel::FilesColumn, QStringLiteral("0,000,000"));
    setColumnText(DatasetListModel::SizeColumn, QStringLiteral("000.00 MiB"));
    setColumnText(DatasetListModel::UpdatedColumn, exactTimeText(1));
    setSide(m_panel);
    connect(m_new, &QPushButton::clicked, this, [this] { openDialog(DatasetDialog::Mode::Create); });
    connect(empty(), &EmptyState::activated, this, [this] { openDialog(DatasetDialog::Mode::Create); });
    connect(m_publish, &QPushButton::clicked, this, [this] { openDialog(DatasetDialog::Mode::Publish); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openDialog(DatasetDialog::Mode::Edit); });
    connect(table(), &QTableView::doubleClicked, this, [this] { openDialog(DatasetDialog::Mode::Edit); });
    connect(m_verify, &QPushButton::clicked, this, &DatasetsPage::verify);
    connect(m_delete, &QPushButton::clicked, this, &DatasetsPage::askDelete);
    connect(m_panel, &DatasetPanel::versionChanged, this, &DatasetsPage::enableActions);
    showRows();
    enableActions();
}

DatasetsPage::~DatasetsPage() = default;

void DatasetsPage::refresh()
{
    client()->call(rpc::DatasetList{}, this, [this](const Result<rpc::DatasetList::Reply> &reply) {
        if (!reply) {
            // A lost connection is the window's to tell.
            if (reply.error().code != ErrorCode::Unreachable)
                showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        m_model->setItems(reply->datasets);
        listArrived();
        if (const int row = m_model->rowOf(m_select); row >= 0) {
            select(row);
            m_select = {};
        }
    });
}

const Dataset *DatasetsPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->itemAt(row);
}

void DatasetsPage::currentChanged()
{
    m_panel->setDataset(current());
}

void DatasetsPage::enableActions()
{
    const bool some = current() != nullptr && isLive();
    m_new->setEnabled(isLive());
    m_publish->setEnabled(some);
    m_edit->setEnabled(some);
    m_delete->setEnabled(some);
    m_verify->setEnabled(some && m_panel->version() && !m_panel->operation()->isBusy());
}

void DatasetsPage::openDialog(DatasetDialog::Mode mode)
{
    const Dataset *dataset = current();
    const bool isNew = mode == DatasetDialog::Mode::Create;
    if (!dataset && !isNew)
        return;
    auto *dialog = new DatasetDialog(mode, client(), isNew ? Dataset() : *dataset, m_model->items(), this);
    connect(dialog, &DatasetDialog::stored, this, [this](const Dataset &stored) {
        m_select = stored.id;
        refresh();
    });
    dialog->open();
}

void DatasetsPage::verify()
{
    const Dataset *dataset = current();
    const DatasetVersion *version = m_panel->version();
    if (!dataset || !version || m_panel->operation()->isBusy())
        return;
    rpc::DatasetVerify request;
    request.dataset = dataset->id.toString();
    request.version = datasetVersionText(version->number);
    // Of what lies elsewhere no byte is read.
    request.operation =
        m_panel->operation()->begin(tr("Verifying “%1”, %2.").arg(dataset->name, request.version),
                                    localPath(version->location) ? version->bytes : 0);
    enableActions();
    client()->call(request, this, [this](const Result<rpc::DatasetVerify::Reply> &reply) {
        m_panel->operation()->end();
        verified(reply);
        enableActions();
    });
}

void DatasetsPage::verified(const Result<rpc::DatasetVerify::Reply> &reply)
{
    if (!reply) {
        if (reply.error().code == ErrorCode::Cancelled)
            showMessage(MessageBar::Kind::Info, tr("The verification was cancelled."));
        else
            showMessage(MessageBar::Kind::Error, reply.error().text());
        return;
    }
    const QString version = datasetVersionText(reply->version);
    if (reply->changes.isEmpty()) {
        showMessage(MessageBar::Kind::Success,
                    tr("“%1”, %2, is as it was published.").arg(reply->dataset.name, version));
    } else {
        const QString names = changedNames(reply->changes).section(u'\n', 0, 2);
        showMessage(MessageBar::Kind::Warning,
                    tr("“%1”, %2, is not as it was published. %3\n%4")
                        .arg(reply->dataset.name, version, changesText(reply->changes), names));
    }
    refresh();
}

void DatasetsPage::askDelete()
{
    const Dataset *dataset = current();
    if (!dataset)
        return;
    prompts::Question question;
    question.name = QStringLiteral("deleteDatasetQuestion");
    question.title = tr("Delete Dataset");
    question.text =
        tr("Delete the dataset “%1” with its %n version(s)?", nullptr, int(dataset->versions.size()))
            .arg(dataset->name);
    question.consequences =
        tr("The data stay where they are. Jobs that have ended keep what they were given.");
    question.choices = {{QStringLiteral("delete"), tr("Delete Dataset"), prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(this, question, this, [this, id = dataset->id](const QString &choice) {
        if (choice != u"delete")
            return;
        rpc::DatasetDelete request;
        request.dataset = id.toString();
        client()->call(request, this, [this](const Result<rpc::None> &reply) {
            told(reply ? std::nullopt : std::optional<Error>(reply.error()));
        });
    });
}

} // namespace trainshed
