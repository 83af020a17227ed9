// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/send.h"

#include "model/storage/remote/objectpiece.h"
#include "model/storage/remote/storecalls.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <sys/stat.h>

namespace trainshed {

namespace {

constexpr int mostChanges = 2;
constexpr size_t mostReading = 256; // orders ahead of the reader

QString commonPrefix(const std::vector<OutgoingFile> &files)
{
    if (files.empty())
        return {};
    const QString &first = files.front().key;
    const QString &last = files.back().key; // sorted: what these two share, all share
    qsizetype n = 0;
    while (n < first.size() && n < last.size() && first.at(n) == last.at(n))
        ++n;
    return files.size() == 1 ? first : first.left(first.left(n).lastIndexOf(u'/') + 1);
}

} // namespace

ObjectSend::ObjectSend(ObjectStore &store, QString bucket, const UploadHooks &hooks, CopyControl &control)
    : m_store(store)
    , m_session(store.session())
    , m_bucket(std::move(bucket))
    , m_hooks(hooks)
    , m_control(control)
{}

Result<TransferReport> ObjectSend::run(const QString &from, const QString &key, const SendFilter &filter)
{
    auto plan = planSending(from, key, filter, m_control);
    if (!plan)
        return plan.error();
    m_report.refused = plan->refused;
    m_files = std::move(plan->files);
    m_control.totalFiles = static_cast<int>(m_files.size());
    m_control.totalBytes = plan->bytes;
    if (m_files.empty())
        return m_report;
    m_reader = std::make_unique<FileReader>([this] { m_session.transport().wake(); });
    lookAround();
    const auto ran = m_session.run(m_control, [this] {
        advance();
        return m_error || isDone();
    });
    m_session.dropAll();
    m_reader.reset();
    if (!ran) {
        if (ran.error().code == ErrorCode::Cancelled && !m_control.goesOnLater)
            abortUploads();
        return ran.error();
    }
    if (m_error)
        return *m_error;
    return m_report;
}

void ObjectSend::lookAround()
{
    m_listPrefix = commonPrefix(m_files);
    const bool hasBig = std::any_of(m_files.cbegin(), m_files.cend(), [this](const OutgoingFile &file) {
        return file.size >= m_session.limits().multipart;
    });
    if (hasBig)
        findUploads({});
    else
        listKnown();
}

/// What an earlier transfer that was cut off left at the store. Who may not look there begins anew.
void ObjectSend::findUploads(const MultipartUploads::Mark &from)
{
    m_session.start(
        patient(uploadsCall(m_bucket, m_listPrefix, from)), [this, from](const StoreReply &reply) {
            const auto found =
                reply.error ? Result<MultipartUploads>(*reply.error) : multipartUploads(reply.answer.body);
            // An answer that is no such list: the store does not know what was asked.
            if (!found && !reply.error)
                m_knowsParts = false;
            if (found) {
                for (const MultipartUpload &upload : found->uploads)
                    m_uploads.insert(upload.key, upload.id); // the last one listed is the youngest
            }
            if (found && !found->isWhole() && found->next != from)
                findUploads(found->next);
            else
                listKnown();
        });
}

/// Lists as long as that is cheaper than asking for each file.
void ObjectSend::listKnown()
{
    m_session.start(
        patient(listingCall(m_bucket, m_listPrefix, ObjectStore::Depth::Everything, m_continuation, 1000)),
        [this](const StoreReply &reply) {
            // Writing may be allowed where listing is not.
            const bool denied = reply.error && reply.error->code == ErrorCode::PermissionDenied &&
                                reply.fault.code == "AccessDenied";
            if (denied)
                return orderAll();
            if (reply.error)
                return fail(*reply.error);
            const auto page = objectListing(reply.answer.body);
            if (!page)
                return fail(page.error());
            for (const RemoteObject &object : page->objects) {
                m_known.insert(object.key, object);
                m_knownUpTo = std::max(m_knownUpTo, object.key.toUtf8());
            }
            m_knowsAll = page->next.isEmpty();
            const bool isWorthIt =
                ++m_pages < 10 + static_cast<int>(m_files.size() / 100) && page->next != m_continuation;
            m_continuation = page->next;
            if (m_knowsAll || !isWorthIt)
                orderAll();
            else
                listKnown();
        });
}

void ObjectSend::orderAll()
{
    m_isOrdered = true;
}

void ObjectSend::order(const ItemPtr &item)
{
    ReadOrder order;
    order.ticket = static_cast<qint64>(m_nextOrder++);
    order.path = item->file.path;
    const auto known = m_known.constFind(item->file.key);
    order.wantsMd5 = known != m_known.cend() && known->size == item->file.size && known->etag.size() == 32;
    if (m_knowsParts && item->file.size >= m_session.limits().multipart) {
        const qint64 least = (item->file.size + 9999) / 10'000;
        item->partSize = std::max(m_session.limits().partSize, (least + (1 << 20) - 1) >> 20 << 20);
        order.partSize = item->partSize;
        order.wantsMd5 = m_uploads.contains(item->file.key);
    }
    m_reading.insert(order.ticket, item);
    m_reader->order(std::move(order));
}

bool ObjectSend::isDone() const
{
    return m_isOrdered && m_files.empty() && m_reading.isEmpty() && m_underWay == 0;
}

void ObjectSend::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void ObjectSend::advance()
{
    if (!m_isOrdered)
        return;
    // From the back: the vector gives its files away for good.
    while (!m_files.empty() && static_cast<size_t>(m_reading.size()) < mostReading) {
        auto item = std::make_shared<Item>();
        item->file = std::move(m_files.back());
        m_files.pop_back();
        if (item->file.isFolder)
            sendFolder(item);
        else
            order(item);
    }
    while (!m_error && m_underWay < m_session.limits().parallel) {
        auto read = m_reader->takeRead();
        if (!read)
            break;
        const ItemPtr item = m_reading.take(read->ticket);
        item->read = std::move(*read);
        ++m_underWay;
        decide(item);
    }
    pumpParts();
}

bool ObjectSend::isPresent(const ItemPtr &item, const RemoteObject &there) const
{
    return there.size == item->read.size && !item->read.md5.isEmpty() &&
           there.etag.toLower().toLatin1() == item->read.md5;
}

void ObjectSend::decide(const ItemPtr &item)
{
    if (item->read.error)
        return leaveOut(item, item->read.error->text());
    const QString &key = item->file.key;
    const auto known = m_known.constFind(key);
    const bool isUnknown = !m_knowsAll && key.toUtf8() > m_knownUpTo;
    if (known == m_known.cend() && !isUnknown)
        return send(item);
    if (known != m_known.cend()) {
        if (isPresent(item, *known))
            return arrived(item);
        // An ETag of 32 digits that is another one: other content. Anything else says nothing.
        if (known->size != item->read.size || (known->etag.size() == 32 && !item->read.md5.isEmpty()))
            return send(item);
    }
    ask(item);
}

void ObjectSend::ask(const ItemPtr &item)
{
    m_session.start(patient(headCall(m_bucket, item->file.key)), [this, item](const StoreReply &reply) {
        if (reply.error && reply.status() != 404 && reply.status() != 403)
            return fail(*reply.error);
        const RemoteObject there = objectOf(reply.answer, item->file.key);
        const QByteArray sum = promisedSums(reply.answer).sha256;
        const bool isThere = !reply.error && there.size == item->read.size &&
                             (sum.isEmpty() ? isPresent(item, there) : sum == item->read.sum);
        if (isThere)
            arrived(item);
        else
            send(item);
    });
}

void ObjectSend::send(const ItemPtr &item)
{
    if (item->partSize > 0 && item->read.size > item->partSize)
        startParts(item);
    else
        sendWhole(item);
}

void ObjectSend::sendFolder(const ItemPtr &item)
{
    ++m_underWay;
    if (m_known.contains(item->file.key))
        arrived(item);
    else
        sendWhole(item);
}

void ObjectSend::sendWhole(const ItemPtr &item)
{
    StoreCall call = transferCall("PUT", m_bucket, item->file.key);
    call.headers << "Content-Type: application/octet-stream";
    if (!item->file.isFolder) {
        call.headers << QByteArray(sumHeader) + ": " + item->read.sum;
        call.payloadHash = item->read.sum;
        call.body = item->read.content;
        if (item->read.file) {
            call.bodyFile = item->read.file->get();
            call.bodySize = item->read.size;
        } else if (call.body.size() != item->read.size) {
            return sendAgain(item); // cut short while it was read
        }
    }
    call.check = [item](const HttpAnswer &answer) -> std::optional<CheckFailure> {
        const QByteArray sum = promisedSums(answer).md5;
        if (sum.isEmpty() || item->read.md5.isEmpty() || sum == item->read.md5)
            return std::nullopt;
        return CheckFailure{objectDamaged(item->file.key), false};
    };
    m_session.start(std::move(call), [this, item](const StoreReply &reply) {
        if (reply.error)
            notSent(item, *reply.error);
        else
            sent(item);
    });
}

/// The bytes are at the store: are they still those of the file?
void ObjectSend::sent(const ItemPtr &item)
{
    // What was kept in memory is of one moment, whatever became of the file since.
    if (item->file.isFolder || !item->read.file || !hasChanged(*item))
        arrived(item);
    else
        sendAgain(item);
}

bool ObjectSend::hasChanged(const Item &item) const
{
    struct stat now = {};
    if (::lstat(item.file.path.constData(), &now) != 0)
        return false; // gone; what was opened is whole
    const qint64 modified = qint64{now.st_mtim.tv_sec} * 1'000'000'000 + now.st_mtim.tv_nsec;
    return now.st_size != item.read.size || modified != item.read.modifiedNs;
}

/// A file that is written to while it is read fails by its sums, or ends too early.
void ObjectSend::notSent(const ItemPtr &item, const Error &because)
{
    if (item->read.file && hasChanged(*item))
        sendAgain(item);
    else
        fail(because);
}

void ObjectSend::sendAgain(const ItemPtr &item)
{
    count(item, -item->counted);
    if (++item->changes > mostChanges)
        return leaveOut(
            item, QCoreApplication::translate("SendPlan", "It was written to while it was being sent."));
    --m_underWay;
    m_known.remove(item->file.key);
    struct stat now = {};
    if (::lstat(item->file.path.constData(), &now) == 0)
        item->file.size = now.st_size;
    item->partSize = 0;
    item->upload = {};
    order(item);
}

void ObjectSend::leaveOut(const ItemPtr &item, const QString &reason)
{
    --m_underWay;
    m_report.refused.append({QFile::decodeName(item->file.path), reason});
}

void ObjectSend::arrived(const ItemPtr &item)
{
    --m_underWay;
    count(item, item->read.size - item->counted);
    ++m_control.files;
    m_report.stats.bytes += item->read.size;
    ++m_report.stats.files;
    item->read = {};
}

void ObjectSend::count(const ItemPtr &item, qint64 bytes)
{
    item->counted += bytes;
    m_control.bytes += bytes;
}

Result<TransferReport> sendObjects(ObjectStore &store, const QString &from, const QString &bucket,
                                   const QString &key, const SendFilter &filter, CopyControl &control,
                                   const UploadHooks &hooks)
{
    return ObjectSend(store, bucket, hooks, control).run(from, key, filter);
}

} // namespace trainshed
