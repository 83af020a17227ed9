// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagedialog.h"

#include "model/protocol/messages/storagemethods.h"
#include "ui/storage/storagebrowser.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

StorageDialog::StorageDialog(EngineClient *client, const prompts::PathRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_request(request)
    , m_browser(new StorageBrowser(client, this))
    , m_candidate(new QLabel(this))
{
    setObjectName(request.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(request.title);
    build();
    m_browser->open(request.start);
    follow();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 28);
}

StorageDialog::~StorageDialog() = default;

void StorageDialog::build()
{
    m_candidate->setObjectName(QStringLiteral("storageCandidate"));
    m_candidate->setTextFormat(Qt::PlainText);
    m_candidate->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    const bool file = m_request.kind == prompts::PathRequest::Kind::OpenFile;
    m_choose =
        buttons->addButton(file ? tr("&Choose Object") : tr("&Choose Folder"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(QStringLiteral("chooseStorage"));
    m_choose->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelStorage"));
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_browser, 1);
    column->addWidget(m_candidate);
    column->addWidget(buttons);
    connect(m_browser, &StorageBrowser::selectionChanged, this, &StorageDialog::follow);
    connect(m_browser, &StorageBrowser::locationChanged, this, &StorageDialog::follow);
    connect(m_browser, &StorageBrowser::profilesRequested, this, &StorageDialog::profilesRequested);
    connect(m_browser, &StorageBrowser::objectActivated, this, [this] {
        if (m_request.kind == prompts::PathRequest::Kind::OpenFile)
            choose();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &StorageDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &StorageDialog::reject);
}

/// The selected folder, or where nothing is selected the one that is open.
QString StorageDialog::candidate() const
{
    const auto entry = m_browser->selectedEntry();
    const QString selected = m_browser->selectedLocations().value(0);
    if (m_request.kind == prompts::PathRequest::Kind::OpenFile)
        return entry && entry->kind == StorageKind::Object ? selected : QString();
    if (entry && entry->kind != StorageKind::Object)
        return selected;
    const auto open = objectLocation(m_browser->location());
    return open && !open->bucket.isEmpty() ? m_browser->location() : QString();
}

void StorageDialog::follow()
{
    const QString location = candidate();
    m_choose->setEnabled(!location.isEmpty());
    const auto entry = m_browser->selectedEntry();
    QString profile = m_browser->profile();
    if (entry && entry->kind == StorageKind::Bucket && !entry->served)
        profile = entry->profile;
    QString text = location.isEmpty() ? QString() : tr("Chosen: %1").arg(location);
    if (!location.isEmpty() && !profile.isEmpty()) {
        text = tr("Chosen: %1. Its bucket will be served by the profile “%2”.").arg(location, profile);
    }
    m_candidate->setText(text);
    m_choose->setProperty("profile", profile);
}

void StorageDialog::choose()
{
    const QString location = candidate();
    const auto object = objectLocation(location);
    if (!object)
        return;
    const QString profile = m_choose->property("profile").toString();
    if (profile.isEmpty()) {
        Q_EMIT chosen(location);
        accept();
        return;
    }
    m_choose->setEnabled(false);
    m_client->call(rpc::StorageAssign{object->bucket, profile}, this,
                   [this, location](const Result<rpc::None> &reply) {
                       m_choose->setEnabled(true);
                       if (!reply) {
                           m_candidate->setText(reply.error().text());
                           return;
                       }
                       Q_EMIT chosen(location);
                       accept();
                   });
}

} // namespace trainshed
