// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/storagelistmodel.h"
#include "model/job/location.h"
#include "ui/prompts/chooser.h"
#include "ui/prompts/question.h"
#include "ui/storage/storagebrowser.h"
#include "ui/style/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/transferbar.h"

#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QTableView>

// What is done in a bucket: new folders, sending, bringing, deleting.
namespace trainshed {

namespace {

/// An object's name as one for a file here; what can't be one is left to the engine, which refuses it by
/// name.
QString localName(const QString &location)
{
    QString name = location;
    if (name.endsWith(u'/'))
        name.chop(1);
    return name.section(u'/', -1);
}

QString quoted(const QStringList &names)
{
    constexpr int shown = 5;
    QStringList lines;
    for (const QString &name : names.mid(0, shown))
        lines.append(StorageBrowser::tr("“%1”").arg(name));
    if (names.size() > shown)
        lines.append(StorageBrowser::tr("and %1 more").arg(countText(names.size() - shown)));
    return lines.join(QStringLiteral(", "));
}

} // namespace

void StorageBrowser::makeFolder()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("newStorageFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the folder:"));
    dialog->setOkButtonText(tr("Create Folder"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        QString name = typed.trimmed();
        while (name.endsWith(u'/'))
            name.chop(1);
        if (name.isEmpty() || name.startsWith(u'/') || name == u"." || name == u".." || !isPassable(name)) {
            m_bar->showMessage(MessageBar::Kind::Error, tr("“%1” can't be the name of a folder.").arg(typed));
            return;
        }
        rpc::StorageMakeFolder request;
        request.location = StorageListModel::below(m_model->location(), name, true);
        request.profile = m_model->profile();
        m_client->call(request, this, [this](const Result<rpc::None> &reply) {
            if (reply)
                reload();
            else
                tell(reply.error());
        });
    });
    dialog->open();
}

void StorageBrowser::uploadFile()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseUploadFile");
    request.title = tr("Choose the file to upload");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.purpose = QStringLiteral("upload");
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            upload(path, false);
    });
}

void StorageBrowser::uploadFolder()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseUploadFolder");
    request.title = tr("Choose the folder to upload");
    request.purpose = QStringLiteral("upload");
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            upload(path, true);
    });
}

void StorageBrowser::upload(const QString &path, bool isFolder)
{
    const QString name = QFileInfo(path).fileName();
    Task task;
    task.request.from = path;
    task.request.to =
        isFolder ? StorageListModel::below(m_model->location(), name, true) : m_model->location();
    task.request.profile = m_model->profile();
    task.what = tr("Sending “%1”.").arg(name);
    m_tasks.enqueue(task);
    m_done = {};
    startNext();
}

void StorageBrowser::download()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseDownloadFolder");
    request.title = tr("Choose the folder to download into");
    request.purpose = QStringLiteral("download");
    prompts::choosePath(this, request, this, [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        QStringList there;
        const QStringList locations = selectedLocations();
        for (const QString &location : locations) {
            if (QFileInfo::exists(QDir(folder).filePath(localName(location))))
                there.append(localName(location));
        }
        if (there.isEmpty()) {
            downloadTo(folder);
            return;
        }
        prompts::Question question;
        question.name = QStringLiteral("replaceDownloads");
        question.title = tr("Download");
        question.text = tr("Replace what is there?");
        question.consequences =
            tr("In “%1” there is %2. Files of the same name are replaced.").arg(folder, quoted(there));
        question.choices = {{QStringLiteral("replace"), tr("Replace"), prompts::Choice::Role::Destructive},
                            prompts::cancelChoice()};
        prompts::ask(this, question, this, [this, folder](const QString &choice) {
            if (choice == u"replace")
                downloadTo(folder);
        });
    });
}

void StorageBrowser::downloadTo(const QString &folder)
{
    const QStringList locations = selectedLocations();
    for (const QString &location : locations) {
        const QString name = localName(location);
        const bool isFolder = location.endsWith(u'/');
        // A folder keeps its name; one that would climb out comes as the content that it is.
        const bool named = isFolder && !name.isEmpty() && name != u"." && name != u"..";
        Task task;
        task.request.from = location;
        task.request.to = named ? QDir(folder).filePath(name) : folder;
        task.request.profile = m_model->profile();
        task.what = tr("Bringing “%1”.").arg(name);
        m_tasks.enqueue(task);
    }
    m_done = {};
    startNext();
}

void StorageBrowser::startNext()
{
    if (m_tasks.isEmpty() || m_transfer->isBusy())
        return;
    m_bar->clear();
    Task task = m_tasks.dequeue();
    task.request.operation = m_transfer->begin(task.what);
    enableActions();
    m_client->call(task.request, this,
                   [this](const Result<rpc::StorageTransfer::Reply> &reply) { finished(reply); });
}

void StorageBrowser::finished(const Result<rpc::StorageTransfer::Reply> &reply)
{
    m_transfer->end();
    if (!reply) {
        m_tasks.clear();
        tell(reply.error());
        reload();
        return;
    }
    m_done.files += reply->files;
    m_done.bytes += reply->bytes;
    m_done.refused += reply->refused;
    if (!m_tasks.isEmpty()) {
        startNext();
        return;
    }
    const QString sum = tr("%1 files, %2.").arg(countText(m_done.files), sizeText(m_done.bytes));
    if (m_done.refused.isEmpty()) {
        m_bar->showMessage(MessageBar::Kind::Success, tr("Done: %1").arg(sum));
    } else {
        QStringList names;
        for (const RefusedEntry &refused : std::as_const(m_done.refused))
            names.append(tr("%1 (%2)").arg(refused.key, refused.reason));
        m_bar->showMessage(MessageBar::Kind::Warning, tr("%1 Left out: %2").arg(sum, quoted(names)));
    }
    reload();
}

void StorageBrowser::remove()
{
    const QStringList locations = selectedLocations();
    QStringList names;
    bool hasFolder = false;
    for (const QString &location : locations) {
        names.append(localName(location));
        hasFolder |= location.endsWith(u'/');
    }
    prompts::Question question;
    question.name = QStringLiteral("deleteObjects");
    question.title = tr("Delete");
    question.text = names.size() == 1 ? tr("Delete “%1”?").arg(names.first())
                                      : tr("Delete %1 entries?").arg(names.size());
    question.consequences = hasFolder
                                ? tr("From the store, with everything in the folders: %1. This can't be "
                                     "taken back.")
                                      .arg(quoted(names))
                                : tr("From the store: %1. This can't be taken back.").arg(quoted(names));
    question.kind = prompts::Question::Kind::Warning;
    question.choices = {{QStringLiteral("delete"), tr("Delete"), prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    prompts::ask(this, question, this, [this, locations](const QString &choice) {
        if (choice == u"delete")
            removeNow(locations);
    });
}

void StorageBrowser::removeNow(const QStringList &locations)
{
    m_bar->clear();
    rpc::StorageDelete request;
    request.locations = locations;
    request.profile = m_model->profile();
    request.operation = m_transfer->begin(tr("Deleting."));
    enableActions();
    m_client->call(request, this, [this](const Result<rpc::StorageDelete::Reply> &reply) {
        m_transfer->end();
        if (reply)
            m_bar->showMessage(MessageBar::Kind::Success,
                               tr("Deleted: %1 objects.").arg(countText(reply->objects)));
        else
            tell(reply.error());
        reload();
    });
}

void StorageBrowser::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_bar->showMessage(MessageBar::Kind::Info, tr("Cancelled. What was done until then stays."));
    else
        m_bar->showMessage(MessageBar::Kind::Error,
                           error.code == ErrorCode::InvalidArgument ? error.what : error.text());
}

} // namespace trainshed
