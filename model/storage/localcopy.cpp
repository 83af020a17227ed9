// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/localcopy.h"

#include "model/storage/copyfile.h"
#include "model/storage/partrecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

Error failed(const QString &path)
{
    return errnoError(errno, QCoreApplication::translate("LocalCopy", "“%1” could not be copied.").arg(path),
                      path);
}

/// One copy of a tree. Paths are bytes: names need not be valid UTF-8.
class TreeCopy
{
public:
    /// Into a folder that may be there.
    TreeCopy(CopyControl &control, FileFilter filter)
        : m_links(Links::Keep), m_merge(true), m_control(control), m_filter(std::move(filter))
    {}
    /// To a part; goes on with what is there of it when the record says that it is ours.
    TreeCopy(Links links, CopyControl &control, PartRecord &record)
        : m_links(links), m_control(control), m_record(&record), m_isResumed(record.isOurs())
    {}

    Result<> entry(const QByteArray &from, const QByteArray &to, int depth = 0)
    {
        if (m_control.cancelled)
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("LocalCopy", "The copy was cancelled."),
                         {}};
        struct stat info = {};
        const int got =
            m_links == Links::Follow ? ::stat(from.constData(), &info) : ::lstat(from.constData(), &info);
        if (got != 0)
            return failed(QFile::decodeName(from));
        if (depth > 200)
            return tooDeep(from);
        if (m_isResumed)
            removeOther(to, info);
        if (S_ISDIR(info.st_mode))
            return folder(from, to, info, depth);
        if (S_ISREG(info.st_mode)) {
            if (m_merge && (!isMeant(from, info) || isThere(to, info)))
                return Done{};
            count();
            if (m_isResumed && isThere(to, info)) {
                m_control.bytes += info.st_size;
                m_stats.bytes += info.st_size;
                return Done{};
            }
            return file(from, to, info);
        }
        if (S_ISLNK(info.st_mode)) {
            count();
            return link(from, to);
        }
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("LocalCopy",
                                                 "“%1” is a device, a pipe or a socket and can't be copied.")
                         .arg(QFile::decodeName(from)),
                     {}};
    }

    CopyStats stats() const { return m_stats; }

private:
    Result<> folder(const QByteArray &from, const QByteArray &to, const struct stat &info, int depth)
    {
        const auto identity = std::pair(info.st_dev, info.st_ino);
        if (!m_above.insert(identity).second)
            return tooDeep(from);
        if (::mkdir(to.constData(), 0700) != 0 && !((m_merge || m_isResumed) && errno == EEXIST))
            return failed(QFile::decodeName(to));
        if (depth > 0)
            count();
        DIR *dir = ::opendir(from.constData());
        if (!dir)
            return failed(QFile::decodeName(from));
        Result<> result = Done{};
        QSet<QByteArray> names;
        errno = 0;
        while (const dirent *at = ::readdir(dir)) {
            const QByteArray name(at->d_name);
            if (name == "." || name == "..")
                continue;
            if (m_isResumed)
                names.insert(name);
            result = entry(from + '/' + name, to + '/' + name, depth + 1);
            if (!result)
                break;
            errno = 0;
        }
        if (result && errno != 0)
            result = failed(QFile::decodeName(from));
        ::closedir(dir);
        m_above.erase(identity);
        if (result && m_isResumed)
            removeAllBut(to, names);
        if (result && !m_merge)
            copyTimes(to, info, (info.st_mode & 0777) | 0700);
        return result;
    }

    Result<> file(const QByteArray &from, const QByteArray &to, const struct stat &info)
    {
        const QByteArray target = m_merge ? QByteArray(to + ".part") : to;
        const qint64 there = m_isResumed ? m_record->bytesOf(to, info) : 0;
        if (m_record)
            m_record->begin(to, info);
        if (auto copied = copyFileContent(from, target, m_control, there); !copied) {
            if (m_merge)
                ::unlink(target.constData());
            return copied.error();
        }
        copyTimes(target, info, info.st_mode & 0777);
        if (m_merge && std::rename(target.constData(), to.constData()) != 0) {
            const Error error = failed(QFile::decodeName(to));
            ::unlink(target.constData());
            return error;
        }
        m_stats.bytes += info.st_size;
        return Done{};
    }

    Result<> link(const QByteArray &from, const QByteArray &to)
    {
        QByteArray target(4096, '\0');
        const ssize_t n = ::readlink(from.constData(), target.data(), static_cast<size_t>(target.size()));
        if (n < 0)
            return failed(QFile::decodeName(from));
        target.truncate(n);
        if (m_merge || m_isResumed)
            ::unlink(to.constData());
        if (::symlink(target.constData(), to.constData()) != 0)
            return failed(QFile::decodeName(to));
        return Done{};
    }

    /// What an earlier copy made of an entry that is of another kind by now.
    void removeOther(const QByteArray &to, const struct stat &info) const
    {
        struct stat there = {};
        if (::lstat(to.constData(), &there) == 0 && (there.st_mode & S_IFMT) != (info.st_mode & S_IFMT))
            remove(to);
    }

    /// What was in the source when an earlier copy began.
    static void removeAllBut(const QByteArray &folder, const QSet<QByteArray> &names)
    {
        QList<QByteArray> gone;
        DIR *dir = ::opendir(folder.constData());
        while (const dirent *at = dir ? ::readdir(dir) : nullptr) {
            const QByteArray name(at->d_name);
            if (name != "." && name != ".." && !names.contains(name))
                gone.append(folder + '/' + name);
        }
        if (dir)
            ::closedir(dir);
        for (const QByteArray &path : std::as_const(gone))
            remove(path);
    }

    static void remove(const QByteArray &path)
    {
        if (::unlink(path.constData()) == 0)
            return;
        const QString folder = QFile::decodeName(path);
        (void)removeTree(QFileInfo(folder).path(), folder);
    }

    bool isMeant(const QByteArray &from, const struct stat &info) const
    {
        const qint64 modifiedMs = info.st_mtim.tv_sec * 1000LL + info.st_mtim.tv_nsec / 1'000'000;
        return !m_filter || m_filter(QFile::decodeName(from), info.st_size, modifiedMs);
    }

    static bool isThere(const QByteArray &to, const struct stat &info)
    {
        struct stat there = {};
        return ::lstat(to.constData(), &there) == 0 && S_ISREG(there.st_mode) &&
               there.st_size == info.st_size && there.st_mtim.tv_sec == info.st_mtim.tv_sec &&
               there.st_mtim.tv_nsec == info.st_mtim.tv_nsec;
    }

    void count()
    {
        ++m_stats.files;
        ++m_control.files;
    }

    static Error tooDeep(const QByteArray &from)
    {
        return {ErrorCode::TooLarge,
                QCoreApplication::translate("LocalCopy",
                                            "“%1” is nested too deeply, or a link in it leads back to it.")
                    .arg(QFile::decodeName(from)),
                {}};
    }

    Links m_links;
    bool m_merge = false;
    CopyControl &m_control;
    FileFilter m_filter;
    PartRecord *m_record = nullptr;
    bool m_isResumed = false;
    CopyStats m_stats;
    std::set<std::pair<dev_t, ino_t>> m_above;
};

} // namespace

Result<CopyStats> copyTree(const QString &from, const QString &to, Links links, CopyControl &control)
{
    const QString part = to + QStringLiteral(".part");
    const QString above = QFileInfo(to).path();
    PartRecord record(from, to);
    if (!record.isOurs()) {
        if (auto gone = removeTree(above, part); !gone)
            return gone.error();
    }
    TreeCopy copy(links, control, record);
    auto copied = copy.entry(QFile::encodeName(from), QFile::encodeName(part));
    if (copied && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(to).constData()) != 0)
        copied = failed(to);
    if (!copied && control.cancelled && control.goesOnLater)
        return copied.error();
    if (!copied)
        (void)removeTree(above, part);
    record.forget();
    if (!copied)
        return copied.error();
    return copy.stats();
}

Result<CopyStats> mergeTree(const QString &from, const QString &to, CopyControl &control,
                            const FileFilter &filter)
{
    if (!QDir().mkpath(to))
        return failed(to);
    TreeCopy copy(control, filter);
    if (auto done = copy.entry(QFile::encodeName(from), QFile::encodeName(to)); !done)
        return done.error();
    return copy.stats();
}

} // namespace trainshed
