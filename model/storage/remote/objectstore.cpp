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

Result<StoreReply> ObjectStore::ask(StoreCall call, CopyControl &control)
{
    auto reply = m_session->call(std::move(call), control);
    if (reply && reply->error)
        return *reply->error;
    return reply;
}

Result<QList<RemoteBucket>> ObjectStore::buckets(CopyControl &control)
{
    const auto reply = ask({}, control);
    if (!reply)
        return reply.error();
    return bucketListing(reply->answer.body);
}

Result<RemotePage> ObjectStore::list(const QString &bucket, const QString &prefix, Depth depth,
                                     const QString &continuation, int limit, CopyControl &control)
{
    const auto reply = ask(listingCall(bucket, prefix, depth, continuation, limit), control);
    if (!reply)
        return reply.error();
    auto page = objectListing(reply->answer.body);
    if (page && !page->next.isEmpty() && page->next == continuation)
        return listingCircles(bucket);
    return page;
}

Result<RemoteObject> ObjectStore::head(const QString &bucket, const QString &key, CopyControl &control)
{
    const auto reply = ask(headCall(bucket, key), control);
    if (!reply)
        return reply.error();
    return objectOf(reply->answer, key);
}

Result<> ObjectStore::makeFolder(const QString &bucket, const QString &key, CopyControl &control)
{
    StoreCall call;
    call.method = "PUT";
    call.bucket = bucket;
    call.key = key.endsWith(u'/') ? key : QString(key + u'/');
    call.headers << "Content-Type: application/x-directory";
    const auto reply = ask(std::move(call), control);
    return reply ? Result<>(Done{}) : reply.error();
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
    const auto reply = ask(std::move(call), control);
    if (!reply)
        return reply.error();
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

Result<> ObjectStore::makeBucket(const QString &bucket, CopyControl &control)
{
    StoreCall call;
    call.method = "PUT";
    call.bucket = bucket;
    const QByteArray region = m_session->region();
    // The one that AWS takes for granted may not even be named.
    if (region != StoreSession::usualRegion)
        call.body = "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                    "<LocationConstraint>" +
                    region + "</LocationConstraint></CreateBucketConfiguration>";
    const auto reply = ask(std::move(call), control);
    return reply ? Result<>(Done{}) : reply.error();
}

Result<> ObjectStore::removeBucket(const QString &bucket, CopyControl &control)
{
    StoreCall call;
    call.method = "DELETE";
    call.bucket = bucket;
    const auto reply = ask(std::move(call), control);
    return reply ? Result<>(Done{}) : reply.error();
}

Result<MultipartUploads> ObjectStore::uploads(const QString &bucket, const QString &prefix,
                                              const MultipartUploads::Mark &from, CopyControl &control)
{
    const auto reply = ask(uploadsCall(bucket, prefix, from), control);
    if (!reply)
        return reply.error();
    auto found = multipartUploads(reply->answer.body);
    if (found && !found->isWhole() && found->next == from)
        return listingCircles(bucket);
    return found;
}

Result<> ObjectStore::abortUpload(const QString &bucket, const QString &key, const QByteArray &id,
                                  CopyControl &control)
{
    StoreCall call;
    call.method = "DELETE";
    call.bucket = bucket;
    call.key = key;
    call.query = {{"uploadId", id}};
    auto reply = m_session->call(std::move(call), control);
    if (!reply)
        return reply.error();
    if (reply->error && reply->fault.code != "NoSuchUpload")
        return *reply->error;
    return Done{};
}

StoreCall patient(StoreCall call)
{
    call.isPatient = true;
    return call;
}

StoreCall transferCall(const QByteArray &method, const QString &bucket, const QString &key)
{
    StoreCall call;
    call.method = method;
    call.bucket = bucket;
    call.key = key;
    return patient(std::move(call));
}

StoreCall uploadsCall(const QString &bucket, const QString &prefix, const MultipartUploads::Mark &from)
{
    StoreCall call;
    call.bucket = bucket;
    call.query = {{"encoding-type", "url"}, {"uploads", ""}, {"prefix", prefix.toUtf8()}};
    if (!from.key.isEmpty())
        call.query.emplace_back("key-marker", from.key.toUtf8());
    if (!from.id.isEmpty())
        call.query.emplace_back("upload-id-marker", from.id);
    return call;
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

QByteArray completionBody(const QList<QByteArray> &etags)
{
    QByteArray body = "<CompleteMultipartUpload>";
    for (qsizetype part = 0; part < etags.size(); ++part)
        body += "<Part><PartNumber>" + QByteArray::number(part + 1) + "</PartNumber><ETag>\"" +
                xmlText(QString::fromUtf8(etags.at(part))) + "\"</ETag></Part>";
    return body + "</CompleteMultipartUpload>";
}

std::optional<CheckFailure> lateError(const HttpAnswer &answer)
{
    if (!answer.body.contains("<Error>"))
        return std::nullopt;
    const StoreFault fault = storeFault(answer.body);
    return CheckFailure{
        {ErrorCode::Unreachable,
         QCoreApplication::translate("ObjectStore", "The store could not put the object together."),
         QString::fromUtf8(fault.code) + u' ' + fault.message},
        false};
}

void runBriefly(StoreSession &session, QList<StoreCall> calls)
{
    int open = static_cast<int>(calls.size());
    for (StoreCall &call : calls)
        session.start(std::move(call), [&open](const StoreReply &) { --open; });
    CopyControl quick;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(700);
    (void)session.run(quick, [&] { return open == 0 || std::chrono::steady_clock::now() > end; });
    session.dropAll();
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
