// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagebrowser.h"

#include "model/items/storagelistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/transferbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

// Going through buckets and folders. What is done with them is in storagebrowser_actions.cpp.
namespace trainshed {

namespace {

constexpr int searchDelayMs = 300;

class EntryDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        if (index.column() != StorageListModel::NameColumn)
            return;
        const auto kind = static_cast<StorageKind>(index.data(StorageListModel::KindRole).toInt());
        const char *name = kind == StorageKind::Bucket   ? "nav-storage"
                           : kind == StorageKind::Folder ? "folder"
                                                         : "file";
        option->icon = icon(QLatin1String(name));
        option->features |= QStyleOptionViewItem::HasDecoration;
        keepIcon(option);
    }
};

} // namespace

StorageBrowser::StorageBrowser(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new StorageListModel(client, this))
    , m_sorted(new StorageSortModel(this))
    , m_up(iconButton(QStringLiteral("chevron-up"), QStringLiteral("storageUp"), this))
    , m_location(new QLineEdit(this))
    , m_search(new QLineEdit(this))
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_loading(new EmptyState(this))
    , m_transfer(new TransferBar(client, this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("storageBrowser"));
    build();
    connect(m_model, &StorageListModel::arrived, this, &StorageBrowser::arrived);
    connect(m_model, &StorageListModel::failed, this, &StorageBrowser::failed);
    connect(m_model, &StorageListModel::loadingChanged, this, &StorageBrowser::showState);
    connect(m_client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live && m_opened && m_failed)
            reload();
        enableActions();
    });
    enableActions();
}

StorageBrowser::~StorageBrowser() = default;

QWidget *StorageBrowser::topRow()
{
    m_up->setAccessibleName(tr("One level up"));
    m_up->setToolTip(tr("One level up (Alt+Up)"));
    m_location->setObjectName(QStringLiteral("storageLocation"));
    m_location->setAccessibleName(tr("Location"));
    m_location->setPlaceholderText(QStringLiteral("s3://bucket/folder/"));
    m_search->setObjectName(QStringLiteral("storageSearch"));
    m_search->setAccessibleName(tr("Names that begin with"));
    m_search->setPlaceholderText(tr("Names that begin with"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto *refresh = iconButton(QStringLiteral("refresh"), QStringLiteral("storageRefresh"), this);
    refresh->setAccessibleName(tr("Refresh"));
    refresh->setToolTip(tr("Refresh (F5)"));
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(8, 6, 8, 0);
    row->addWidget(m_up);
    row->addWidget(m_location, 2);
    row->addWidget(refresh);
    row->addWidget(m_search, 1);
    connect(m_up, &QToolButton::clicked, this, &StorageBrowser::goUp);
    connect(refresh, &QToolButton::clicked, this, &StorageBrowser::reload);
    connect(m_location, &QLineEdit::returnPressed, this, &StorageBrowser::goTyped);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &StorageBrowser::search);
    connect(m_search, &QLineEdit::textEdited, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_opened) // also by its button
            m_searchDelay.start();
    });
    m_location->installEventFilter(this);
    m_search->installEventFilter(this);
    return part;
}

QPushButton *StorageBrowser::addAction(const char *name, const QString &text, const char *iconName,
                                       void (StorageBrowser::*run)())
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *StorageBrowser::actionRow()
{
    m_download = addAction("storageDownload", tr("Do&wnload…"), "import", &StorageBrowser::download);
    m_uploadFile = addAction("storageUploadFile", tr("&Upload File…"), "export", &StorageBrowser::uploadFile);
    m_uploadFolder =
        addAction("storageUploadFolder", tr("Upl&oad Folder…"), "export", &StorageBrowser::uploadFolder);
    m_folder = addAction("storageNewFolder", tr("New &Folder…"), "add", &StorageBrowser::makeSomething);
    m_remove = addAction("storageDelete", tr("&Delete…"), "delete", &StorageBrowser::removeSomething);
    m_uploads = addAction("storageUploads", tr("Unf&inished…"), "clear", &StorageBrowser::showUploads);
    m_uploads->setAccessibleName(tr("Unfinished uploads"));
    m_uploads->setToolTip(tr("Uploads in parts that were begun and never finished"));
    m_profiles =
        addAction("storageProfilesButton", tr("&Profiles…"), "settings", &StorageBrowser::askForProfiles);
    m_count->setObjectName(QStringLiteral("storageCount"));
    m_count->setTextFormat(Qt::PlainText);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    for (QPushButton *button : {m_download, m_uploadFile, m_uploadFolder, m_folder, m_remove, m_uploads})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_profiles);
    return part;
}

void StorageBrowser::setUpTable()
{
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("storageTable"));
    m_table->setAccessibleName(tr("Buckets, folders and objects"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StorageListModel::NameColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    calmSelection(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(StorageListModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(StorageListModel::SizeColumn, fontMetrics().averageCharWidth() * 14);
    m_table->setColumnWidth(StorageListModel::ModifiedColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("2026-12-30 00:00:00")) + 28);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &StorageBrowser::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enableActions();
        Q_EMIT selectionChanged();
    });
}

void StorageBrowser::build()
{
    m_bar->setObjectName(QStringLiteral("storageMessage"));
    m_bar->setAccessibleName(tr("Message about the storage"));
    m_loading->setIcon(icon(QStringLiteral("busy")));
    m_loading->setTitle(tr("Asking the store…"));
    m_empty->setIcon(icon(QStringLiteral("nav-storage")));
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_noProfiles)
            Q_EMIT profilesRequested(true);
        else
            reload();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topRow());
    column->addWidget(actionRow());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_transfer);
    setUpTable();
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
}

void StorageBrowser::open(const QString &location, const QString &profile)
{
    const bool known = objectLocation(location).has_value();
    QString folder = known ? location : QStringLiteral("s3://");
    if (known && !folder.endsWith(u'/'))
        folder += u'/';
    m_opened = true;
    m_failed = false;
    m_noProfiles = false;
    m_searchDelay.stop();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_location->setText(folder);
    m_bar->clear();
    m_model->open(folder, profile, {});
    enableActions();
    Q_EMIT locationChanged();
}

void StorageBrowser::reload()
{
    m_failed = false;
    m_noProfiles = false;
    m_opened = true;
    m_model->open(m_model->location().isEmpty() ? QStringLiteral("s3://") : m_model->location(),
                  m_model->profile(), m_search->text());
}

const QString &StorageBrowser::location() const
{
    return m_model->location();
}

const QString &StorageBrowser::profile() const
{
    return m_model->profile();
}

void StorageBrowser::activate(const QModelIndex &index)
{
    const int row = m_sorted->mapToSource(index).row();
    if (row < 0)
        return;
    const StorageEntry entry = m_model->entry(row);
    if (entry.kind == StorageKind::Object)
        Q_EMIT objectActivated(m_model->locationOf(row));
    else
        open(m_model->locationOf(row),
             entry.kind == StorageKind::Bucket && !entry.served ? entry.profile : m_model->profile());
}

void StorageBrowser::goUp()
{
    const QString above = StorageListModel::above(m_model->location());
    if (above.isEmpty())
        return;
    const bool buckets = above.endsWith(u"://");
    open(above, buckets ? QString() : m_model->profile());
    m_table->setFocus();
}

void StorageBrowser::goTyped()
{
    const QString typed = m_location->text().trimmed();
    if (!objectLocation(typed)) {
        m_bar->showMessage(
            MessageBar::Kind::Error,
            tr("“%1” is no location in object storage. Write it like “s3://bucket/folder/”.").arg(typed));
        return;
    }
    open(typed);
}

void StorageBrowser::search()
{
    m_model->open(m_model->location(), m_model->profile(), m_search->text());
}

void StorageBrowser::arrived(const QStringList &remarks)
{
    m_failed = false;
    if (!remarks.isEmpty())
        m_bar->showMessage(MessageBar::Kind::Warning, remarks.join(u'\n'));
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showState();
    enableActions();
}

void StorageBrowser::failed(const Error &error)
{
    m_failed = true;
    // Nothing to browse with is no fault: the page says what to do.
    m_noProfiles = error.code == ErrorCode::NotFound && m_model->location().endsWith(u"://");
    if (!m_noProfiles)
        m_bar->showMessage(MessageBar::Kind::Error, error.text());
    showState();
    enableActions();
}

void StorageBrowser::showState()
{
    const int rows = m_model->rowCount();
    if (m_model->isLoading() && rows == 0) {
        m_stack->setCurrentWidget(m_loading);
    } else if (rows > 0) {
        m_stack->setCurrentWidget(m_table);
    } else {
        const bool searched = !m_search->text().isEmpty();
        m_empty->setTitle(m_noProfiles   ? tr("No storage profile yet")
                          : m_failed     ? tr("Not known")
                          : searched     ? tr("No name begins so")
                          : isInBucket() ? tr("Nothing is in this folder")
                                         : tr("No buckets"));
        m_empty->setText(m_noProfiles ? tr("A profile says where your buckets are, and with which keys.")
                                      : QString());
        m_empty->setButton(m_noProfiles ? tr("Add Storage Profile…")
                           : m_failed   ? tr("Try Again")
                                        : QString(),
                           QStringLiteral("storageEmptyButton"));
        m_stack->setCurrentWidget(m_empty);
    }
    m_count->setText(rows == 0            ? QString()
                     : m_model->hasMore() ? tr("Entries: %1 or more").arg(countText(rows))
                                          : tr("Entries: %1").arg(countText(rows)));
}

bool StorageBrowser::isInBucket() const
{
    const auto location = objectLocation(m_model->location());
    return location && !location->bucket.isEmpty();
}

QList<int> StorageBrowser::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_sorted->mapToSource(index).row());
    return rows;
}

QStringList StorageBrowser::selectedLocations() const
{
    QStringList locations;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        locations.append(m_model->locationOf(row));
    return locations;
}

std::optional<StorageEntry> StorageBrowser::selectedEntry() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? std::optional(m_model->entry(rows.first())) : std::nullopt;
}

void StorageBrowser::enableActions()
{
    const bool live = m_client->state() == EngineClient::State::Live;
    const bool ready = live && isInBucket() && !m_transfer->isBusy();
    const bool some = ready && !selectedRows().isEmpty() && m_stack->currentWidget() == m_table;
    m_up->setEnabled(!StorageListModel::above(m_model->location()).isEmpty());
    const bool atBuckets = live && !isInBucket() && !m_transfer->isBusy() && !m_noProfiles;
    const auto entry = atBuckets ? selectedEntry() : std::nullopt;
    const QString newText = isInBucket() ? tr("New &Folder…") : tr("New &Bucket…");
    m_folder->setText(newText);
    m_folder->setAccessibleName(QString(newText).remove(u'&').remove(u'…'));
    m_folder->setEnabled((ready && !m_failed) || atBuckets);
    m_uploads->setEnabled(ready && !m_failed);
    m_uploadFile->setEnabled(ready && !m_failed);
    m_uploadFolder->setEnabled(ready && !m_failed);
    m_download->setEnabled(some);
    m_remove->setEnabled(some || (entry && entry->kind == StorageKind::Bucket));
    m_profiles->setEnabled(live);
}

bool StorageBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool returns = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool altUp = key->key() == Qt::Key_Up && key->modifiers() == Qt::AltModifier;
    if (altUp || (watched == m_table && key->key() == Qt::Key_Backspace)) {
        goUp();
        return true;
    }
    if (key->key() == Qt::Key_F5) {
        reload();
        return true;
    }
    if (watched == m_table && returns) { // not the default button of a dialog
        if (m_table->currentIndex().isValid())
            activate(m_table->currentIndex());
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        removeSomething();
        return true;
    }
    if (watched == m_location && returns) {
        goTyped();
        return true;
    }
    if (watched == m_search && returns) {
        m_searchDelay.stop();
        search();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StorageBrowser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_opened)
        open(QStringLiteral("s3://"));
}

} // namespace trainshed
