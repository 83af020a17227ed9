// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectpiece.h"
#include "model/storage/remote/send.h"
#include "model/storage/remote/storecalls.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace trainshed {

namespace {

constexpr qint64 largestWhole = qint64{5} << 30;    // as every store has it
constexpr std::chrono::milliseconds abortTime(700); // a cancel must not wait for a store that is gone

QByteArray etagOf(const HttpAnswer &answer)
{
    QByteArray etag = answer.header("etag");
    return etag.replace('"', "");
}

/// A store begins to answer before it is done, so the status may say 200 and the body the contrary.
std::optional<CheckFailure> saysError(const HttpAnswer &answer)
{
    if (!answer.body.contains("<Error>"))
        return std::nullopt;
    const StoreFault fault = storeFault(answer.body);
    return CheckFailure{
        {ErrorCode::Unreachable,
         QCoreApplication::translate("ObjectStore", "The store could not put the parts together."),
         QString::fromUtf8(fault.code) + u' ' + fault.message},
        false};
}

} // namespace

qint64 ObjectSend::partLength(const Item &item, qsizetype index) const
{
    return std::min(item.partSize, item.read.size - index * item.partSize);
}

void ObjectSend::startParts(const ItemPtr &item)
{
    item->etags = QList<QByteArray>((item->read.size + item->partSize - 1) / item->partSize);
    // Read anew, since it was changed: its sums are of another division.
    if (item->read.partSha256.size() != item->etags.size())
        return sendAgain(item);
    item->upload = m_uploads.take(item->file.key);
    if (item->upload.isEmpty())
        createUpload(item);
    else
        listParts(item, 0);
}

/// The parts that are there and are ours, byte for byte, need not be sent again.
void ObjectSend::listParts(const ItemPtr &item, int after)
{
    StoreCall call;
    call.bucket = m_bucket;
    call.key = item->file.key;
    call.isPatient = true;
    call.query = {{"uploadId", item->upload}};
    if (after > 0)
        call.query.emplace_back("part-number-marker", QByteArray::number(after));
    m_session.start(std::move(call), [this, item, after](const StoreReply &reply) {
        const auto listed =
            reply.error ? Result<MultipartParts>(*reply.error) : multipartParts(reply.answer.body);
        if (!listed)
            return createUpload(item);
        for (const MultipartPart &part : listed->parts) {
            const qsizetype index = part.number - 1;
            const bool isOurs = index >= 0 && index < item->read.partMd5.size() &&
                                part.size == partLength(*item, index) && !part.etag.isEmpty() &&
                                part.etag == item->read.partMd5.at(index);
            if (!isOurs || !item->etags.at(index).isEmpty())
                continue;
            item->etags[index] = part.etag;
            count(item, part.size);
        }
        item->isResumed = true;
        if (listed->next > after)
            listParts(item, listed->next);
        else
            m_multi.push_back(item);
    });
}

void ObjectSend::createUpload(const ItemPtr &item)
{
    StoreCall call;
    call.method = "POST";
    call.bucket = m_bucket;
    call.key = item->file.key;
    call.isPatient = true;
    call.query = {{"uploads", ""}};
    call.headers << "Content-Type: application/octet-stream" << QByteArray(sumHeader) + ": " + item->read.sum;
    item->isResumed = false;
    m_session.start(std::move(call), [this, item](const StoreReply &reply) {
        const bool knowsNoParts = reply.status() == 405 || reply.status() == 501 ||
                                  (reply.status() == 404 && reply.fault.code.isEmpty());
        if (reply.error && knowsNoParts && item->read.size <= largestWhole) {
            m_knowsParts = false;
            --item->changes; // the file has not changed; the sum is to be another one
            return sendAgain(item);
        }
        if (reply.error)
            return fail(*reply.error);
        const auto id = multipartStarted(reply.answer.body);
        if (!id)
            return fail(id.error());
        item->upload = *id;
        m_multi.push_back(item);
    });
}

void ObjectSend::pumpParts()
{
    for (size_t i = 0; i < m_multi.size() && m_parts < m_session.limits().bigParallel; ++i) {
        const ItemPtr item = m_multi[i];
        for (qsizetype part = 0; part < item->etags.size() && m_parts < m_session.limits().bigParallel;
             ++part) {
            if (item->etags.at(part).isEmpty())
                sendPart(item, static_cast<int>(part));
        }
        const bool isWhole =
            item->partsUnderWay == 0 && std::none_of(item->etags.cbegin(), item->etags.cend(),
                                                     [](const QByteArray &etag) { return etag.isEmpty(); });
        if (isWhole) {
            m_multi.erase(m_multi.begin() + static_cast<std::ptrdiff_t>(i));
            --i;
            completeUpload(item);
        }
    }
}

void ObjectSend::sendPart(const ItemPtr &item, int number)
{
    StoreCall call;
    call.method = "PUT";
    call.bucket = m_bucket;
    call.key = item->file.key;
    call.isPatient = true;
    call.query = {{"partNumber", QByteArray::number(number + 1)}, {"uploadId", item->upload}};
    call.headers << "Content-Type: application/octet-stream";
    call.payloadHash = item->read.partSha256.at(number);
    call.bodyFile = item->read.file->get();
    call.bodyOffset = number * item->partSize;
    call.bodySize = partLength(*item, number);
    item->etags[number] = "…"; // under way
    ++m_parts;
    ++item->partsUnderWay;
    m_session.start(std::move(call), [this, item, number](const StoreReply &reply) {
        --m_parts;
        --item->partsUnderWay;
        partEnded(item, number, reply);
    });
}

void ObjectSend::partEnded(const ItemPtr &item, int number, const StoreReply &reply)
{
    const QByteArray etag = etagOf(reply.answer);
    if (reply.error || etag.isEmpty()) {
        if (!item->failure)
            item->failure = reply.error.value_or(Error{
                ErrorCode::Corrupt,
                QCoreApplication::translate("ObjectStore", "The store's answer could not be understood."),
                QStringLiteral("ETag")});
        std::erase(m_multi, item);
    } else {
        item->etags[number] = etag;
        count(item, partLength(*item, number));
    }
    if (item->failure && item->partsUnderWay == 0)
        notSent(item, *std::exchange(item->failure, std::nullopt));
}

void ObjectSend::completeUpload(const ItemPtr &item)
{
    StoreCall call;
    call.method = "POST";
    call.bucket = m_bucket;
    call.key = item->file.key;
    call.isPatient = true;
    call.query = {{"uploadId", item->upload}};
    call.headers << "Content-Type: application/xml";
    call.body = "<CompleteMultipartUpload>";
    for (qsizetype part = 0; part < item->etags.size(); ++part)
        call.body += "<Part><PartNumber>" + QByteArray::number(part + 1) + "</PartNumber><ETag>\"" +
                     QString::fromUtf8(item->etags.at(part)).toHtmlEscaped().toUtf8() + "\"</ETag></Part>";
    call.body += "</CompleteMultipartUpload>";
    call.check = saysError;
    m_session.start(std::move(call), [this, item](const StoreReply &reply) { confirm(item, reply.error); });
}

/// What the store says of the object decides, not what it said of the upload: an answer may be lost, and an
/// upload that was gone on with may have been begun for another content.
void ObjectSend::confirm(const ItemPtr &item, const std::optional<Error> &because)
{
    m_session.start(headCall(m_bucket, item->file.key), [this, item, because](const StoreReply &reply) {
        const RemoteObject there = objectOf(reply.answer, item->file.key);
        const QByteArray sum = promisedSums(reply.answer).sha256;
        const bool isOurs = !reply.error && there.size == item->read.size && sum == item->read.sum;
        if (isOurs || (!reply.error && !because && sum.isEmpty() && there.size == item->read.size)) {
            item->upload.clear();
            return sent(item);
        }
        if (item->isResumed) {
            count(item, -item->counted);
            item->etags.fill({});
            return createUpload(item);
        }
        fail(because ? *because : reply.error ? *reply.error : objectDamaged(item->file.key));
    });
}

void ObjectSend::abortUploads()
{
    int open = 0;
    for (const ItemPtr &item : m_multi) {
        if (item->upload.isEmpty())
            continue;
        StoreCall call;
        call.method = "DELETE";
        call.bucket = m_bucket;
        call.key = item->file.key;
        call.isPatient = true;
        call.query = {{"uploadId", item->upload}};
        ++open;
        m_session.start(std::move(call), [&open](const StoreReply &) { --open; });
    }
    CopyControl quick;
    const auto end = std::chrono::steady_clock::now() + abortTime;
    (void)m_session.run(quick, [&] { return open == 0 || std::chrono::steady_clock::now() > end; });
    m_session.dropAll();
}

} // namespace trainshed
