// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/snapshot.h"

#include "model/base/atomicfile.h"
#include "model/engine/archives.h"
#include "model/engine/codefiles.h"
#include "model/job/wording.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace trainshed {

namespace {

// The reference to a manifest lies in the job's folder and goes with it: so there is no moment at which a job
// is there without its reference, or a reference without its job.
QString notePath(const QString &jobFolder)
{
    return jobFolder + u"/code.json";
}

QByteArray noteOf(const CodeVersion &code)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("manifest"), code.manifest},
                                     {QStringLiteral("files"), code.files},
                                     {QStringLiteral("bytes"), code.bytes},
                                     {QStringLiteral("commit"), code.commit},
                                     {QStringLiteral("branch"), code.branch},
                                     {QStringLiteral("modified"), code.modified}})
        .toJson(QJsonDocument::Compact);
}

/// In an archive, which the rules can't look into.
Error bootFileMissing(const QString &bootFile, const QString &archive)
{
    return {ErrorCode::InvalidArgument,
            sentence({QStringLiteral("issue.boot-file-missing"), {bootFile, archive}}),
            QStringLiteral("algorithm.boot_file")};
}

} // namespace

Result<CodeVersion> takeSnapshot(const QString &path, const QString &jobFolder, CodeStore &store,
                                 const Limits &limits, CopyControl &control, const QString &bootFile,
                                 QList<Message> *events)
{
    FolderView view(path, QString(jobFolder + u"/code.unpacked"));
    const auto opened = view.open(control, limits.codeBytes);
    if (!opened)
        return opened.error();
    const QString &folder = *opened;
    if (events)
        *events = view.events();
    if (folder != path && !bootFile.isEmpty() && !QFileInfo(QString(folder + u'/' + bootFile)).isFile())
        return bootFileMissing(bootFile, path);
    // Of an archive git is not asked: what it would run is said in the repository itself.
    const GitFacts git = folder == path ? gitFacts(folder) : GitFacts{};
    CodeVersion version;
    version.commit = git.commit;
    version.branch = git.branch;
    version.modified = git.modified;
    return keepSnapshot(folder, jobFolder, store, limits, control, version);
}

Result<CodeVersion> keepSnapshot(const QString &folder, const QString &jobFolder, CodeStore &store,
                                 const Limits &limits, CopyControl &control, const CodeVersion &code)
{
    auto listed = listCode(folder, limits);
    if (!listed)
        return listed.error();
    CodeVersion version = code;
    auto stored = store.put(folder, listed->files, control, [&](const CodeStore::Stored &kept) -> Result<> {
        version.manifest = QString::fromLatin1(kept.manifest);
        version.files = kept.stats.files;
        version.bytes = kept.stats.bytes;
        return writeAtomically(notePath(jobFolder), noteOf(version));
    });
    if (!stored)
        return stored.error();
    return version;
}

Result<std::optional<CodeVersion>> notedSnapshot(const QString &jobFolder)
{
    const QString path = notePath(jobFolder);
    if (!QFileInfo::exists(path))
        return std::optional<CodeVersion>();
    const auto bytes = readWhole(path, 1 << 20);
    if (!bytes)
        return bytes.error();
    const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
    CodeVersion version;
    version.manifest = note.value(u"manifest").toString();
    version.files = note.value(u"files").toInt();
    version.bytes = note.value(u"bytes").toInteger();
    version.commit = note.value(u"commit").toString();
    version.branch = note.value(u"branch").toString();
    version.modified = note.value(u"modified").toBool();
    if (!isDigest(version.manifest.toLatin1())) {
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate("Snapshot", "The note about the job's code is damaged."),
                     path};
    }
    return std::optional(version);
}

Result<QSet<QByteArray>> notedManifests(const QString &jobsFolder)
{
    QSet<QByteArray> manifests;
    QDirIterator jobs(jobsFolder, QDir::Dirs | QDir::NoDotAndDotDot);
    while (jobs.hasNext()) {
        const auto code = notedSnapshot(jobs.next());
        if (!code)
            return code.error();
        if (*code)
            manifests.insert((*code)->manifest.toLatin1());
    }
    return manifests;
}

} // namespace trainshed
