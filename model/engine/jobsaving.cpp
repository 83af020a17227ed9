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
#include <QSet>
#include <QTemporaryDir>

#include <cerrno>
#include <utility>

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
Result<QString> codeFolder(SavedJob &job, const Home &home, const CodeStore &code, const QString &scratch,
                           CopyControl &control)
{
    const JobId &id = job.record.summary.id;
    const auto noted = notedSnapshot(home.jobPath(id));
    if (!noted)
        return noted.error();
    if (!*noted) {
        const QString old = home.snapshotPath(id);
        return QFileInfo(old).isDir() ? old : QString();
    }
    job.code = **noted;
    const QString folder = scratch + u"/code";
    // Its own count: what is told is how much of the archive is written.
    CopyControl quiet;
    quiet.cancelled = control.cancelled.load();
    auto made = code.materialise((*noted)->manifest.toLatin1(), folder, quiet);
    if (!made)
        return made.error();
    return folder;
}

/// Logs of all attempts and outputs of the last one.
QList<PackItem> filesOf(const JobRecord &job, const Home &home, const QString &root)
{
    const JobId &id = job.summary.id;
    QList<PackItem> items;
    int last = 0;
    while (QFileInfo(home.attemptPath(id, last + 1)).isDir()) {
        ++last;
        const QString log = home.logPath(id, last);
        if (QFileInfo::exists(log))
            items.append({QStringLiteral("%1log/attempt-%2/worker-0.log").arg(root).arg(last), log});
    }
    if (last == 0)
        return items;
    QSet<QString> known;
    for (qsizetype k = 0; k < job.spec.outputs.size(); ++k) {
        const QString &name = job.spec.outputs[k].name;
        const QString output = outputPath(home.attemptPath(id, last), name, static_cast<int>(k));
        known.insert(QFileInfo(output).fileName());
        if (QFileInfo(output).isDir())
            items.append({QString(root + u"outputs/" + name), output});
    }
    const QString outputs = mountPath(home.attemptPath(id, last)) + u"/outputs";
    const QStringList names = QDir(outputs).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!known.contains(name))
            items.append({QString(root + u"other-outputs/" + name), QString(outputs + u'/' + name)});
    }
    return items;
}

} // namespace

Result<UnpackedArchive> saveJob(SavedJob job, const Home &home, const CodeStore &code, const QString &target,
                                CopyControl &control)
{
    if (auto ok = checkTarget(target); !ok)
        return ok.error();
    const JobSummary &summary = job.record.summary;
    const QTemporaryDir scratch(home.jobPath(summary.id) + u"/saving-XXXXXX");
    if (!scratch.isValid()) {
        return errnoError(errno, QCoreApplication::translate("JobSaving", "The job could not be saved."),
                          scratch.path());
    }
    const QString root = QString(summary.name + u'-' + versionText(summary.version) + u'/');
    const auto folder = codeFolder(job, home, code, scratch.path(), control);
    if (!folder)
        return folder.error();
    const JobSpec spec = withReferencesOnly(withoutReferences(job.record.spec));
    const std::pair<const char *, QByteArray> files[]{
        {savedManifestName, job.manifest()},
        {savedEventsName, job.eventLines()},
        {savedSettingsName, QJsonDocument(jobToJson(spec)).toJson()}};
    QList<PackItem> items;
    for (const auto &[name, content] : files) {
        const QString path = scratch.filePath(QLatin1String(name));
        if (auto written = writeAtomically(path, content, false); !written)
            return written.error();
        items.append({QString(root + QLatin1String(name)), path});
    }
    if (!folder->isEmpty())
        items.append({QString(root + u"code"), *folder});
    items += filesOf(job.record, home, root);
    return ArchiveWorker().pack(items, target, control);
}

} // namespace trainshed
