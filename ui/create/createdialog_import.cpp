// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/placeholders.h"
#include "ui/create/createdialog.h"
#include "ui/create/importnotes.h"
#include "ui/widgets/messagebar.h"

// A form that something else than a person filled in: a job file, a folder.
namespace trainshed {

void CreateDialog::openImport(const JobFile &file, const QString &fileName)
{
    m_fromDraft = false;
    FormModel::Start start;
    start.spec = withoutUnavailable(file.spec);
    const rpc::Hello::Reply &engine = m_client->engine();
    if (!engine.samples.isEmpty())
        fillPlaceholders(start.spec, {engine.samples, engine.outputs});
    begin(tr("Create Training Job"), start);
    if (file.issues.isEmpty())
        return;
    showImport(file.issues, fileName);
    (new ImportNotes(fileName, file.issues, this))->open();
}

void CreateDialog::showImport(const QList<Issue> &issues, const QString &fileName)
{
    m_bar->showMessage(MessageBar::Kind::Info,
                       tr("From “%1”: %2.").arg(fileName, ImportNotes::summary(issues)), tr("Show List"),
                       [this, issues, fileName] {
                           showImport(issues, fileName); // the action closed it
                           (new ImportNotes(fileName, issues, this))->open();
                       });
}

void CreateDialog::openFolder(const QString &folder)
{
    m_fromDraft = false;
    FormModel::Start start;
    start.spec.algorithm.kind = AlgorithmKind::PresetImage;
    start.spec.algorithm.codeDir = folder;
    begin(tr("Create Training Job"), start, 1);
}

void CreateDialog::refreshCatalog()
{
    if (isVisible())
        m_model.refresh(false);
}

void CreateDialog::tell(const QString &text)
{
    m_bar->showMessage(MessageBar::Kind::Warning, text);
}

} // namespace trainshed
