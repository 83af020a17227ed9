// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/datasetdialog.h"

#include "model/job/location.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "ui/catalog/datasettexts.h"
#include "ui/catalog/operationbar.h"
#include "ui/style/palette.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wholeheight.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

prompts::PathRequest dataRequest()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseDataFolder");
    request.title = DatasetDialog::tr("Choose the folder with the data");
    request.purpose = QStringLiteral("dataset");
    return request;
}

} // namespace

DatasetDialog::DatasetDialog(Mode mode, EngineClient *client, const Dataset &dataset,
                             const QList<Dataset> &others, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
    , m_client(client)
    , m_dataset(dataset)
    , m_others(others)
    , m_name(new QLineEdit(dataset.name, this))
    , m_description(new QPlainTextEdit(dataset.description, this))
    , m_location(new LocationEdit(QStringLiteral("datasetLocation"), dataRequest(), this))
    , m_notes(new QPlainTextEdit(this))
    , m_compare(new QPushButton(tr("Show &Changes"), this))
    , m_summary(new QLabel(this))
    , m_changes(new QPlainTextEdit(this))
    , m_why(new Note(this))
    , m_bar(new MessageBar(this))
    , m_operation(new OperationBar(client, QStringLiteral("datasetDialogOperation"), this))
{
    setObjectName(QStringLiteral("datasetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    if (const DatasetVersion *newest = dataset.newest())
        m_location->setText(newest->location);
    build();
    judge();
    if (m_mode == Mode::Publish && dataset.newest())
        compare();
}

DatasetDialog::~DatasetDialog() = default;

QString DatasetDialog::title() const
{
    switch (m_mode) {
    case Mode::Create:
        return tr("New Dataset");
    case Mode::Publish:
        return tr("New Version of “%1”").arg(m_dataset.name);
    case Mode::Edit:
        break;
    }
    return tr("Edit “%1”").arg(m_dataset.name);
}

void DatasetDialog::addNames(QFormLayout *form)
{
    m_name->setObjectName(QStringLiteral("datasetName"));
    m_name->setAccessibleName(tr("Dataset name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_name->selectAll();
    m_description->setObjectName(QStringLiteral("datasetDescription"));
    m_description->setAccessibleName(tr("Dataset description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    if (hasNames()) {
        form->addRow(tr("&Name:"), m_name);
        form->addRow(tr("&Description:"), m_description);
    } else {
        m_name->hide();
        m_description->hide();
    }
}

void DatasetDialog::addVersion(QFormLayout *form)
{
    m_location->focusProxy()->setAccessibleName(tr("Location of the data"));
    m_location->setBrowseName(tr("Browse for the data"));
    m_location->takeArchives(tr("Choose an archive with the data"));
    m_location->takeStorage();
    m_location->setPlaceholder(tr("Folder, archive, s3://bucket/folder/ or https://…"));
    m_location->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_notes->setObjectName(QStringLiteral("datasetNotes"));
    m_notes->setAccessibleName(tr("Notes on the version"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_compare->setObjectName(QStringLiteral("datasetCompare"));
    m_compare->setAccessibleName(tr("Show changes"));
    m_compare->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("datasetChangesSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_changes->setObjectName(QStringLiteral("datasetChanges"));
    m_changes->setAccessibleName(tr("What has changed"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setLineWrapMode(QPlainTextEdit::NoWrap);
    const bool comparable = m_mode == Mode::Publish && m_dataset.newest();
    if (hasVersion()) {
        form->addRow(tr("&Location:"), m_location);
        form->addRow(tr("N&otes:"), m_notes);
    } else {
        m_location->hide();
        m_notes->hide();
    }
    if (comparable) {
        form->addRow(QString(), m_compare);
        form->addRow(tr("Since %1:").arg(datasetVersionText(m_dataset.newest()->number)), m_summary);
        form->addRow(QString(), m_changes);
        m_changes->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_summary),
                            static_cast<QWidget *>(m_changes)})
        widget->setVisible(comparable);
}

void DatasetDialog::build()
{
    auto *form = new QFormLayout;
    addNames(form);
    addVersion(form);
    m_why->setObjectName(QStringLiteral("datasetWhy"));
    auto *buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(m_mode == Mode::Create    ? tr("Create Dataset")
                                 : m_mode == Mode::Publish ? tr("Publish")
                                                           : tr("Save"),
                                 QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("storeDataset"));
    m_store->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelDataset"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addLayout(form);
    column->addWidget(m_why);
    column->addWidget(m_operation);
    column->addWidget(buttons);
    keepWholeHeight(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &DatasetDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &DatasetDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &DatasetDialog::compare);
    connect(m_name, &QLineEdit::textChanged, this, &DatasetDialog::judge);
    connect(m_description, &QPlainTextEdit::textChanged, this, &DatasetDialog::judge);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &DatasetDialog::judge);
    connect(m_location, &LocationEdit::textChanged, this, &DatasetDialog::judge);
}

QString DatasetDialog::problem() const
{
    if (hasNames()) {
        Dataset named = m_dataset;
        named.name = m_name->text();
        if (const auto wrong = checkDatasetName(named, m_others))
            return sentence(*wrong);
        if (const auto wrong = checkDescription(m_description->toPlainText()))
            return sentence(*wrong);
    }
    // A dataset may be made before its data are there.
    const bool needed =
        m_mode == Mode::Publish || !m_location->text().isEmpty() || !m_notes->toPlainText().isEmpty();
    if (hasVersion() && needed) {
        if (const auto wrong = checkDatasetLocation(m_location->text()))
            return sentence(*wrong);
        if (const auto wrong = checkNotes(m_notes->toPlainText()))
            return sentence(*wrong);
    }
    return {};
}

void DatasetDialog::judge()
{
    const QString wrong = problem();
    const bool untouched = hasNames() ? m_name->text().isEmpty() : m_location->text().isEmpty();
    const bool quiet = wrong.isEmpty() || (untouched && !m_asked);
    const QString help =
        m_mode == Mode::Edit ? QString()
        : locationKind(m_location->text()) == LocationKind::Local ||
                locationKind(m_location->text()) == LocationKind::Empty
            ? tr("Path, size and SHA-256 of every file are frozen; the data stay where they "
                 "are. A job on this version says so before it starts when they have changed.")
            : tr("Name, size and ETag of every object are frozen, as the server tells them; the data stay "
                 "where they are. A job on this version says so before it starts when they have changed.");
    if (quiet)
        m_why->setHelp(help);
    else
        m_why->setProblem(Severity::Error, wrong);
    m_name->setAccessibleDescription(m_why->text());
}

void DatasetDialog::setBusy(bool busy)
{
    if (!busy)
        m_operation->end();
    for (QWidget *widget : {static_cast<QWidget *>(m_store), static_cast<QWidget *>(m_location),
                            static_cast<QWidget *>(m_compare)})
        widget->setEnabled(!busy);
}

void DatasetDialog::compare()
{
    if (checkDatasetLocation(m_location->text())) {
        m_asked = true;
        judge();
        return;
    }
    m_bar->clear();
    m_summary->setText(tr("Looking…"));
    m_changes->clear();
    rpc::DatasetCompare request;
    request.dataset = m_dataset.id.toString();
    request.location = m_location->text();
    request.operation = m_operation->begin(localPath(m_location->text()) ? tr("Comparing the files.")
                                                                         : tr("Listing the objects."));
    setBusy(true);
    m_client->call(request, this, [this](const Result<rpc::DatasetCompare::Reply> &reply) {
        setBusy(false);
        if (!reply) {
            m_summary->setText(tr("Not known"));
            refused(reply.error());
            return;
        }
        m_summary->setText(changesText(reply->changes));
        m_changes->setPlainText(changedNames(reply->changes));
    });
}

void DatasetDialog::store()
{
    m_asked = true;
    judge();
    if (!problem().isEmpty()) {
        (hasNames() ? static_cast<QWidget *>(m_name) : m_location)->setFocus();
        return;
    }
    m_bar->clear();
    const auto answer = [this](const auto &reply) {
        setBusy(false);
        if (!reply) {
            refused(reply.error());
            return;
        }
        Q_EMIT stored(reply->dataset);
        accept();
    };
    const QString reading =
        localPath(m_location->text()) ? tr("Reading the files.") : tr("Listing the objects.");
    if (m_mode == Mode::Create) {
        const QString operation = m_operation->begin(reading);
        setBusy(true);
        m_client->call(rpc::DatasetCreate{m_name->text(), m_description->toPlainText(), m_location->text(),
                                          m_notes->toPlainText(), operation},
                       this, answer);
    } else if (m_mode == Mode::Publish) {
        const QString operation = m_operation->begin(reading);
        setBusy(true);
        m_client->call(rpc::DatasetPublish{m_dataset.id.toString(), m_location->text(),
                                           m_notes->toPlainText(), operation},
                       this, answer);
    } else {
        setBusy(true);
        m_client->call(
            rpc::DatasetUpdate{m_dataset.id.toString(), m_name->text(), m_description->toPlainText()}, this,
            answer);
    }
}

void DatasetDialog::refused(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_bar->showMessage(MessageBar::Kind::Info, tr("Cancelled: nothing was stored."));
    else if (error.code == ErrorCode::InvalidArgument)
        m_bar->showMessage(MessageBar::Kind::Error, error.what);
    else
        m_bar->showMessage(MessageBar::Kind::Error, error.text());
}

/// Closing means: not wanted any more.
void DatasetDialog::done(int result)
{
    if (m_operation->isBusy())
        m_operation->cancel();
    QDialog::done(result);
}

} // namespace trainshed
