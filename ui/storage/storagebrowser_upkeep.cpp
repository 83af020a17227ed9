// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/storagelistmodel.h"
#include "ui/prompts/question.h"
#include "ui/storage/bucketdialog.h"
#include "ui/storage/storagebrowser.h"
#include "ui/storage/uploadsdialog.h"
#include "ui/widgets/messagebar.h"

// What is done with buckets as such.
namespace trainshed {

void StorageBrowser::makeSomething()
{
    if (isInBucket())
        makeFolder();
    else
        makeBucket();
}

void StorageBrowser::removeSomething()
{
    if (isInBucket())
        remove();
    else
        removeBucket();
}

void StorageBrowser::makeBucket()
{
    auto *dialog = new BucketDialog(m_client, this);
    connect(dialog, &BucketDialog::made, this, [this](const QString &bucket) {
        m_bar->showMessage(MessageBar::Kind::Success, tr("The bucket “%1” is there.").arg(bucket));
        reload();
    });
    dialog->open();
}

void StorageBrowser::removeBucket()
{
    const auto entry = selectedEntry();
    if (!entry || entry->kind != StorageKind::Bucket)
        return;
    prompts::Question question;
    question.name = QStringLiteral("deleteBucket");
    question.title = tr("Delete");
    question.text = tr("Delete the bucket “%1”?").arg(entry->name);
    question.consequences = tr("Only if it is empty. Somebody else may take its name then.");
    question.kind = prompts::Question::Kind::Warning;
    question.choices = {{QStringLiteral("delete"), tr("Delete"), prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    prompts::ask(this, question, this, [this, entry = *entry](const QString &choice) {
        if (choice != u"delete")
            return;
        m_bar->clear();
        m_client->call(rpc::StorageDeleteBucket{entry.name, entry.profile, {}}, this,
                       [this, bucket = entry.name](const Result<rpc::None> &reply) {
                           if (reply)
                               m_bar->showMessage(MessageBar::Kind::Success,
                                                  tr("The bucket “%1” is deleted.").arg(bucket));
                           else
                               tell(reply.error());
                           reload();
                       });
    });
}

void StorageBrowser::showUploads()
{
    const auto open = objectLocation(m_model->location());
    if (open && !open->bucket.isEmpty())
        (new UploadsDialog(m_client, open->bucket, m_model->profile(), this))->open();
}

} // namespace trainshed
