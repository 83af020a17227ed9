// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/signer.h"

#include "model/storage/remote/httpdate.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

namespace trainshed {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;

QByteArray keyed(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, sha256);
}

/// The key of a day, of which four sums are saved for each request. A thread remembers the last one.
QByteArray keyOf(const HttpSigning &with, const QByteArray &day)
{
    struct Known {
        QByteArray secret;
        QByteArray region;
        QByteArray day;
        QByteArray key;
    };
    thread_local Known known;
    if (known.day != day || known.secret != with.secretKey || known.region != with.region) {
        const QByteArray key = keyed(keyed("AWS4" + with.secretKey, day), with.region);
        known = {with.secretKey, with.region, day, keyed(keyed(key, "s3"), "aws4_request")};
    }
    return known.key;
}

struct Address {
    QByteArray host; ///< as it stands in the Host header: without the scheme's own port
    QByteArray path;
    QByteArray query;
};

Address taken(const QByteArray &url)
{
    const qsizetype hostAt = url.indexOf("://") + 3;
    const qsizetype pathAt = url.indexOf('/', hostAt);
    const qsizetype queryAt = url.indexOf('?', hostAt);
    const qsizetype pathEnd = queryAt < 0 ? url.size() : queryAt;
    const bool hasPath = pathAt >= 0 && pathAt < pathEnd;
    Address address;
    address.host = url.mid(hostAt, (hasPath ? pathAt : pathEnd) - hostAt);
    address.path = hasPath ? url.mid(pathAt, pathEnd - pathAt) : QByteArray("/");
    address.query = queryAt < 0 ? QByteArray() : url.mid(queryAt + 1);
    const char *port = url.startsWith("https") ? ":443" : ":80";
    if (address.host.endsWith(port))
        address.host.chop(static_cast<qsizetype>(qstrlen(port)));
    return address;
}

} // namespace

QList<QByteArray> signatureHeaders(const HttpRequest &request, const QDateTime &now)
{
    if (!request.signing)
        return {};
    const HttpSigning &with = *request.signing;
    const Address address = taken(request.url);
    QMap<QByteArray, QByteArray> fields{{"host", address.host}}; // sorted, as they are signed
    for (const QByteArray &line : request.headers) {
        const qsizetype colon = line.indexOf(':');
        fields.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).simplified());
    }
    QList<QByteArray> added{"Host: " + address.host};
    QByteArray time = fields.value("x-amz-date");
    if (time.isEmpty()) {
        time = signedTime(now);
        fields.insert("x-amz-date", time);
        added << "X-Amz-Date: " + time;
    }
    if (!with.sessionToken.isEmpty()) {
        fields.insert("x-amz-security-token", with.sessionToken);
        added << "x-amz-security-token: " + with.sessionToken;
    }
    QByteArray lines;
    for (auto at = fields.cbegin(); at != fields.cend(); ++at)
        lines += at.key() + ':' + at.value() + '\n';
    const QByteArray names = fields.keys().join(';');
    const QByteArray canonical = request.method + '\n' + address.path + '\n' + address.query + '\n' + lines +
                                 '\n' + names + '\n' + fields.value("x-amz-content-sha256");
    const QByteArray scope = time.left(8) + '/' + with.region + "/s3/aws4_request";
    const QByteArray text = "AWS4-HMAC-SHA256\n" + time + '\n' + scope + '\n' +
                            QCryptographicHash::hash(canonical, sha256).toHex();
    const QByteArray key = keyOf(with, time.left(8));
    added << "Authorization: AWS4-HMAC-SHA256 Credential=" + with.accessKey + '/' + scope +
                 ", SignedHeaders=" + names + ", Signature=" + keyed(key, text).toHex();
    return added;
}

} // namespace trainshed
