// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

QString xdg(const char *variable, const QString &fallback)
{
    const QString value = qEnvironmentVariable(variable);
    return QString(QDir::isAbsolutePath(value) ? value : fallback) + u"/trainshed";
}

Result<> makePrivate(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return errnoError(
            errno, QCoreApplication::translate("Home", "The folder “%1” could not be made.").arg(path), path);
    }
    // Only what we are sure to own: a folder that somebody else planted there is refused.
    struct stat info = {};
    const QByteArray native = QFile::encodeName(path);
    if (::lstat(native.constData(), &info) != 0)
        return errnoError(
            errno, QCoreApplication::translate("Home", "The folder “%1” can't be used.").arg(path), path);
    if (info.st_uid != ::geteuid()) {
        return Error{ErrorCode::PermissionDenied,
                     QCoreApplication::translate(
                         "Home", "The folder “%1” belongs to another user. Choose another with --home.")
                         .arg(path),
                     {}};
    }
    if ((info.st_mode & 077) != 0)
        ::chmod(native.constData(), 0700);
    return Done{};
}

} // namespace

Home Home::locate(const QString &root)
{
    QString base = root.isEmpty() ? qEnvironmentVariable("TRAINSHED_HOME") : root;
    Home home;
    if (!base.isEmpty()) {
        base = QDir::cleanPath(QDir(base).absolutePath());
        home.root = base;
        home.data = base;
        home.config = base + u"/config";
        home.state = base + u"/state";
        home.cache = base + u"/cache";
        home.runtime = base + u"/run";
        return home;
    }
    const QString user = QDir::homePath();
    home.data = xdg("XDG_DATA_HOME", user + u"/.local/share");
    home.config = xdg("XDG_CONFIG_HOME", user + u"/.config");
    home.state = xdg("XDG_STATE_HOME", user + u"/.local/state");
    home.cache = xdg("XDG_CACHE_HOME", user + u"/.cache");
    // Unset under cron, ssh without PAM and in containers: then beside our logs, where nobody else can plant
    // a file.
    home.runtime = xdg("XDG_RUNTIME_DIR", home.state + u"/run");
    return home;
}

Result<> Home::create() const
{
    for (const QString &path : {data, config, state, cache, runtime, jobsPath(), datasetsPath()}) {
        if (auto made = makePrivate(path); !made)
            return made;
    }
    // sockaddr_un holds 108 bytes with the closing NUL.
    if (QFile::encodeName(socketPath()).size() > 107) {
        return Error{
            ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Home", "The path “%1” is too long for a socket (107 bytes at most). Choose a shorter home.")
                .arg(socketPath()),
            {}};
    }
    return Done{};
}

QString Home::outputsPath() const
{
    return root.isEmpty() ? QString(QDir::homePath() + u"/Trainshed") : QString(root + u"/outputs");
}

} // namespace trainshed
