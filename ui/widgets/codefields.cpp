// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefields.h"

#include "model/job/catalog.h"
#include "model/job/location.h"
#include "ui/widgets/field.h"
#include "ui/widgets/locationedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalBlocker>

namespace trainshed::codefields {

prompts::PathRequest codeRequest(const QString &name)
{
    prompts::PathRequest request;
    request.name = name;
    request.title = QCoreApplication::translate("CodeFields", "Choose the code directory");
    request.kind = prompts::PathRequest::Kind::Folder;
    request.purpose = QStringLiteral("code");
    return request;
}

prompts::PathRequest bootFileRequest(const QString &name)
{
    prompts::PathRequest request = codeRequest(name);
    request.title = QCoreApplication::translate("CodeFields", "Choose the boot file");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.filters = {QCoreApplication::translate("CodeFields", "Python files (*.py)")};
    return request;
}

void pair(LocationEdit *code, LocationEdit *boot, Field *bootField)
{
    code->setBrowseName(QCoreApplication::translate("CodeFields", "Browse for the code directory"));
    code->takeArchives(QCoreApplication::translate("CodeFields", "Choose an archive with the code"));
    code->takeStorage();
    boot->setBrowseName(QCoreApplication::translate("CodeFields", "Browse for the boot file"));
    bootField->setHelp(QCoreApplication::translate("CodeFields",
                                                   "The .py file in the code directory that starts the "
                                                   "training."));
    QObject::connect(code, &LocationEdit::textChanged, boot,
                     [boot](const QString &text) { boot->setBase(localPath(text).value_or(QString())); });
    QObject::connect(boot, &LocationEdit::textChanged, bootField,
                     [bootField] { bootField->setOwnProblem(QString()); });
    QObject::connect(boot, &LocationEdit::outsideChosen, bootField, [bootField](const QString &path) {
        bootField->setOwnProblem(
            QCoreApplication::translate("CodeFields", "“%1” is not inside the code directory.").arg(path));
    });
    QObject::connect(boot, &LocationEdit::chosen, code, [code, boot](const QString &path) {
        if (!code->text().isEmpty())
            return;
        const QFileInfo file(path);
        code->setText(file.absolutePath());
        boot->setText(file.fileName());
    });
}

void fillImages(QComboBox *box, const QList<Image> &images, const EngineRef &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Image &image : images)
        box->addItem(image.name, image.id.toString());
    int row = chosen.id.isEmpty() ? -1 : box->findData(chosen.id.toString());
    if (row < 0 && !chosen.isEmpty() && chosen.imageUrl.isEmpty()) {
        const QString name = QString(chosen.name + u' ' + chosen.version).trimmed();
        box->addItem(name.isEmpty() ? chosen.id.toString() : name, chosen.id.toString());
        row = box->count() - 1;
    }
    box->setCurrentIndex(row);
}

QString imagesHelp(bool known, const QList<Image> &images)
{
    return known && images.isEmpty()
               ? QCoreApplication::translate("CodeFields", "No Python was found on this computer.")
               : QCoreApplication::translate("CodeFields", "A Python environment of this computer.");
}

} // namespace trainshed::codefields
