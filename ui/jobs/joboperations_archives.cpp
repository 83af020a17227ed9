// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/joboperations.h"

#include "model/protocol/messages/archivemethods.h"
#include "ui/prompts/chooser.h"
#include "ui/widgets/transferbar.h"

#include <QDir>
#include <QFileInfo>

// Jobs saved as archives, and opened again.
namespace trainshed {

namespace {

constexpr int mostNamed = 3;

QString archiveFilter()
{
    return QStringLiteral("*.tar.gz *.tgz *.tar.zst *.tzst *.tar.xz *.txz *.tar.bz2 *.tbz2 *.tar *.zip");
}

QString named(const QStringList &leftOut)
{
    return leftOut.mid(0, mostNamed).join(QStringLiteral("; "));
}

} // namespace

bool JobOperations::mayStartArchive()
{
    if (!m_transfer->isBusy())
        return true;
    Q_EMIT message(MessageBar::Kind::Warning,
                   tr("Another archive is being saved or opened. Wait for it, or cancel it."));
    return false;
}

void JobOperations::tellArchive(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    Q_EMIT message(cancelled ? MessageBar::Kind::Info : MessageBar::Kind::Error, error.text());
}

void JobOperations::saveArchive(const JobSummary &job)
{
    prompts::PathRequest request;
    request.name = QStringLiteral("saveArchive");
    request.title = tr("Save “%1” as an Archive").arg(job.name);
    request.kind = prompts::PathRequest::Kind::SaveFile;
    request.purpose = QStringLiteral("archives");
    request.start = QString(job.name + u'-' + versionText(job.version) + u".tar.gz");
    request.filters = {tr("Archives (%1)").arg(archiveFilter())};
    request.suffix = QStringLiteral("tar.gz");
    prompts::choosePath(m_window, request, this, [this, job](const QString &path) {
        if (path.isEmpty() || !mayStartArchive())
            return;
        const QString operation = m_transfer->begin(tr("“%1” is being saved:").arg(job.name));
        m_client->call(rpc::JobSave{job.id.toString(), path, operation}, this,
                       [this](const Result<rpc::JobSave::Reply> &saved) {
                           m_transfer->end();
                           if (!saved) {
                               tellArchive(saved.error());
                               return;
                           }
                           const QString file = QDir::toNativeSeparators(saved->path);
                           if (saved->leftOut.isEmpty())
                               Q_EMIT message(MessageBar::Kind::Success, tr("Saved to %1.").arg(file));
                           else
                               Q_EMIT message(MessageBar::Kind::Warning,
                                              tr("Saved to %1. %2").arg(file, named(saved->leftOut)));
                       });
    });
}

void JobOperations::openSaved()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("openSavedJob");
    request.title = tr("Open Saved Job");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.purpose = QStringLiteral("archives");
    request.filters = {tr("Archives (%1)").arg(archiveFilter()), tr("All files (*)")};
    prompts::choosePath(m_window, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            openArchive(path);
    });
}

void JobOperations::openArchive(const QString &path, std::function<void()> otherwise)
{
    if (!mayStartArchive())
        return;
    const QString file = QFileInfo(path).fileName();
    const QString operation = m_transfer->begin(tr("“%1” is being opened:").arg(file));
    m_client->call(
        rpc::JobOpen{path, operation}, this,
        [this, file, otherwise = std::move(otherwise)](const Result<rpc::JobOpen::Reply> &reply) {
            m_transfer->end();
            if (!reply) {
                if (reply.error().code == ErrorCode::NotFound && otherwise)
                    otherwise();
                else
                    tellArchive(reply.error());
                return;
            }
            const QString job = QString(reply->name + u' ' + versionText(reply->version));
            if (reply->leftOut.isEmpty())
                Q_EMIT message(MessageBar::Kind::Success, tr("“%1” was opened from “%2”.").arg(job, file));
            else
                Q_EMIT message(MessageBar::Kind::Warning,
                               tr("“%1” was opened from “%2”. %3").arg(job, file, named(reply->leftOut)));
            Q_EMIT opened(reply->id);
        });
}

} // namespace trainshed
