// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectstore.h"

#include "model/storage/remote/digest.h"
#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/session.h"
#include "model/storage/remote/storecalls.h"
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype mostRemovals = 1000; // of one DeleteObjects

Error circling(const QString &bucket)
{
    return {
        ErrorCode::Corrupt,
        QCoreApplication::translate("ObjectStore", "The store's list of the bucket “%1” goes in a circle.")
            .arg(bucket),
        {}};
}

/// Five characters that XML gives a meaning; the rest of a key goes as it is.
QByteArray xmlText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// XML 1.0 has no way to write these, not even as references.
bool fitsXml(const QString &key)
{
    return std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF;
    });
}

} // namespace

ObjectStore::ObjectStore(StoreAccess access, const StoreLimits &limits)
    : m_session(std::make_unique<StoreSession>(std::move(access), limits))
{}

ObjectStore::~ObjectStore() = default;

StoreSession &ObjectStore::session()
{
    return *m_session;
}

Result<QList<RemoteBucket>> ObjectStore::buckets(CopyControl &control)
{
    auto reply = m_session->call({}, control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    return bucketListing(reply->answer.body);
}

Result<RemotePage> ObjectStore::list(const QString &bucket, const QString &prefix, Depth depth,
                                     const QString &continuation, int limit, CopyControl &control)
{
    auto reply = m_session->call(listingCall(bucket, prefix, depth, continuation, limit), control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    auto page = objectListing(reply->answer.body);
    if (page && !page->next.isEmpty() && page->next == continuation)
        return circling(bucket);
    return page;
}

Result<RemoteObject> ObjectStore::head(const QString &bucket, const QString &key, CopyControl &control)
{
    auto reply = m_session->call(headCall(bucket, key), control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    return objectOf(reply->answer, key);
}

Result<> ObjectStore::makeFolder(const QString &bucket, const QString &key, CopyControl &control)
{
    StoreCall call;
    call.method = "PUT";
    call.bucket = bucket;
    call.key = key.endsWith(u'/') ? key : QString(key + u'/');
    call.headers << "Content-Type: application/x-directory";
    auto reply = m_session->call(std::move(call), control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    return Done{};
}

Result<> ObjectStore::removeOne(const QString &bucket, const QString &key, CopyControl &control)
{
    StoreCall call;
    call.method = "DELETE";
    call.bucket = bucket;
    call.key = key;
    auto reply = m_session->call(std::move(call), control);
    if (!reply)
        return reply.error();
    if (reply->error && reply->fault.code != "NoSuchKey")
        return *reply->error;
    return Done{};
}

Result<> ObjectStore::removeMany(const QString &bucket, const QStringList &keys, CopyControl &control)
{
    StoreCall call;
    call.method = "POST";
    call.bucket = bucket;
    call.query = {{"delete", ""}};
    call.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Delete><Quiet>true</Quiet>";
    for (const QString &key : keys)
        call.body += "<Object><Key>" + xmlText(key) + "</Key></Object>";
    call.body += "</Delete>";
    call.headers << "Content-Type: application/xml"
                 << "Content-MD5: " + QCryptographicHash::hash(call.body, QCryptographicHash::Md5).toBase64();
    auto reply = m_session->call(std::move(call), control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    const auto failed = removalResult(reply->answer.body);
    if (!failed)
        return failed.error();
    for (const FailedRemoval &one : *failed) {
        if (one.code != "NoSuchKey")
            return Error{
                one.code == "AccessDenied" ? ErrorCode::PermissionDenied : ErrorCode::Io,
                QCoreApplication::translate("ObjectStore", "“%1” could not be deleted.").arg(one.key),
                QString::fromUtf8(one.code) + u' ' + one.message};
    }
    return Done{};
}

Result<> ObjectStore::remove(const QString &bucket, const QStringList &keys, CopyControl &control)
{
    QStringList batch;
    QStringList alone;
    for (const QString &key : keys)
        (fitsXml(key) ? batch : alone) << key;
    if (batch.size() == 1)
        alone << batch.takeFirst();
    for (const QString &key : std::as_const(alone)) {
        if (auto done = removeOne(bucket, key, control); !done)
            return done;
    }
    for (qsizetype at = 0; at < batch.size(); at += mostRemovals) {
        if (auto done = removeMany(bucket, batch.mid(at, mostRemovals), control); !done)
            return done;
    }
    return Done{};
}

StoreCall listingCall(const QString &bucket, const QString &prefix, ObjectStore::Depth depth,
                      const QString &continuation, int limit)
{
    StoreCall call;
    call.bucket = bucket;
    call.query = {{"encoding-type", "url"},
                  {"max-keys", QByteArray::number(std::clamp(limit, 1, 1000))},
                  {"prefix", prefix.toUtf8()}};
    if (depth == ObjectStore::Depth::Folder)
        call.query.emplace_back("delimiter", "/");
    const QByteArray from = continuation.mid(1).toUtf8();
    if (continuation.startsWith(u'1')) {
        call.query.emplace_back("marker", from);
        return call;
    }
    call.query.emplace_back("list-type", "2");
    if (!from.isEmpty())
        call.query.emplace_back("continuation-token", from);
    return call;
}

StoreCall headCall(const QString &bucket, const QString &key)
{
    StoreCall call;
    call.method = "HEAD";
    call.bucket = bucket;
    call.key = key;
    return call;
}

RemoteObject objectOf(const HttpAnswer &answer, const QString &key)
{
    RemoteObject object;
    object.key = key;
    object.size = std::max<qint64>(answer.length, 0);
    object.etag = QString::fromLatin1(answer.header("etag"));
    object.etag.remove(u'"');
    object.modified = httpDate(answer.header("last-modified"));
    return object;
}

} // namespace trainshed
