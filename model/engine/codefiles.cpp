// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/codefiles.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <dirent.h>
#include <set>
#include <sys/stat.h>

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
Result<QList<QByteArray>> listByGit(const QString &git, const QString &folder)
{
    const QTemporaryDir empty;
    QProcess process;
    process.setProcessEnvironment(gitEnvironment());
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
    QList<QByteArray> names;
    for (const QByteArray &name : process.readAllStandardOutput().split('\0')) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

/// Goes through folders, and through links to folders as long as they don't lead back.
class Walk
{
public:
    explicit Walk(const QString &folder) : m_root(QFile::encodeName(folder)) {}

    void entry(const QByteArray &path)
    {
        struct stat info = {};
        const QByteArray whole = path.isEmpty() ? m_root : QByteArray(m_root + '/' + path);
        if (::stat(whole.constData(), &info) != 0 || !S_ISDIR(info.st_mode)) {
            m_files.append(path); // what can't be read is told when it is to be stored
            return;
        }
        const auto identity = std::pair(info.st_dev, info.st_ino);
        if (!m_above.insert(identity).second)
            return;
        if (DIR *dir = ::opendir(whole.constData())) {
            while (const dirent *at = ::readdir(dir)) {
                const QByteArray name(at->d_name);
                if (name != "." && name != ".." && name != ".git")
                    entry(path.isEmpty() ? name : QByteArray(path + '/' + name));
            }
            ::closedir(dir);
        }
        m_above.erase(identity);
    }

    QList<QByteArray> files()
    {
        std::sort(m_files.begin(), m_files.end());
        m_files.erase(std::unique(m_files.begin(), m_files.end()), m_files.end());
        return m_files;
    }

private:
    QByteArray m_root;
    QList<QByteArray> m_files;
    std::set<std::pair<dev_t, ino_t>> m_above;
};

Error tooDeep(const QByteArray &file, const Limits &limits)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Snapshot", "The code directory is more than %1 levels deep at “%2”.")
                .arg(limits.codeDepth)
                .arg(QFile::decodeName(file)),
            {}};
}

Result<> checkLimits(const QString &folder, const QList<QByteArray> &files, const Limits &limits)
{
    QSet<QByteArray> folders;
    const QByteArray root = QFile::encodeName(folder);
    qint64 bytes = 0;
    for (const QByteArray &file : files) {
        struct stat info = {};
        if (::stat(QByteArray(root + '/' + file).constData(), &info) == 0)
            bytes += info.st_size;
        if (file.count('/') + 1 > limits.codeDepth)
            return tooDeep(file, limits);
        for (qsizetype at = file.indexOf('/'); at > 0; at = file.indexOf('/', at + 1))
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

QProcessEnvironment gitEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QStringLiteral("GIT_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

Result<CodeFiles> listCode(const QString &folder, const Limits &limits)
{
    CodeFiles code;
    Walk walk(folder);
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (hasIgnoreFile(folder) && !git.isEmpty()) {
        auto listed = listByGit(git, folder);
        if (!listed)
            return listed.error();
        code.usedGit = true;
        // An embedded repository is listed as "name/".
        for (const QByteArray &name : std::as_const(*listed))
            walk.entry(name.endsWith('/') ? name.chopped(1) : name);
    } else {
        walk.entry({});
    }
    code.files = walk.files();
    if (auto fits = checkLimits(folder, code.files, limits); !fits)
        return fits.error();
    return code;
}

GitFacts gitFacts(const QString &folder)
{
    bool inRepository = false;
    for (QDir at(folder); !inRepository;) {
        inRepository = QFileInfo::exists(at.filePath(QStringLiteral(".git")));
        if (!inRepository && !at.cdUp())
            return {};
    }
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (git.isEmpty())
        return {};
    QProcess process;
    process.setProcessEnvironment(gitEnvironment());
    process.start(git, {QStringLiteral("-C"), folder, QStringLiteral("--no-optional-locks"),
                        QStringLiteral("-c"), QStringLiteral("core.fsmonitor=false"),
                        QStringLiteral("status"), QStringLiteral("--porcelain=v2"),
                        QStringLiteral("--branch"), QStringLiteral("--untracked-files=normal"),
                        QStringLiteral("-z"), QStringLiteral("--"), QStringLiteral(".")});
    if (!process.waitForFinished(10'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    GitFacts facts;
    for (const QByteArray &record : process.readAllStandardOutput().split('\0')) {
        if (record.startsWith("# branch.oid ") && record != "# branch.oid (initial)")
            facts.commit = QString::fromLatin1(record.mid(13));
        else if (record.startsWith("# branch.head ") && record != "# branch.head (detached)")
            facts.branch = QFile::decodeName(record.mid(14));
        else if (!record.isEmpty() && !record.startsWith('#'))
            facts.modified = true;
    }
    return facts;
}

} // namespace trainshed
