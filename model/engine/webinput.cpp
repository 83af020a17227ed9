// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/webinput.h"

#include "model/job/checksum.h"
#include "model/storage/cache/contentcache.h"
#include "model/storage/remote/weblook.h"

#include <QTimeZone>
#include <QUrl>

namespace trainshed {

namespace {

/// As the cache knows it; nothing where the server does not say enough to know it again.
std::optional<RemoteObject> cachedAs(const QString &location, const WebObject &there)
{
    const QByteArray &etag = there.version.etag;
    // A weak one may be of bytes that differ.
    const bool isStrong = !etag.isEmpty() && !etag.startsWith("W/");
    if (!isStrong && !there.version.modified.isValid())
        return std::nullopt;
    RemoteObject object;
    object.key = location; // with the checksum, which was looked at when it was fetched
    object.size = there.size;
    object.etag = isStrong ? QString::fromUtf8(etag) : QString();
    object.modified = there.version.modified;
    if (!object.modified.isValid()) // any time does, as long as it is the same
        object.modified = QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    return object;
}

} // namespace

Result<> fetchAddress(const QString &location, const QString &file, const WebVersion &expected,
                      ContentCache *cache, CopyControl &control)
{
    const auto [url, checksum] = webAddress(location);
    std::optional<RemoteObject> object;
    FetchHooks hooks;
    WebVersion wanted = expected;
    if (cache) {
        const auto there = lookAtWeb(url, control);
        if (!there && there.error().code != ErrorCode::Unsupported)
            return there.error();
        if (there)
            object = cachedAs(location, *there);
        if (object && expected == WebVersion())
            wanted = there->version;
        hooks = cache->hooks(QUrl(url).host(), {});
        if (object && wanted == there->version && hooks.have(*object, file)) {
            control.bytes += object->size;
            control.totalBytes = object->size;
            ++control.files;
            return Done{};
        }
    }
    auto fetched = fetchWeb(url, file, checksum, control, wanted);
    if (!fetched && fetched.error().code == ErrorCode::Conflict && wanted != expected) {
        object.reset(); // it has changed since it was looked at
        fetched = fetchWeb(url, file, checksum, control, expected);
    }
    if (!fetched)
        return fetched.error();
    if (object)
        hooks.got(*object, file);
    return Done{};
}

QString webFileName(const QString &url)
{
    QString name = QUrl(url).path(QUrl::FullyDecoded).section(u'/', -1);
    name.removeIf([](QChar c) { return c < u' ' || c == u'\x7f'; });
    if (name.isEmpty() || name == u"." || name == u".." || name.toUtf8().size() > 200)
        return QStringLiteral("download");
    return name;
}

std::pair<QString, QString> webAddress(const QString &location)
{
    const CheckedAddress parts = splitChecksum(location);
    if (parts.sha256.isEmpty())
        return {parts.address, {}};
    return {parts.address, QString(u"sha256:" + parts.sha256.toLower())};
}

} // namespace trainshed
