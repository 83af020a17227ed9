// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/folderwalk.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <memory>

namespace trainshed {

namespace {

constexpr size_t deepest = 200;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("Manifest", "“%1” could not be read.").arg(name),
                      name);
}

Error refused(const char *sentence, const QByteArray &path)
{
    return {ErrorCode::Unsupported,
            QCoreApplication::translate("Manifest", sentence).arg(QFile::decodeName(path)),
            {}};
}

/// Links and file systems that do not say what an entry is cost a look at it.
bool isFolder(const dirent &entry, const QByteArray &path)
{
    if (entry.d_type == DT_DIR)
        return true;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN)
        return false;
    struct stat info = {};
    return ::stat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

} // namespace

Result<> FolderWalk::enter(const QByteArray &prefix)
{
    const QByteArray path = prefix.isEmpty() ? m_folder : QByteArray(absolute(prefix).chopped(1));
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        return failed(path);
    Level level{prefix, {}, {info.st_dev, info.st_ino}};
    if (m_levels.size() >= deepest || !m_above.insert(level.identity).second)
        return refused(QT_TRANSLATE_NOOP("Manifest",
                                         "The folder “%1” holds itself through a link, or lies too "
                                         "deep. Remove the link."),
                       path);
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(path.constData()), &::closedir);
    if (!dir) {
        m_above.erase(level.identity);
        return failed(path);
    }
    for (errno = 0; const dirent *entry = ::readdir(dir.get()); errno = 0) {
        QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        // With the slash the order is that of whole paths: "a.txt" comes before "a/x".
        if (isFolder(*entry, path + '/' + name))
            name += '/';
        level.names.push_back(std::move(name));
    }
    if (errno != 0) {
        m_above.erase(level.identity);
        return failed(path);
    }
    std::sort(level.names.begin(), level.names.end(), std::greater<>());
    m_levels.push_back(std::move(level));
    return Done{};
}

Result<std::optional<FolderWalk::File>> FolderWalk::next()
{
    if (!std::exchange(m_started, true)) {
        if (auto entered = enter({}); !entered)
            return entered.error();
    }
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.names.empty()) {
            m_above.erase(level.identity);
            m_levels.pop_back();
            continue;
        }
        const QByteArray path = level.prefix + level.names.back();
        level.names.pop_back();
        if (path.endsWith('/')) {
            if (auto entered = enter(path); !entered)
                return entered.error();
            continue;
        }
        File file{path, {}};
        const QByteArray whole = absolute(path);
        if (::stat(whole.constData(), &file.info) != 0) {
            struct stat link = {};
            const int reason = errno;
            if (reason == ENOENT && ::lstat(whole.constData(), &link) == 0)
                return refused(QT_TRANSLATE_NOOP("Manifest", "“%1” is a link to something that is not there. "
                                                             "Remove it, or bring back what it points to."),
                               whole);
            errno = reason;
            return failed(whole);
        }
        if (!S_ISREG(file.info.st_mode))
            return refused(QT_TRANSLATE_NOOP("Manifest",
                                             "“%1” is a device, a pipe or a socket: data are plain "
                                             "files. Remove it from the folder."),
                           whole);
        return std::optional(std::move(file));
    }
    return std::optional<File>();
}

} // namespace trainshed
