// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"
#include "model/job/location.h"
#include "ui/create/createdialog.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobspage.h"
#include "ui/prompts/chooser.h"
#include "ui/shell/dropping.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/fileio.h"

#include <QDir>
#include <QFileInfo>

// Job files and folders that come into the window: chosen, dropped, or given to the program.
namespace trainshed {

namespace {
constexpr qint64 fileLimit = 16 << 20;
}

void MainWindow::wireFiles()
{
    auto *dropping = new Dropping(this);
    connect(dropping, &Dropping::dropped, this, &MainWindow::openPath);
    connect(m_jobsPage, &JobsPage::importRequested, this, &MainWindow::chooseJobFile);
}

void MainWindow::comeToFront(const QByteArray &activation)
{
    // Qt gives it to the compositor with the next request.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::tell(MessageBar::Kind kind, const QString &text)
{
    m_navigation->setPage(QStringLiteral("jobs"));
    m_jobsPage->showMessage(kind, text);
}

void MainWindow::chooseJobFile()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("importJob");
    request.title = tr("Import Job File");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.purpose = QStringLiteral("job-files");
    request.filters = {tr("Job files (*.json)"), tr("All files (*)")};
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            readJobFile(path);
    });
}

void MainWindow::openPath(const QString &path)
{
    lookInWorker(path, this, [this, path](const PathKind &kind) {
        const auto asCode = [this, path] {
            if (CreateDialog *dialog = makeDialog(tr("A form is open. Close it first, then drop “%1” again.")
                                                      .arg(QFileInfo(path).fileName())))
                dialog->openFolder(QDir::cleanPath(path));
        };
        switch (kind) {
        case PathKind::File:
            if (isArchiveName(path)) {
                // What it is the engine finds out; an archive that is no saved job stands for a folder.
                showPage(QStringLiteral("jobs"));
                m_jobsPage->operations()->openArchive(QDir::cleanPath(path), asCode);
            } else {
                readJobFile(path);
            }
            return;
        case PathKind::Folder:
            asCode();
            return;
        case PathKind::Missing:
            break;
        }
        tell(MessageBar::Kind::Error, tr("There is no job file or folder “%1”.").arg(path));
    });
}

void MainWindow::readJobFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    readInWorker(path, fileLimit, this, [this, name](const Result<QByteArray> &content) {
        if (!content) {
            tell(MessageBar::Kind::Error, content.error().text());
            return;
        }
        const Result<JobFile> file = jobFromJson(*content, fileLimit);
        if (!file) {
            tell(MessageBar::Kind::Error, tr("“%1” can't be imported. %2").arg(name, file.error().text()));
            return;
        }
        if (CreateDialog *dialog =
                makeDialog(tr("A form is open. Close it first, then import “%1” again.").arg(name)))
            dialog->openImport(*file, name);
    });
}

} // namespace trainshed
