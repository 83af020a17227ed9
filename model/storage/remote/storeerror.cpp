// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <curl/curl.h>

namespace trainshed {

namespace {

struct Sentence {
    const char *code; ///< the store's, or the status as text
    ErrorCode ours;
    const char *text; ///< %1 bucket, %2 key, %3 endpoint
};

const std::array sentences{
    Sentence{"NoSuchBucket", ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("ObjectStore", "There is no bucket “%1” at %3.")},
    Sentence{"NoSuchKey", ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("ObjectStore", "There is no object “%2” in the bucket “%1”.")},
    Sentence{"NoSuchUpload", ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("ObjectStore", "The upload of “%2” is not known to the store any more.")},
    Sentence{
        "InvalidAccessKeyId", ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP("ObjectStore",
                          "The store at %3 does not know the access key. Check it in the storage profile.")},
    Sentence{
        "SignatureDoesNotMatch", ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP("ObjectStore",
                          "The secret key does not fit the access key. Check both in the storage profile.")},
    Sentence{"ExpiredToken", ErrorCode::PermissionDenied,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "The temporary keys for %3 have expired. Get new ones and try again.")},
    Sentence{"TokenRefreshRequired", ErrorCode::PermissionDenied,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "The temporary keys for %3 have expired. Get new ones and try again.")},
    Sentence{
        "InvalidToken", ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP("ObjectStore",
                          "The session token for %3 is not valid. Get new temporary keys and try again.")},
    Sentence{"RequestTimeTooSkewed", ErrorCode::PermissionDenied,
             QT_TRANSLATE_NOOP(
                 "ObjectStore",
                 "The clock of this computer and that of the store at %3 differ too much. Set the clock.")},
    Sentence{"AuthorizationHeaderMalformed", ErrorCode::PermissionDenied,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "The store at %3 expects another region. Set it in the storage profile.")},
    Sentence{
        "InvalidObjectState", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("ObjectStore",
                          "“%2” is in an archive class of the store and has to be restored there first.")},
    Sentence{"InvalidBucketName", ErrorCode::InvalidArgument,
             QT_TRANSLATE_NOOP("ObjectStore", "“%1” can't be the name of a bucket.")},
    Sentence{"BucketNotEmpty", ErrorCode::Conflict,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "The bucket “%1” is not empty. Delete what is in it first, unfinished uploads "
                               "too.")},
    Sentence{"BucketAlreadyOwnedByYou", ErrorCode::AlreadyExists,
             QT_TRANSLATE_NOOP("ObjectStore", "You have a bucket “%1” already.")},
    Sentence{"BucketAlreadyExists", ErrorCode::AlreadyExists,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "Somebody has a bucket “%1” already. Names are shared by all who use the "
                               "store: choose another one.")},
    Sentence{"TooManyBuckets", ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 gives you no more buckets.")},
    Sentence{"EntityTooLarge", ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("ObjectStore", "“%2” is larger than the store at %3 takes.")},
    Sentence{"KeyTooLongError", ErrorCode::InvalidArgument,
             QT_TRANSLATE_NOOP("ObjectStore", "The name “%2” is too long for the store.")},
    Sentence{"QuotaExceeded", ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("ObjectStore", "The quota of the bucket “%1” is used up.")},
    Sentence{"InsufficientStorage", ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 is full.")},
    Sentence{"PreconditionFailed", ErrorCode::Conflict,
             QT_TRANSLATE_NOOP("ObjectStore", "“%2” was changed while it was being transferred.")},
    Sentence{"NotImplemented", ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 can't do this.")},
    Sentence{"BadDigest", ErrorCode::Corrupt,
             QT_TRANSLATE_NOOP("ObjectStore", "“%2” arrived damaged at the store.")},
    Sentence{"XAmzContentSHA256Mismatch", ErrorCode::Corrupt,
             QT_TRANSLATE_NOOP("ObjectStore", "“%2” arrived damaged at the store.")},
    Sentence{"301", ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP(
                 "ObjectStore",
                 "The store at %3 sends requests for “%1” on to an address that the profile does not cover. "
                 "Check its endpoint and region.")},
    Sentence{
        "401", ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 wants a key. Choose one in the storage profile.")},
    Sentence{
        "403", ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP(
            "ObjectStore",
            "The store at %3 denies access to “%1/%2”. The key may lack the right, or be the wrong one.")},
    Sentence{"404", ErrorCode::NotFound, QT_TRANSLATE_NOOP("ObjectStore", "There is no “%1/%2” at %3.")},
    Sentence{
        "409", ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 can't do this now: “%1/%2” is being changed.")},
    Sentence{"412", ErrorCode::Conflict,
             QT_TRANSLATE_NOOP("ObjectStore", "“%2” was changed while it was being transferred.")},
    Sentence{"429", ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 is overloaded. Try again later.")},
    Sentence{"500", ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 has an error of its own. Try again later.")},
    Sentence{"501", ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 can't do this.")},
    Sentence{"503", ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 is overloaded. Try again later.")},
    Sentence{"511", ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("ObjectStore",
                               "This network wants you to log in before anything gets through to %3. Open a "
                               "page in a browser, then try again.")},
    Sentence{"507", ErrorCode::DiskFull, QT_TRANSLATE_NOOP("ObjectStore", "The store at %3 is full.")},
};

const Sentence *sentenceFor(const QByteArray &code)
{
    const auto at = std::find_if(sentences.cbegin(), sentences.cend(),
                                 [&code](const Sentence &sentence) { return code == sentence.code; });
    return at == sentences.cend() ? nullptr : &*at;
}

/// 301, 302, 307, 308 say the same here: elsewhere, and not where we go.
int family(int status)
{
    if (status >= 300 && status < 400)
        return 301;
    if (status > 500 && status != 501 && status != 503 && status != 507 && status != 511)
        return 500;
    return status;
}

QString details(const HttpAnswer &answer, const StoreFault &fault)
{
    QStringList parts{QStringLiteral("HTTP %1").arg(answer.status)};
    if (!fault.code.isEmpty())
        parts << QString::fromUtf8(fault.code);
    if (!fault.message.isEmpty())
        parts << fault.message;
    const QByteArray request = answer.header("x-amz-request-id");
    if (!request.isEmpty())
        parts << QStringLiteral("request ") + QString::fromLatin1(request.left(80));
    return parts.join(QStringLiteral(", "));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("ObjectStore", text);
}

} // namespace

Error storeError(const HttpAnswer &answer, const StoreFault &fault, const StoreSubject &subject)
{
    if (answer.tooLong)
        return {
            ErrorCode::TooLarge,
            QCoreApplication::translate("ObjectStore", "%1 sends more than it should.").arg(subject.endpoint),
            details(answer, fault)};
    if (answer.curl != CURLE_OK)
        return lineError(answer, subject.endpoint);
    const Sentence *sentence = sentenceFor(fault.code);
    if (!sentence)
        sentence = sentenceFor(QByteArray::number(family(answer.status)));
    if (!sentence)
        return {ErrorCode::Io,
                QCoreApplication::translate("ObjectStore", "The store at %1 refused the request.")
                    .arg(subject.endpoint),
                details(answer, fault)};
    QString text = tr(sentence->text);
    text.replace(QStringLiteral("%3"), subject.endpoint);
    // The names last: what they hold is never read as a place for another one.
    const qsizetype bucketAt = text.indexOf(u"%1");
    const qsizetype keyAt = text.indexOf(u"%2");
    if (keyAt >= 0)
        text.replace(keyAt, 2, subject.key);
    if (bucketAt >= 0)
        text.replace(bucketAt + (keyAt >= 0 && keyAt < bucketAt ? subject.key.size() - 2 : 0), 2,
                     subject.bucket);
    return {sentence->ours, text, details(answer, fault)};
}

bool isForeign(const HttpAnswer &answer, const StoreFault &fault)
{
    // A gateway's own page for an error that passes (408, 429, 5xx) is tried again like a store's; where a
    // redirect leads is looked at elsewhere.
    const bool isFinal =
        (answer.status >= 200 && answer.status < 300) ||
        (answer.status >= 400 && answer.status < 500 && answer.status != 408 && answer.status != 429);
    // An object may be a web page too, but then it has an ETag.
    if (!isFinal || !fault.code.isEmpty() || answer.headers.contains("etag") ||
        !answer.header("content-type").toLower().startsWith("text/html"))
        return false;
    constexpr std::array marks{"x-amz-",       "x-obs-",     "x-oss-",       "x-cos-",   "x-goog-",
                               "x-guploader-", "x-trans-id", "x-openstack-", "x-minio-", "x-rgw-"};
    for (auto at = answer.headers.cbegin(); at != answer.headers.cend(); ++at) {
        if (std::any_of(marks.cbegin(), marks.cend(),
                        [&at](const char *mark) { return at.key().startsWith(mark); }))
            return false;
    }
    return true;
}

Error foreignError(const HttpAnswer &answer, const QString &endpoint)
{
    return {ErrorCode::Unreachable,
            QCoreApplication::translate(
                "ObjectStore",
                "What answers at %1 is a web page and not the store. This network may want you to log in "
                "first: open a page in a browser, then try again. Or the address is not that of the store.")
                .arg(endpoint),
            QStringLiteral("HTTP %1, text/html").arg(answer.status)};
}

Error lineError(const HttpAnswer &answer, const QString &host)
{
    const auto say = [&](ErrorCode code, const char *text) {
        return Error{code, tr(text).arg(host), answer.trouble};
    };
    switch (answer.curl) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ISSUER_ERROR:
        return say(ErrorCode::PermissionDenied,
                   QT_TRANSLATE_NOOP("ObjectStore",
                                     "The certificate of %1 can't be trusted. Set the CA that signed it, or "
                                     "check the address."));
    case CURLE_SSL_CACERT_BADFILE:
        return say(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("ObjectStore", "The CA file for %1 can't be read, or holds no certificate."));
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return say(
            ErrorCode::Unreachable,
            QT_TRANSLATE_NOOP("ObjectStore", "There is no address for %1. Check its name and the network."));
    case CURLE_COULDNT_CONNECT:
        return say(
            ErrorCode::Unreachable,
            QT_TRANSLATE_NOOP("ObjectStore", "%1 does not answer. Check the address and the network."));
    case CURLE_OPERATION_TIMEDOUT:
        return say(ErrorCode::Timeout, QT_TRANSLATE_NOOP("ObjectStore", "%1 did not answer in time."));
    case CURLE_SSL_CONNECT_ERROR:
        return say(ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("ObjectStore",
                                     "No encrypted connection to %1 could be made. Does it speak "
                                     "https?"));
    default:
        return say(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("ObjectStore", "The connection to %1 broke."));
    }
}

Error listingCircles(const QString &bucket)
{
    return {
        ErrorCode::Corrupt,
        QCoreApplication::translate("ObjectStore", "The store's list of the bucket “%1” goes in a circle.")
            .arg(bucket),
        {}};
}

Error transferCancelled()
{
    return {
        ErrorCode::Cancelled, QCoreApplication::translate("ObjectStore", "The transfer was cancelled."), {}};
}

} // namespace trainshed
