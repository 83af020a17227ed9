// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/bucketdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

BucketDialog::BucketDialog(EngineClient *client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_name(new QLineEdit(this))
    , m_profileLabel(new QLabel(tr("&Storage profile:"), this))
    , m_profile(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("newBucket"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New bucket"));
    build();
    check();
    m_client->call(rpc::StorageProfileList{}, this,
                   [this](const Result<rpc::StorageProfileList::Reply> &reply) {
                       if (reply)
                           fill(*reply);
                       else
                           say(reply.error().text());
                   });
}

BucketDialog::~BucketDialog() = default;

void BucketDialog::build()
{
    m_name->setObjectName(QStringLiteral("bucketName"));
    m_name->setAccessibleName(tr("Name of the bucket"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_profile->setObjectName(QStringLiteral("bucketProfile"));
    m_profile->setAccessibleName(tr("Storage profile"));
    m_profileLabel->setBuddy(m_profile);
    m_profileLabel->hide();
    m_profile->hide();
    m_message->setObjectName(QStringLiteral("bucketMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    say(tr("3 to 63 small letters, digits, dots and hyphens. In most stores the name must be one that nobody "
           "else has."));
    auto *nameLabel = new QLabel(tr("&Name:"), this);
    nameLabel->setBuddy(m_name);
    auto *form = new QFormLayout;
    form->addRow(nameLabel, m_name);
    form->addRow(m_profileLabel, m_profile);
    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("&Create Bucket"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("createBucket"));
    m_create->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelBucket"));
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &BucketDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &BucketDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &BucketDialog::reject);
}

void BucketDialog::fill(const rpc::StorageProfileList::Reply &reply)
{
    for (const StorageProfile &profile : reply.profiles) {
        m_profile->addItem(profile.name);
        if (profile.isDefault)
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
    const bool several = m_profile->count() > 1;
    m_profileLabel->setVisible(several);
    m_profile->setVisible(several);
    check();
}

void BucketDialog::check()
{
    m_create->setEnabled(!m_isBusy && isBucketName(m_name->text().trimmed()) && m_profile->count() > 0);
}

void BucketDialog::make()
{
    rpc::StorageMakeBucket request;
    request.bucket = m_name->text().trimmed();
    request.profile = m_profile->currentText();
    m_isBusy = true;
    check();
    m_client->call(request, this, [this, bucket = request.bucket](const Result<rpc::None> &reply) {
        m_isBusy = false;
        check();
        if (!reply) {
            say(reply.error().text());
            return;
        }
        Q_EMIT made(bucket);
        accept();
    });
}

void BucketDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

} // namespace trainshed
