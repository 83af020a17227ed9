// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectpiece.h"

#include "model/storage/remote/storecalls.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <unistd.h>

namespace trainshed {

namespace {

QByteArray etagOf(const HttpAnswer &answer)
{
    QByteArray etag = answer.header("etag");
    return etag.replace('"', "");
}

bool isStrong(const QByteArray &etag)
{
    return !etag.isEmpty() && !etag.startsWith("W/");
}

CheckFailure again(const QString &sentence, const ObjectPiece &piece, ErrorCode code = ErrorCode::Io)
{
    return {{code, sentence.arg(piece.key), {}}, false};
}

/// Back to the start of the piece: what came of it is worth nothing.
void startOver(ObjectPiece &piece)
{
    piece.control->bytes -= piece.received;
    piece.received = 0;
    piece.content.clear();
    (void)piece.md5.result();
}

/// Holds the head of an answer against what was asked for.
std::optional<CheckFailure> lookAtHead(ObjectPiece &piece, const HttpAnswer &answer)
{
    const QByteArray etag = etagOf(answer);
    if (!piece.etag.isEmpty() && !etag.isEmpty() && isStrong(piece.etag) && etag != piece.etag)
        return CheckFailure{objectChanged(piece.key), true};
    const bool asked = !piece.isWhole() || piece.received > 0;
    if (answer.status == 206) {
        const QByteArray range = "bytes " + QByteArray::number(piece.first + piece.received) + '-' +
                                 QByteArray::number(piece.first + piece.length - 1) + '/' +
                                 QByteArray::number(piece.size);
        if (asked && answer.header("content-range") == range)
            return std::nullopt;
        return again(QCoreApplication::translate("ObjectStore", "The store sent another part of “%1” than it "
                                                                "was asked for."),
                     piece);
    }
    if (!piece.isWhole())
        return again(
            QCoreApplication::translate("ObjectStore", "The store can't send parts of “%1”, only all of it."),
            piece, ErrorCode::Unsupported);
    if (answer.length >= 0 && answer.length != piece.size)
        return CheckFailure{objectChanged(piece.key), true};
    startOver(piece);
    piece.etag = etag;
    if (piece.file < 0)
        piece.content.reserve(piece.size);
    return std::nullopt;
}

std::optional<CheckFailure> keep(ObjectPiece &piece, const char *data, qsizetype size)
{
    if (piece.file < 0) {
        piece.content.append(data, size);
    } else {
        qsizetype done = 0;
        while (done < size) {
            const ssize_t n = ::pwrite(piece.file, data + done, static_cast<size_t>(size - done),
                                       piece.first + piece.received + done);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return CheckFailure{
                    errnoError(errno, QCoreApplication::translate("ObjectStore", "“%1” could not be written.")
                                          .arg(piece.key)),
                    true};
            done += n;
        }
    }
    if (piece.isWhole() && !piece.isSummedLater)
        piece.md5.add(data, size);
    piece.received += size;
    piece.control->bytes += size;
    return std::nullopt;
}

bool take(ObjectPiece &piece, const HttpAnswer &answer, const char *data, qsizetype size)
{
    if (answer.received == size) // the first of this try
        piece.broken = lookAtHead(piece, answer);
    if (!piece.broken && piece.received + size > piece.length)
        piece.broken = again(
            QCoreApplication::translate("ObjectStore", "The store sent more of “%1” than there is."), piece);
    if (!piece.broken)
        piece.broken = keep(piece, data, size);
    return !piece.broken;
}

std::optional<CheckFailure> whole(ObjectPiece &piece, const HttpAnswer &answer)
{
    piece.head.headers = answer.headers;
    piece.head.length = answer.length;
    if (piece.broken)
        return piece.broken;
    if (answer.received == 0 && answer.length >= 0 && piece.isWhole() && answer.length != piece.size)
        return CheckFailure{objectChanged(piece.key), true};
    if (piece.received != piece.length)
        return again(QCoreApplication::translate("ObjectStore", "The store sent less of “%1” than there is."),
                     piece);
    if (!piece.isWhole() || piece.isSummedLater)
        return std::nullopt;
    const PromisedSums sums = promisedSums(answer);
    const QByteArray sum = piece.md5.result();
    // With the stronger sum at hand the weaker one is not asked.
    const bool isRight = sums.md5.isEmpty() || sum.isEmpty() || sum == sums.md5 || !sums.sha256.isEmpty();
    if (isRight)
        return std::nullopt;
    startOver(piece);
    return CheckFailure{objectDamaged(piece.key), false};
}

} // namespace

StoreCall pieceCall(const std::shared_ptr<ObjectPiece> &piece)
{
    StoreCall call = transferCall("GET", piece->bucket, piece->key);
    call.before = [piece](StoreCall &now) {
        now.headers.clear();
        piece->broken.reset();
        if (piece->received >= piece->length)
            startOver(*piece); // all had come, and more than that: there is no rest to ask for
        const bool isAll = piece->isWhole() && (piece->received == 0 || !isStrong(piece->etag));
        if (isAll)
            startOver(*piece);
        else
            now.headers << "Range: bytes=" + QByteArray::number(piece->first + piece->received) + '-' +
                               QByteArray::number(piece->first + piece->length - 1);
        if (isStrong(piece->etag))
            now.headers << "If-Match: \"" + piece->etag + '"';
    };
    call.sink = [piece](const HttpAnswer &answer, const char *data, qsizetype size) {
        return take(*piece, answer, data, size);
    };
    call.check = [piece](const HttpAnswer &answer) { return whole(*piece, answer); };
    return call;
}

PromisedSums promisedSums(const HttpAnswer &head)
{
    static const QRegularExpression md5(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    PromisedSums sums;
    const QByteArray said = head.header(sumHeader).toLower();
    if (ContentSum::like(said))
        sums.sha256 = said;
    for (auto at = head.headers.cbegin(); at != head.headers.cend(); ++at) {
        if (at.key().contains("server-side-encryption") && at.value() != "AES256")
            return sums;
    }
    const QByteArray etag = etagOf(head).toLower();
    if (md5.match(QString::fromLatin1(etag)).hasMatch())
        sums.md5 = etag;
    return sums;
}

Error objectChanged(const QString &key)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("ObjectStore", "“%1” was changed while it was being transferred.")
                .arg(key),
            {}};
}

Error objectDamaged(const QString &key)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("ObjectStore",
                                        "“%1” arrived damaged: its checksum is not the one that "
                                        "the store names.")
                .arg(key),
            {}};
}

} // namespace trainshed
