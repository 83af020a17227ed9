// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/chooser.h"

#include "ui/prompts/script.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace trainshed::prompts {

namespace {

QMap<QString, QString> &memory()
{
    static QMap<QString, QString> folders;
    return folders;
}

void remember(const PathRequest &request, const QString &path)
{
    if (request.purpose.isEmpty() || path.isEmpty())
        return;
    const bool folder = request.kind == PathRequest::Kind::Folder;
    memory().insert(request.purpose, folder ? path : QFileInfo(path).absolutePath());
}

void setUpKind(QFileDialog *dialog, const PathRequest &request)
{
    switch (request.kind) {
    case PathRequest::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        return;
    case PathRequest::Kind::OpenFile:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case PathRequest::Kind::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(request.suffix);
        break;
    }
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
}

void setStart(QFileDialog *dialog, const PathRequest &request)
{
    const QString remembered = memory().value(request.purpose);
    const QFileInfo start(request.start);
    if (!request.start.isEmpty() && start.isDir()) {
        dialog->setDirectory(start.absoluteFilePath());
    } else if (!request.start.isEmpty() && start.isAbsolute() && start.absoluteDir().exists()) {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    } else {
        dialog->setDirectory(remembered.isEmpty() ? QDir::homePath() : remembered);
        if (!request.start.isEmpty()) // a bare file name: a proposal
            dialog->selectFile(start.fileName());
    }
}

} // namespace

void choosePath(QWidget *parent, const PathRequest &request, QObject *context, PathAnswer answer)
{
    if (const std::optional<QString> scripted = scriptedPath(request)) {
        remember(request, *scripted);
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), path = *scripted] { answer(path); }, Qt::QueuedConnection);
        return;
    }
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(request.name);
    if (qEnvironmentVariableIsSet("TRAINSHED_TEST"))
        dialog->setOption(QFileDialog::DontUseNativeDialog);
    setUpKind(dialog, request);
    setStart(dialog, request);
    QObject::connect(dialog, &QFileDialog::finished, context,
                     [dialog, request, answer = std::move(answer)](int result) {
                         const QStringList files = dialog->selectedFiles();
                         const QString path = result && !files.isEmpty() ? files.first() : QString();
                         remember(request, path);
                         answer(path);
                     });
    dialog->open();
}

namespace {
StorageChooser &storageChooser()
{
    static StorageChooser chooser;
    return chooser;
}
} // namespace

void setStorageChooser(StorageChooser chooser)
{
    storageChooser() = std::move(chooser);
}

bool hasStorageChooser()
{
    return static_cast<bool>(storageChooser());
}

void chooseStorage(QWidget *parent, const PathRequest &request, QObject *context, PathAnswer answer)
{
    if (const std::optional<QString> scripted = scriptedPath(request)) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), path = *scripted] { answer(path); }, Qt::QueuedConnection);
        return;
    }
    if (hasStorageChooser())
        storageChooser()(parent, request, context, answer);
}

QMap<QString, QString> rememberedFolders()
{
    return memory();
}

void setRememberedFolders(const QMap<QString, QString> &folders)
{
    memory() = folders;
}

} // namespace trainshed::prompts
