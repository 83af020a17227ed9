// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/sendplan.h"

#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <set>
#include <sys/stat.h>

namespace trainshed {

namespace {

constexpr size_t deepest = 200;
constexpr qsizetype longestKey = 1024;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("SendPlan", "“%1” could not be read.").arg(name),
                      name);
}

qint64 nanoseconds(const timespec &time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

QByteArray realPath(const QByteArray &path)
{
    const std::unique_ptr<char, void (*)(void *)> real(::realpath(path.constData(), nullptr), &::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

class Planner
{
public:
    Planner(QByteArray root, const SendFilter &filter, CopyControl &control)
        : m_root(std::move(root)), m_filter(filter), m_control(control)
    {}

    Result<> folder(const QByteArray &path, const QString &prefix)
    {
        if (m_control.cancelled)
            return transferCancelled();
        struct stat info = {};
        if (::stat(path.constData(), &info) != 0)
            return failed(path);
        const auto identity = std::pair(info.st_dev, info.st_ino);
        if (m_above.size() >= deepest || !m_above.insert(identity).second) {
            refuse(path, QCoreApplication::translate("SendPlan",
                                                     "It holds itself through a link, or lies too deep."));
            return Done{};
        }
        const auto names = namesIn(path);
        if (!names)
            return names.error();
        if (names->empty() && !m_filter && !prefix.isEmpty())
            m_plan.files.push_back({path, prefix, 0, 0, true});
        for (const QByteArray &name : *names) {
            if (auto done = entry(path + '/' + name, prefix, name); !done)
                return done;
        }
        m_above.erase(identity);
        return Done{};
    }

    void file(const QByteArray &path, const QString &key, const struct stat &info)
    {
        const qint64 modified = nanoseconds(info.st_mtim);
        if (m_filter && !m_filter(QFile::decodeName(path), info.st_size, modified / 1'000'000))
            return;
        if (key.toUtf8().size() > longestKey)
            return refuse(path, QCoreApplication::translate("SendPlan", "Its name is too long for a store."));
        m_plan.files.push_back({path, key, info.st_size, modified, false});
        m_plan.bytes += info.st_size;
    }

    SendPlan takePlan()
    {
        std::sort(m_plan.files.begin(), m_plan.files.end(),
                  [](const OutgoingFile &a, const OutgoingFile &b) { return a.key < b.key; });
        return std::move(m_plan);
    }

private:
    Result<std::vector<QByteArray>> namesIn(const QByteArray &path) const
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(path.constData()), &::closedir);
        if (!dir)
            return failed(path);
        std::vector<QByteArray> names;
        errno = 0;
        while (const dirent *at = ::readdir(dir.get())) {
            const QByteArray name(at->d_name);
            if (name != "." && name != "..")
                names.push_back(name);
            errno = 0;
        }
        if (errno != 0)
            return failed(path);
        return names;
    }

    Result<> entry(const QByteArray &path, const QString &prefix, const QByteArray &name)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(name);
        if (decoder.hasError()) {
            refuse(path, QCoreApplication::translate("SendPlan", "Its name is no valid text."));
            return Done{};
        }
        struct stat info = {};
        if (::lstat(path.constData(), &info) != 0)
            return errno == ENOENT ? Result<>(Done{}) : failed(path); // gone since the folder was read
        QByteArray at = path;
        if (S_ISLNK(info.st_mode)) {
            at = realPath(path);
            if (at.isEmpty() || !at.startsWith(QByteArray(m_root + '/')) ||
                ::lstat(at.constData(), &info) != 0) {
                refuse(path, QCoreApplication::translate("SendPlan",
                                                         "It is a link out of the folder, or to nothing."));
                return Done{};
            }
        }
        if (S_ISDIR(info.st_mode))
            return folder(at, prefix + text + u'/');
        if (S_ISREG(info.st_mode))
            file(at, prefix + text, info);
        else
            refuse(path, QCoreApplication::translate("SendPlan", "It is a device, a pipe or a socket."));
        return Done{};
    }

    void refuse(const QByteArray &path, const QString &reason)
    {
        m_plan.refused.append({QFile::decodeName(path), reason});
    }

    QByteArray m_root;
    const SendFilter &m_filter;
    CopyControl &m_control;
    SendPlan m_plan;
    std::set<std::pair<dev_t, ino_t>> m_above;
};

} // namespace

Result<SendPlan> planSending(const QString &from, const QString &key, const SendFilter &filter,
                             CopyControl &control)
{
    const QByteArray root = realPath(QFile::encodeName(from));
    struct stat info = {};
    if (root.isEmpty() || ::stat(root.constData(), &info) != 0)
        return failed(QFile::encodeName(from));
    Planner planner(root, filter, control);
    if (S_ISREG(info.st_mode)) {
        const bool intoFolder = key.isEmpty() || key.endsWith(u'/');
        planner.file(root, intoFolder ? QString(key + QFileInfo(from).fileName()) : key, info);
        return planner.takePlan();
    }
    if (!S_ISDIR(info.st_mode))
        return Error{
            ErrorCode::Unsupported,
            QCoreApplication::translate("SendPlan", "“%1” is neither a file nor a folder.").arg(from),
            {}};
    const QString prefix = key.isEmpty() || key.endsWith(u'/') ? key : QString(key + u'/');
    if (auto done = planner.folder(root, prefix); !done)
        return done.error();
    return planner.takePlan();
}

} // namespace trainshed
