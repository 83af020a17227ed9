// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/webaddress.h"

#include <QCoreApplication>

namespace trainshed {

namespace {

constexpr int mostRedirects = 5;

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() &&
           url.userInfo().isEmpty() && url.port(1) > 0;
}

} // namespace

Result<QUrl> webUrl(const QString &text)
{
    QUrl url(text);
    url.setFragment({});
    if (isWeb(url))
        return url;
    return Error{ErrorCode::InvalidArgument,
                 QCoreApplication::translate("ObjectStore",
                                             "“%1” is not an address of the web that can be "
                                             "used here: http or https, without a user's name.")
                     .arg(QUrl(text).toDisplayString(QUrl::RemoveUserInfo)),
                 {}};
}

Error refusedBy(const HttpAnswer &answer, const QUrl &url)
{
    const QString host = url.host();
    const QString detail = QStringLiteral("HTTP %1").arg(answer.status);
    if (answer.status == 404 || answer.status == 410)
        return {ErrorCode::NotFound,
                QCoreApplication::translate("ObjectStore", "%1 has no “%2”.").arg(host, url.path()), detail};
    if (answer.status == 401 || answer.status == 403)
        return {ErrorCode::PermissionDenied,
                QCoreApplication::translate("ObjectStore", "%1 denies access to “%2”.").arg(host, url.path()),
                detail};
    if (answer.status == 412)
        return addressChanged(url);
    return {
        answer.status >= 500 || answer.status == 429 ? ErrorCode::Unreachable : ErrorCode::Io,
        QCoreApplication::translate("ObjectStore", "%1 refused the request for “%2”.").arg(host, url.path()),
        detail};
}

Error addressChanged(const QUrl &url)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("ObjectStore", "“%1” is not what it was before.").arg(url.path()),
            {}};
}

Result<QUrl> redirectedTo(const HttpAnswer &answer, const QUrl &url, int &redirects)
{
    QUrl next = url.resolved(QUrl::fromEncoded(answer.header("location")));
    next.setFragment({});
    const bool isWorse = url.scheme() == u"https" && next.scheme() != u"https";
    if (answer.header("location").isEmpty() || !isWeb(next) || isWorse || ++redirects > mostRedirects)
        return Error{
            ErrorCode::Unreachable,
            QCoreApplication::translate("ObjectStore", "%1 sends on to an address that is not followed.")
                .arg(url.host()),
            next.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
    return next;
}

} // namespace trainshed
