// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "model/job/resolve.h"
#include "ui/algorithm/algorithmeditor.h"
#include "ui/catalog/algorithmspage.h"
#include "ui/create/createdialog.h"
#include "ui/jobs/jobspage.h"
#include "ui/widgets/messagebar.h"

// Where the algorithm editor is opened from, and who learns what was saved.
namespace trainshed {

void MainWindow::wireAlgorithms()
{
    connect(m_algorithms, &AlgorithmsPage::newRequested, this,
            [this](const Algorithm &start, const QString &remarks) {
                AlgorithmEditor *editor = makeEditor(this);
                if (!editor)
                    return;
                editor->openNew(start, !start.name.isEmpty());
                if (!remarks.isEmpty())
                    editor->showMessage(int(MessageBar::Kind::Info), remarks);
            });
    connect(m_algorithms, &AlgorithmsPage::editRequested, this, [this](const Algorithm &algorithm) {
        if (AlgorithmEditor *editor = makeEditor(this))
            editor->openFor(algorithm);
    });
    connect(m_jobsPage, &JobsPage::saveAlgorithmRequested, this,
            [this](const JobDetails &job) { saveAsAlgorithm(job.spec, this); });
}

AlgorithmEditor *MainWindow::makeEditor(QWidget *parent)
{
    // One at a time, like the form.
    if (auto *open = findChild<AlgorithmEditor *>()) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    auto *editor = new AlgorithmEditor(m_client, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &AlgorithmEditor::stored, this,
            [this](const Algorithm &algorithm) { m_algorithms->selectAlgorithm(algorithm.id); });
    return editor;
}

void MainWindow::saveAsAlgorithm(const JobSpec &spec, QWidget *parent)
{
    AlgorithmEditor *editor = makeEditor(parent);
    if (!editor)
        return;
    Algorithm algorithm = algorithmFrom(spec);
    // Where this job's results lie is no default for others: they would write into each other's.
    for (OutputChannel &output : algorithm.outputs)
        output.location.clear();
    editor->openNew(algorithm, true);
    connect(editor, &AlgorithmEditor::stored, this, [this](const Algorithm &stored) {
        m_jobsPage->showMessage(MessageBar::Kind::Success,
                                tr("The algorithm “%1” was saved.").arg(stored.name));
    });
}

void MainWindow::wireEditor(CreateDialog *dialog)
{
    connect(dialog, &CreateDialog::editorWanted, this, [this, dialog] {
        AlgorithmEditor *editor = makeEditor(dialog);
        if (!editor)
            return;
        connect(editor, &AlgorithmEditor::stored, dialog,
                [dialog](const Algorithm &algorithm) { dialog->useAlgorithm(algorithm.id); });
        editor->openNew();
    });
    connect(dialog, &CreateDialog::saveAlgorithmWanted, this,
            [this, dialog](const JobSpec &spec) { saveAsAlgorithm(spec, dialog); });
}

} // namespace trainshed
