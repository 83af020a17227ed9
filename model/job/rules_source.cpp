// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/rules_sections.h"
#include "model/job/runplan.h"

#include <QDir>

#include <algorithm>

namespace trainshed {

namespace {

/// Stands for an attempt's folder while a path is looked at; a private character, so that nobody types it.
QString marker()
{
    return QStringLiteral("/\uE000");
}

void checkCodeDir(const AlgorithmSource &source, const QString &field, const Facts &facts, Issues &issues)
{
    if (refuseLocation(field, source.codeDir, Reach::Store, facts, issues))
        return;
    const auto known = factsOf(source.codeDir, facts);
    if (!known)
        return;
    if (!known->exists)
        issues.error(field, "issue.folder-missing", {source.codeDir});
    else if (!known->isFolder)
        issues.error(field, checkArchive(source.codeDir, *known, "issue.not-a-folder"));
    else if (!known->readable)
        issues.error(field, "issue.folder-unreadable", {source.codeDir});
    else if (known->isEmpty)
        issues.warning(field, "issue.code-dir-without-files", {source.codeDir});
    else if (*localPath(source.codeDir) == u"/" || *localPath(source.codeDir) == QDir::homePath())
        issues.warning(field, "issue.code-dir-broad", {source.codeDir});
}

void checkBootFile(const AlgorithmSource &source, const QString &field, const Facts &facts, Issues &issues)
{
    if (source.bootFile.isEmpty()) {
        issues.error(field, "issue.boot-file-empty");
        return;
    }
    if (!source.bootFile.endsWith(u".py"))
        issues.error(field, "issue.boot-file-type", {source.bootFile});
    if (source.codeDir.isEmpty())
        return;
    const auto inside = bootFileInside(source.codeDir, source.bootFile);
    if (!inside) {
        issues.error(field, "issue.boot-file-outside", {source.bootFile, source.codeDir});
        return;
    }
    // What an archive holds is seen when the job is submitted.
    const auto folder = isArchiveName(source.codeDir) ? std::nullopt : localPath(source.codeDir);
    const auto known = folder ? factsOf(QString(*folder + u'/' + *inside), facts) : std::nullopt;
    if (known && !known->exists)
        issues.error(field, "issue.boot-file-missing", {*inside, source.codeDir});
    else if (known && known->isFolder)
        issues.error(field, "issue.boot-file-folder", {*inside});
    else if (known && !known->readable)
        issues.error(field, "issue.file-unreadable", {source.bootFile});
}

void checkEngine(const AlgorithmSource &source, const QString &prefix, const Facts &facts, Issues &issues)
{
    const QString field = QString(prefix + u"engine");
    const EngineRef &engine = source.engine;
    if (!engine.imageUrl.isEmpty()) {
        issues.error(QString(field + u".image_url"), "issue.no-containers", {engine.imageUrl});
        return;
    }
    if (!engine.runUser.isEmpty())
        issues.error(QString(field + u".run_user"), "issue.run-user-without-container");
    if (hasBootCommand(source))
        return;
    const QString named =
        engine.id.isEmpty() ? QString(engine.name + u' ' + engine.version).trimmed() : engine.id.toString();
    if (engine.isEmpty())
        issues.error(field, "issue.engine-empty");
    else if (facts.images && !imageFor(engine, *facts.images))
        issues.error(field, "issue.engine-missing", {named});
}

bool climbs(const QString &text)
{
    return text.split(u'/').contains(QStringLiteral(".."));
}

/// A folder that starts with a variable which stands for nothing when it is made.
bool hasStrangeVariable(const QString &text)
{
    static const QStringList known{QStringLiteral("${MA_HOME}"), QStringLiteral("${MA_MOUNT_PATH}"),
                                   QStringLiteral("${MA_JOB_DIR}"), QStringLiteral("${MA_LOG_DIR}")};
    if (!text.contains(u'$'))
        return false;
    return std::none_of(known.cbegin(), known.cend(), [&](const QString &variable) {
        return isBelow(text, variable) && text.count(u'$') == 1;
    });
}

void checkLocalCodeDir(const QString &text, const QString &field, Issues &issues)
{
    if (text.isEmpty())
        return;
    if (!isPassable(text) || climbs(text) || hasStrangeVariable(text)) {
        issues.error(field, "issue.folder-text", {text});
        return;
    }
    const QString jobDir = jobDirPath(marker());
    const QString path = expandFolder(text, marker(), jobDir);
    const QString first = path.mid(marker().size() + 1).section(u'/', 0, 0);
    static const QStringList taken{QString(), QStringLiteral("modelarts"), QStringLiteral("run"),
                                   QStringLiteral("cache"), QStringLiteral("venv")};
    const bool free = isBelow(path, marker()) && !taken.contains(first);
    if (!isBelow(path, jobDir) && !free)
        issues.error(field, "issue.local-code-dir", {text});
}

void checkWorkingDir(const QString &text, const QString &field, const Facts &facts, Issues &issues)
{
    if (text.isEmpty())
        return;
    if (!isPassable(text) || climbs(text) || hasStrangeVariable(text) || !locationScheme(text).isEmpty()) {
        issues.error(field, "issue.folder-text", {text});
        return;
    }
    if (isBelow(expandFolder(text, marker(), jobDirPath(marker())), marker()))
        return; // it comes into being with the attempt
    const auto known = factsOf(text, facts);
    if (known && !known->exists)
        issues.error(field, "issue.folder-missing", {text});
    else if (known && !known->isFolder)
        issues.error(field, "issue.not-a-folder", {text});
}

void checkCommand(const AlgorithmSource &source, const QString &field, Issues &issues)
{
    if (issues.error(field, checkBootCommand(source.command)))
        return;
    if (source.command.contains(u"/home/ma-user"))
        issues.warning(field, "issue.command-service-path");
}

void checkDependencies(const Checked &job, Issues &issues)
{
    if (!job.spec.installDependencies)
        return;
    const QString field = QStringLiteral("algorithm.install_dependencies");
    const AlgorithmSource &source = job.resolved.algorithm;
    if (hasBootCommand(source)) {
        issues.error(field, "issue.dependencies-command");
        return;
    }
    // Without a code directory, or where that was not looked at, there is nothing to say yet.
    const auto code = factsOf(source.codeDir, job.facts);
    if (code && code->isFolder && requirementsIn(source, job.facts).isEmpty())
        issues.error(field, "issue.dependencies-missing", {source.codeDir});
}

} // namespace

void checkCode(const AlgorithmSource &source, const QString &prefix, const Facts &facts, Issues &issues)
{
    checkEngine(source, prefix, facts, issues);
    const QString codeField = QString(prefix + u"code_dir");
    const bool command = hasBootCommand(source);
    if (!source.codeDir.isEmpty())
        checkCodeDir(source, codeField, facts, issues);
    else if (!command)
        issues.error(codeField, "issue.code-dir-empty");
    if (command)
        checkCommand(source, QString(prefix + u"command"), issues);
    else
        checkBootFile(source, QString(prefix + u"boot_file"), facts, issues);
    checkLocalCodeDir(source.localCodeDir, QString(prefix + u"local_code_dir"), issues);
    checkWorkingDir(source.workingDir, QString(prefix + u"working_dir"), facts, issues);
}

void checkSource(const Checked &job, Issues &issues)
{
    const QString prefix = QStringLiteral("algorithm.");
    const AlgorithmSource &source = job.spec.algorithm;
    if (source.kind != AlgorithmKind::Saved) {
        checkCode(source, prefix, job.facts, issues);
        checkDependencies(job, issues);
        return;
    }
    const QString field = QString(prefix + u"id");
    if (source.algorithmId.isEmpty())
        issues.error(field, "issue.algorithm-empty");
    else if (job.facts.algorithms && !job.algorithm)
        issues.error(field, "issue.algorithm-missing",
                     {source.name.isEmpty() ? source.algorithmId.toString() : source.name});
    else if (job.algorithm) {
        checkCode(job.resolved.algorithm, prefix, job.facts, issues);
        checkDependencies(job, issues);
    }
}

} // namespace trainshed
