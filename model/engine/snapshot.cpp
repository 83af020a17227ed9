// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace trainshed {

namespace {

bool hasIgnoreFile(const QString &folder)
{
    QDirIterator it(folder, {QStringLiteral(".gitignore")}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    return it.hasNext();
}

/// Files below `folder` by git's own rules; git's answer is taken from an empty repository of ours, so that a
/// folder that is no repository has its .gitignore heeded too and the user's own repository is never touched.
Result<QStringList> listByGit(const QString &git, const QString &folder)
{
    const QTemporaryDir empty;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QStringLiteral("GIT_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(
        git, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), empty.path()});
    const bool made = process.waitForFinished(20'000) && process.exitCode() == 0;
    if (made) {
        process.start(git, {QStringLiteral("--git-dir=") + empty.path(), QStringLiteral("-c"),
                            QStringLiteral("core.bare=false"), QStringLiteral("--work-tree=") + folder,
                            QStringLiteral("ls-files"), QStringLiteral("-o"),
                            QStringLiteral("--exclude-standard"), QStringLiteral("-z")});
    }
    if (!made || !process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("Snapshot", "git could not list the files of “%1”.").arg(folder),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
    }
    QStringList files;
    for (const QByteArray &name : process.readAllStandardOutput().split('\0')) {
        // An embedded repository is listed as "name/": its files are asked for one by one below.
        if (!name.isEmpty())
            files.append(QFile::decodeName(name));
    }
    return files;
}

QStringList listAll(const QString &folder, const QString &below = {})
{
    QStringList files;
    const QString start = below.isEmpty() ? folder : QString(folder + u'/' + below);
    QDirIterator it(start, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    const QDir root(folder);
    while (it.hasNext()) {
        const QString name = root.relativeFilePath(it.next());
        if (!name.startsWith(QStringLiteral(".git/")) && !name.contains(QStringLiteral("/.git/")))
            files.append(name);
    }
    return files;
}

Result<> checkLimits(const QString &folder, const QStringList &files, const Limits &limits)
{
    QSet<QString> folders;
    qint64 bytes = 0;
    for (const QString &file : files) {
        bytes += QFileInfo(folder + u'/' + file).size();
        if (file.count(u'/') + 1 > limits.codeDepth) {
            return Error{ErrorCode::TooLarge,
                         QCoreApplication::translate(
                             "Snapshot", "The code directory is more than %1 levels deep at “%2”.")
                             .arg(limits.codeDepth)
                             .arg(file),
                         {}};
        }
        for (qsizetype at = file.indexOf(u'/'); at > 0; at = file.indexOf(u'/', at + 1))
            folders.insert(file.left(at));
    }
    const qsizetype entries = files.size() + folders.size();
    if (entries > limits.codeEntries) {
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate(
                         "Snapshot",
                         "The code directory holds %1 files and folders; %2 are allowed. Leave out data with "
                         "a .gitignore file.")
                         .arg(entries)
                         .arg(limits.codeEntries),
                     folder};
    }
    if (bytes > limits.codeBytes) {
        return Error{
            ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Snapshot",
                "The code directory holds %1; %2 are allowed. Leave out data with a .gitignore file.")
                .arg(QLocale::c().formattedDataSize(bytes), QLocale::c().formattedDataSize(limits.codeBytes)),
            folder};
    }
    return Done{};
}

} // namespace

Result<Snapshot> takeSnapshot(const QString &folder, const QString &to, const Limits &limits,
                              CopyControl &control)
{
    Snapshot snapshot;
    QStringList files;
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (hasIgnoreFile(folder) && !git.isEmpty()) {
        auto listed = listByGit(git, folder);
        if (!listed)
            return listed.error();
        snapshot.usedGit = true;
        for (const QString &name : *listed) {
            if (name.endsWith(u'/'))
                files += listAll(folder, name.chopped(1));
            else
                files.append(name);
        }
    } else {
        files = listAll(folder);
    }
    if (auto fits = checkLimits(folder, files, limits); !fits)
        return fits.error();
    auto copied = copyFiles(folder, files, to, control);
    if (!copied)
        return copied.error();
    snapshot.stats = *copied;
    return snapshot;
}

} // namespace trainshed
