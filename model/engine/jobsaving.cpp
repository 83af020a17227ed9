// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/jobsaving.h"

#include "model/base/atomicfile.h"
#include "model/engine/snapshot.h"
#include "model/job/dataset.h"
#include "model/job/json.h"
#include "model/job/location.h"
#include "model/job/runplan.h"
#include "model/job/secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace trainshed {

namespace {

Error refused(const QString &why, const QString &path)
{
    return {ErrorCode::InvalidArgument, why, path};
}

Result<> checkTarget(const QString &target)
{
    if (!target.startsWith(u'/') || !isArchiveName(target)) {
        return refused(QCoreApplication::translate(
                           "JobSaving", "“%1” is no name for an archive. It ends in .zip, .tar, .tar.gz, "
                                        ".tar.bz2, .tar.xz or .tar.zst.")
                           .arg(target),
                       {});
    }
    if (!QFileInfo(QFileInfo(target).path()).isDir()) {
        return refused(
            QCoreApplication::translate("JobSaving", "The folder of “%1” does not exist.").arg(target), {});
    }
    if (QFileInfo(target).isDir())
        return refused(QCoreApplication::translate("JobSaving", "“%1” is a folder.").arg(target), {});
    return Done{};
}

/// The code as it was submitted, as files; empty: none is kept.
Result<QString> codeFolder(const JobRecord &job, const Home &home, const CodeStore &code,
                           const QString &scratch, CopyControl &control)
{
    const auto noted = notedSnapshot(home.jobPath(job.summary.id));
    if (!noted)
        return noted.error();
    if (!*noted) {
        const QString old = home.snapshotPath(job.summary.id);
        return QFileInfo(old).isDir() ? old : QString();
    }
    const QString folder = scratch + u"/code";
    auto made = code.materialise((*noted)->manifest.toLatin1(), folder, control);
    if (!made)
        return made.error();
    return folder;
}

} // namespace

Result<UnpackedArchive> saveJob(const JobRecord &job, const Home &home, const CodeStore &code,
                                const QString &target, CopyControl &control)
{
    if (auto ok = checkTarget(target); !ok)
        return ok.error();
    const JobId &id = job.summary.id;
    const QTemporaryDir scratch(home.jobPath(id) + u"/saving-XXXXXX");
    if (!scratch.isValid()) {
        return errnoError(errno, QCoreApplication::translate("JobSaving", "The job could not be saved."),
                          scratch.path());
    }
    const QString root =
        QStringLiteral("%1-V%2/").arg(job.summary.name).arg(job.summary.version, 4, 10, QLatin1Char('0'));
    const QString settings = scratch.path() + u"/job.json";
    const JobSpec spec = withReferencesOnly(withoutReferences(job.spec));
    if (auto written = writeAtomically(settings, QJsonDocument(jobToJson(spec)).toJson()); !written)
        return written.error();
    QList<PackItem> items{{QString(root + u"job.json"), settings}};
    const auto folder = codeFolder(job, home, code, scratch.path(), control);
    if (!folder)
        return folder.error();
    if (!folder->isEmpty())
        items.append({QString(root + u"code"), *folder});
    int last = 0;
    while (QFileInfo(home.attemptPath(id, last + 1)).isDir()) {
        ++last;
        const QString log = home.runPath(id, last) + u"/worker-0.log";
        if (QFileInfo::exists(log))
            items.append({QStringLiteral("%1log/attempt-%2/worker-0.log").arg(root).arg(last), log});
    }
    for (qsizetype k = 0; k < job.spec.outputs.size() && last > 0; ++k) {
        const QString &name = job.spec.outputs[k].name;
        const QString output = outputPath(home.attemptPath(id, last), name, static_cast<int>(k));
        if (QFileInfo(output).isDir())
            items.append({QString(root + u"outputs/" + name), output});
    }
    return ArchiveWorker().pack(items, target, control);
}

} // namespace trainshed
