// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/uploadsdialog.h"

#include "ui/prompts/question.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace trainshed {

namespace {

enum Column { KeyColumn, AgeColumn, BegunColumn, ByColumn, ColumnCount };
constexpr int RowRole = Qt::UserRole + 1; // in the list of uploads
constexpr int SortRole = Qt::UserRole + 2;

QStandardItem *cell(const QString &text, const QVariant &sortedBy)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortedBy, SortRole);
    return item;
}

} // namespace

UploadsDialog::UploadsDialog(EngineClient *client, const QString &bucket, const QString &profile,
                             QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_bucket(bucket)
    , m_profile(profile)
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableView(this))
    , m_rest(new QLabel(this))
{
    setObjectName(QStringLiteral("unfinishedUploads"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Unfinished uploads in “%1”").arg(bucket));
    build();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 22);
    reload();
}

UploadsDialog::~UploadsDialog() = default;

void UploadsDialog::build()
{
    auto *text = new QLabel(tr("Big files go to the store in parts. What was begun and never put together "
                               "costs space, and no list of the bucket shows it."),
                            this);
    text->setObjectName(QStringLiteral("uploadsText"));
    text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("uploadsMessage"));
    m_bar->setAccessibleName(tr("Message about the uploads"));
    m_empty->setIcon(icon(QStringLiteral("nav-storage")));
    m_rest->setObjectName(QStringLiteral("uploadsRest"));
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_rest->hide();
    setUpTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(this);
    m_abort = buttons->addButton(tr("&Abort…"), QDialogButtonBox::ActionRole);
    m_abort->setObjectName(QStringLiteral("abortUploads"));
    m_abort->setAutoDefault(false);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeUploads"));
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_rest);
    column->addWidget(buttons);
    connect(m_abort, &QPushButton::clicked, this, &UploadsDialog::askToAbort);
    connect(buttons, &QDialogButtonBox::rejected, this, &UploadsDialog::reject);
    connect(m_client, &EngineClient::stateChanged, this, [this] { enableActions(); });
}

void UploadsDialog::setUpTable()
{
    m_model.setHorizontalHeaderLabels({tr("Object"), tr("Age"), tr("Begun"), tr("By")});
    m_model.setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("uploadsTable"));
    m_table->setAccessibleName(tr("Unfinished uploads"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BegunColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    calmSelection(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(KeyColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(AgeColumn, fontMetrics().averageCharWidth() * 16);
    m_table->setColumnWidth(BegunColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("2026-12-30 00:00:00")) + 28);
    m_table->setColumnWidth(ByColumn, fontMetrics().averageCharWidth() * 18);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UploadsDialog::enableActions);
}

void UploadsDialog::reload()
{
    if (m_model.rowCount() == 0)
        showState(tr("Asking the store…"), false);
    rpc::StorageUploads request;
    request.bucket = m_bucket;
    request.profile = m_profile;
    m_client->call(request, this, [this](const Result<rpc::StorageUploads::Reply> &reply) {
        if (reply) {
            show(*reply);
            return;
        }
        showState(tr("Not known"), false);
        m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
    });
}

void UploadsDialog::show(const rpc::StorageUploads::Reply &reply)
{
    m_uploads = reply.uploads;
    m_model.removeRows(0, m_model.rowCount());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int row = 0; row < m_uploads.size(); ++row) {
        const UnfinishedUpload &upload = m_uploads.at(row);
        const bool hasTime = upload.started > 0;
        const QString age = hasTime ? durationText(qMax<qint64>(now - upload.started, 0)) : QString();
        const QString begun = hasTime ? exactTimeText(upload.started) : QString();
        QList<QStandardItem *> cells{cell(upload.key, upload.key), cell(age, -upload.started),
                                     cell(begun, upload.started), cell(upload.initiator, upload.initiator)};
        cells[KeyColumn]->setData(row, RowRole);
        cells[KeyColumn]->setToolTip(upload.key);
        m_model.appendRow(cells);
    }
    m_table->sortByColumn(m_table->horizontalHeader()->sortIndicatorSection(),
                          m_table->horizontalHeader()->sortIndicatorOrder());
    showState(tr("Nothing was left behind"), !m_uploads.isEmpty());
    QStringList rest;
    if (reply.underWay > 0)
        rest.append(tr("Being continued now, and not among them: %1.").arg(countText(reply.underWay)));
    if (reply.more)
        rest.append(tr("There are more than these."));
    m_rest->setText(rest.join(u' '));
    m_rest->setVisible(!rest.isEmpty());
    if (!m_uploads.isEmpty()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus();
    }
    enableActions();
}

void UploadsDialog::showState(const QString &title, bool isList)
{
    m_empty->setTitle(title);
    m_stack->setCurrentWidget(isList ? static_cast<QWidget *>(m_table) : m_empty);
    enableActions();
}

void UploadsDialog::enableActions()
{
    const bool live = m_client->state() == EngineClient::State::Live;
    m_abort->setEnabled(live && !m_isBusy && m_stack->currentWidget() == m_table && !selected().isEmpty());
}

QList<UnfinishedUpload> UploadsDialog::selected() const
{
    QList<UnfinishedUpload> uploads;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(KeyColumn);
    for (const QModelIndex &index : rows)
        uploads.append(m_uploads.at(index.data(RowRole).toInt()));
    return uploads;
}

void UploadsDialog::askToAbort()
{
    const QList<UnfinishedUpload> uploads = selected();
    prompts::Question question;
    question.name = QStringLiteral("confirmAbortUploads");
    question.title = tr("Abort uploads");
    question.text = uploads.size() == 1 ? tr("Abort the upload of “%1”?").arg(uploads.first().key)
                                        : tr("Abort %1 uploads?").arg(countText(uploads.size()));
    question.consequences = tr("The store throws away the parts that it has. Whoever is still sending them "
                               "from elsewhere has to begin anew.");
    question.kind = prompts::Question::Kind::Warning;
    question.choices = {{QStringLiteral("abort"), tr("Abort"), prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    prompts::ask(this, question, this, [this, uploads](const QString &choice) {
        if (choice == u"abort")
            abort(uploads);
    });
}

void UploadsDialog::abort(const QList<UnfinishedUpload> &uploads)
{
    rpc::StorageAbortUploads request;
    request.bucket = m_bucket;
    request.profile = m_profile;
    request.uploads = uploads;
    m_bar->clear();
    m_isBusy = true;
    enableActions();
    m_client->call(request, this, [this](const Result<rpc::StorageAbortUploads::Reply> &reply) {
        m_isBusy = false;
        if (reply)
            m_bar->showMessage(MessageBar::Kind::Success,
                               tr("Aborted: %1 uploads.").arg(countText(reply->aborted)));
        else
            m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
        reload();
    });
}

} // namespace trainshed
