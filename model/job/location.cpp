// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/rules.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace trainshed {

namespace {

std::optional<QString> fromFileUrl(const QString &location)
{
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty() ||
        url.port() != -1)
        return std::nullopt;
    if (!url.host().isEmpty() && url.host() != u"localhost")
        return std::nullopt;
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.startsWith(u'/') || !isPassable(path) || path.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return QDir::cleanPath(path);
}

qsizetype archiveEnding(const QString &name)
{
    static const QStringList endings{QStringLiteral(".zip"),     QStringLiteral(".tar"),
                                     QStringLiteral(".tar.gz"),  QStringLiteral(".tgz"),
                                     QStringLiteral(".tar.bz2"), QStringLiteral(".tbz2"),
                                     QStringLiteral(".tar.xz"),  QStringLiteral(".txz"),
                                     QStringLiteral(".tar.zst"), QStringLiteral(".tzst")};
    for (const QString &ending : endings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return ending.size();
    }
    return 0;
}

/// A location of the kind "scheme://…" without its trailing slashes.
QString trimmedSlashes(QString text)
{
    while (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QString locationScheme(const QString &location)
{
    const qsizetype end = location.indexOf(u"://");
    if (end <= 0)
        return {};
    const QString scheme = location.left(end).toLower();
    const bool plain = std::all_of(scheme.cbegin(), scheme.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
    });
    return plain ? scheme : QString();
}

LocationKind locationKind(const QString &location)
{
    if (location.isEmpty())
        return LocationKind::Empty;
    if (localPath(location))
        return LocationKind::Local;
    const QString scheme = locationScheme(location);
    if (scheme == u"obs" || scheme == u"s3")
        return LocationKind::ObjectStorage;
    if (scheme == u"http" || scheme == u"https")
        return LocationKind::Web;
    if (!scheme.isEmpty() || !isPassable(location) || location.startsWith(u'~') || location.startsWith(u'/'))
        return LocationKind::Unknown;
    return LocationKind::Relative;
}

std::optional<QString> localPath(const QString &location)
{
    if (!isPassable(location))
        return std::nullopt;
    if (location.startsWith(u'/'))
        return QDir::cleanPath(location);
    if (location == u"~")
        return QDir::homePath();
    if (location.startsWith(u"~/"))
        return QDir::cleanPath(QString(QDir::homePath() + location.mid(1)));
    if (locationScheme(location) == u"file")
        return fromFileUrl(location);
    return std::nullopt;
}

bool isArchiveName(const QString &name)
{
    return archiveEnding(name) > 0;
}

QString withoutArchiveEnding(const QString &name)
{
    return name.chopped(archiveEnding(name));
}

QString lastFolder(const QString &location)
{
    const QString path = trimmedSlashes(localPath(location).value_or(location));
    const QString name = withoutArchiveEnding(path.section(u'/', -1));
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("code") : name;
}

std::optional<QString> bootFileInside(const QString &codeDir, const QString &bootFile)
{
    if (bootFile.isEmpty() || !isPassable(bootFile))
        return std::nullopt;
    QString relative;
    const auto file = localPath(bootFile);
    const auto folder = localPath(codeDir);
    if (file && folder) {
        if (*file == *folder || !isBelow(*file, *folder))
            return std::nullopt;
        relative = file->mid(folder->endsWith(u'/') ? folder->size() : folder->size() + 1);
    } else if (file || !locationScheme(bootFile).isEmpty()) {
        const QString prefix = trimmedSlashes(codeDir) + u'/';
        if (!bootFile.startsWith(prefix))
            return std::nullopt;
        relative = bootFile.mid(prefix.size());
    } else {
        relative = bootFile;
    }
    relative = QDir::cleanPath(relative);
    const bool outside = relative.isEmpty() || relative == u"." || relative == u".." ||
                         relative.startsWith(u"../") || relative.startsWith(u'/');
    return outside ? std::nullopt : std::optional(relative);
}

bool isBelow(const QString &path, const QString &folder)
{
    if (path == folder || folder == u"/")
        return true;
    return path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == u'/';
}

bool isPassable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

} // namespace trainshed
