// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storagesettings.h"

#include "model/job/storagerules.h"
#include "ui/prompts/question.h"
#include "ui/settings/profiledialog.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {

QTreeWidget *listOf(const char *name, const QString &accessible, const QStringList &columns, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(accessible);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->header()->setStretchLastSection(true);
    return list;
}

QPushButton *buttonOf(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QString keysText(const StorageProfile &profile)
{
    switch (profile.keys) {
    case KeySource::Stored:
        return profile.accessKey;
    case KeySource::Aws:
        return StorageSettings::tr("from AWS");
    case KeySource::Anonymous:
        break;
    }
    return StorageSettings::tr("none");
}

} // namespace

StorageSettings::StorageSettings(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_bar(new MessageBar(this))
    , m_profiles(listOf("storageProfiles", tr("Storage profiles"),
                        {tr("Name"), tr("Address"), tr("Keys"), tr("Serves")}, this))
    , m_add(buttonOf("addProfile", tr("Ad&d…"), this))
    , m_edit(buttonOf("editProfile", tr("&Edit…"), this))
    , m_default(buttonOf("defaultProfile", tr("Ma&ke Default"), this))
    , m_remove(buttonOf("removeProfile", tr("Re&move…"), this))
    , m_buckets(listOf("storageBuckets", tr("Buckets with a profile of their own"),
                       {tr("Bucket"), tr("Profile")}, this))
    , m_bucket(new QLineEdit(this))
    , m_bucketProfile(new ComboBox(this))
    , m_assign(buttonOf("assignBucket", tr("Ass&ign"), this))
    , m_unassign(buttonOf("unassignBucket", tr("Back &to Default"), this))
{
    setObjectName(QStringLiteral("settings-storage"));
    m_bar->setObjectName(QStringLiteral("storageSettingsMessage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_bar);
    column->addWidget(profilesPart(), 3);
    column->addWidget(bucketsPart(), 2);
    connect(m_client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live)
            ask();
        enableButtons();
    });
    ask();
    enableButtons();
}

StorageSettings::~StorageSettings() = default;

QWidget *StorageSettings::profilesPart()
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(
        tr("&Profiles: where buckets are, and with which keys. Changes are stored at once."), part);
    label->setBuddy(m_profiles);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_default, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_profiles, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addLayout(row, 1);
    QHeaderView *header = m_profiles->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * 34);
    m_profiles->setColumnWidth(3, fontMetrics().averageCharWidth() * 20);
    connect(m_add, &QPushButton::clicked, this, &StorageSettings::addProfile);
    connect(m_edit, &QPushButton::clicked, this, &StorageSettings::editProfile);
    connect(m_default, &QPushButton::clicked, this, &StorageSettings::makeDefault);
    connect(m_remove, &QPushButton::clicked, this, &StorageSettings::removeProfile);
    connect(m_profiles, &QTreeWidget::itemActivated, this, &StorageSettings::editProfile);
    connect(m_profiles, &QTreeWidget::itemSelectionChanged, this, &StorageSettings::enableButtons);
    return part;
}

QWidget *StorageSettings::bucketsPart()
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(tr("B&uckets with a profile of their own. All others go to the default."), part);
    label->setBuddy(m_buckets);
    m_bucket->setObjectName(QStringLiteral("bucketName"));
    m_bucket->setAccessibleName(tr("Bucket"));
    m_bucket->setPlaceholderText(tr("Bucket"));
    m_bucketProfile->setObjectName(QStringLiteral("bucketProfile"));
    m_bucketProfile->setAccessibleName(tr("Profile of the bucket"));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_bucket, 1);
    entry->addWidget(m_bucketProfile, 1);
    entry->addWidget(m_assign);
    entry->addWidget(m_unassign);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(label);
    column->addWidget(m_buckets, 1);
    column->addLayout(entry);
    m_buckets->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
    connect(m_assign, &QPushButton::clicked, this,
            [this] { assign(m_bucket->text().trimmed(), m_bucketProfile->currentText()); });
    connect(m_unassign, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_buckets->currentItem())
            assign(item->text(0), {});
    });
    connect(m_bucket, &QLineEdit::textChanged, this, &StorageSettings::enableButtons);
    connect(m_buckets, &QTreeWidget::itemSelectionChanged, this, &StorageSettings::enableButtons);
    return part;
}

void StorageSettings::ask()
{
    m_client->call(rpc::StorageProfileList{}, this,
                   [this](const Result<rpc::StorageProfileList::Reply> &reply) {
                       if (reply)
                           show(*reply);
                       else
                           m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
                   });
}

void StorageSettings::show(const rpc::StorageProfileList::Reply &known)
{
    const QString selected = current() ? current()->name : QString();
    m_known = known;
    m_profiles->clear();
    m_buckets->clear();
    const QString kept = m_bucketProfile->currentText();
    m_bucketProfile->clear();
    for (const StorageProfile &profile : known.profiles) {
        const bool others = profile.isDefault || known.profiles.size() == 1;
        QStringList serves;
        for (const BucketProfile &bucket : known.buckets) {
            if (bucket.profile == profile.name)
                serves.append(bucket.bucket);
        }
        if (others)
            serves.append(serves.isEmpty() ? tr("all buckets") : tr("all others"));
        auto *item = new QTreeWidgetItem(m_profiles, {profile.name, profile.endpoint, keysText(profile),
                                                      serves.join(QStringLiteral(", "))});
        for (int column = 0; column < m_profiles->columnCount(); ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        if (profile.name == selected)
            m_profiles->setCurrentItem(item);
        m_bucketProfile->addItem(profile.name);
    }
    if (!m_profiles->currentItem() && m_profiles->topLevelItemCount() > 0)
        m_profiles->setCurrentItem(m_profiles->topLevelItem(0));
    m_bucketProfile->setCurrentIndex(qMax(0, m_bucketProfile->findText(kept)));
    for (const BucketProfile &bucket : known.buckets)
        new QTreeWidgetItem(m_buckets, {bucket.bucket, bucket.profile});
    enableButtons();
}

const StorageProfile *StorageSettings::current() const
{
    const int row = m_profiles->indexOfTopLevelItem(m_profiles->currentItem());
    return row >= 0 && row < m_known.profiles.size() ? &m_known.profiles[row] : nullptr;
}

void StorageSettings::openDialog(const StorageProfile &profile)
{
    QList<StorageProfile> others;
    for (const StorageProfile &other : std::as_const(m_known.profiles)) {
        if (other.name != profile.name)
            others.append(other);
    }
    auto *dialog = new ProfileDialog(m_client, profile, others, this);
    connect(dialog, &ProfileDialog::stored, this, [this](const QString &name, bool secretInFile) {
        if (secretInFile) {
            m_bar->showMessage(
                MessageBar::Kind::Warning,
                tr("There is no keychain on this desktop: the secret key of “%1” is kept in a file "
                   "that only you can read.")
                    .arg(name));
        }
        ask();
    });
    dialog->open();
}

void StorageSettings::addProfile()
{
    openDialog({});
}

void StorageSettings::editProfile()
{
    if (current())
        openDialog(*current());
}

void StorageSettings::makeDefault()
{
    if (!current())
        return;
    StorageProfile profile = *current();
    profile.isDefault = true;
    m_client->call(rpc::StorageProfileSave{profile.name, profile, std::nullopt}, this,
                   [this](const Result<rpc::StorageProfileSave::Reply> &reply) {
                       told(reply ? Result<rpc::None>(rpc::None{}) : reply.error());
                   });
}

void StorageSettings::removeProfile()
{
    if (!current())
        return;
    const QString name = current()->name;
    prompts::Question question;
    question.name = QStringLiteral("removeProfile");
    question.title = tr("Remove storage profile");
    question.text = tr("Remove the storage profile “%1”?").arg(name);
    question.consequences =
        tr("Its keys are forgotten, and its buckets go to the default. What is stored there "
           "stays. Jobs that are waiting for it fail.");
    question.choices = {{QStringLiteral("remove"), tr("Remove"), prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    prompts::ask(this, question, this, [this, name](const QString &choice) {
        if (choice != u"remove")
            return;
        m_client->call(rpc::StorageProfileRemove{name}, this,
                       [this](const Result<rpc::None> &reply) { told(reply); });
    });
}

void StorageSettings::assign(const QString &bucket, const QString &profile)
{
    m_client->call(rpc::StorageAssign{bucket, profile}, this, [this](const Result<rpc::None> &reply) {
        if (reply)
            m_bucket->clear();
        told(reply);
    });
}

void StorageSettings::told(const Result<rpc::None> &reply)
{
    if (reply)
        m_bar->clear();
    else
        m_bar->showMessage(MessageBar::Kind::Error, reply.error().code == ErrorCode::InvalidArgument
                                                        ? reply.error().what
                                                        : reply.error().text());
    ask();
}

void StorageSettings::enableButtons()
{
    const bool live = m_client->state() == EngineClient::State::Live;
    const StorageProfile *profile = current();
    m_add->setEnabled(live);
    m_edit->setEnabled(live && profile);
    m_remove->setEnabled(live && profile);
    m_default->setEnabled(live && profile && !profile->isDefault);
    m_assign->setEnabled(live && m_bucketProfile->count() > 0 && !m_bucket->text().trimmed().isEmpty());
    m_unassign->setEnabled(live && m_buckets->currentItem());
}

} // namespace trainshed
