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

constexpr qint64 largestWhole = qint64{5} << 30; // as every store has it

QByteArray etagOf(const HttpAnswer &answer)
{
    QByteArray etag = answer.header("etag");
    return etag.replace('"', "");
}

} // namespace

qint64 ObjectSend::partLength(const Item &item, qsizetype index) const
{
    return std::min(item.partSize, item.read.size - index * item.partSize);
}

StoreCall ObjectSend::uploadCall(const QByteArray &method, const Item &item) const
{
    StoreCall call = transferCall(method, m_bucket, item.file.key);
    call.query = {{"uploadId", item.upload.id()}};
    return call;
}

void ObjectSend::startParts(const ItemPtr &item)
{
    item->etags = QList<QByteArray>((item->read.size + item->partSize - 1) / item->partSize);
    // Read anew, since it was changed: its sums are of another division.
    if (item->read.partSha256.size() != item->etags.size())
        return sendAgain(item);
    const QByteArray known = m_uploads.take(item->file.key);
    if (known.isEmpty())
        return createUpload(item);
    takeUpload(item, known);
    listParts(item, 0);
}

void ObjectSend::takeUpload(const ItemPtr &item, const QByteArray &id)
{
    item->upload = OpenUpload(m_bucket, id);
    if (m_hooks.begun)
        m_hooks.begun(item->file.key, id);
}

/// The parts that are there and are ours, byte for byte, need not be sent again.
void ObjectSend::listParts(const ItemPtr &item, int after)
{
    StoreCall call = uploadCall("GET", *item);
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
    StoreCall call = transferCall("POST", m_bucket, item->file.key);
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
        takeUpload(item, *id);
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
    StoreCall call = uploadCall("PUT", *item);
    call.query.emplace_back("partNumber", QByteArray::number(number + 1));
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
    StoreCall call = uploadCall("POST", *item);
    call.headers << "Content-Type: application/xml";
    call.body = completionBody(item->etags);
    call.check = lateError;
    m_session.start(std::move(call), [this, item](const StoreReply &reply) { confirm(item, reply.error); });
}

/// What the store says of the object decides, not what it said of the upload: an answer may be lost, and an
/// upload that was gone on with may have been begun for another content.
void ObjectSend::confirm(const ItemPtr &item, const std::optional<Error> &because)
{
    m_session.start(
        patient(headCall(m_bucket, item->file.key)), [this, item, because](const StoreReply &reply) {
            const RemoteObject there = objectOf(reply.answer, item->file.key);
            const QByteArray sum = promisedSums(reply.answer).sha256;
            const bool isOurs = !reply.error && there.size == item->read.size && sum == item->read.sum;
            if (isOurs || (!reply.error && !because && sum.isEmpty() && there.size == item->read.size)) {
                if (m_hooks.ended)
                    m_hooks.ended(item->upload.id());
                item->upload = {};
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
    QList<StoreCall> calls;
    for (const ItemPtr &item : m_multi) {
        if (!item->upload.isEmpty())
            calls.append(uploadCall("DELETE", *item));
    }
    runBriefly(m_session, std::move(calls));
}

} // namespace trainshed
