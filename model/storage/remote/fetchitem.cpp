// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/fetch.h"
#include "model/storage/remote/storecalls.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qint64 keptInMemory = 256 * 1024; // up to here an object is written at once, when it is whole
constexpr int mostRestarts = 2;

} // namespace

/// False when there is nothing to start, or enough is under way.
bool ObjectFetch::startNext()
{
    if (m_pending.empty() || m_placer->isFull() ||
        m_underWay - m_placing.size() >= m_session.limits().parallel)
        return false;
    const Pending pending = m_pending.front();
    const bool isBig = pending.size >= m_session.limits().bigObject;
    if (isBig && m_big.size() >= 4)
        return false;
    m_pending.pop_front();
    if (pending.size < 0) {
        const auto made = m_target.folder(pending.path);
        if (!made && made.error().code == ErrorCode::InvalidArgument)
            refuse(m_prefix + QString::fromUtf8(pending.path) + u'/', made.error().detail);
        else if (!made)
            fail(made.error());
        ++m_report.stats.files;
        ++m_control.files;
        return true;
    }
    const auto item = std::make_shared<Item>();
    item->path = pending.path;
    item->object = objectOfPending(pending);
    item->isBig = isBig;
    if (m_target.holds(item->path, pending.size, pending.modified)) {
        m_report.stats.bytes += pending.size;
        ++m_report.stats.files;
        m_control.bytes += pending.size;
        ++m_control.files;
        return true;
    }
    if (m_hooks.have) {
        // Its folder, checked: who puts the file there does so by its path.
        const qsizetype slash = item->path.lastIndexOf('/');
        const auto above = m_target.folder(slash < 0 ? QByteArray() : item->path.left(slash));
        if (above && m_hooks.have(item->object, m_target.path() + u'/' + QFile::decodeName(item->path))) {
            m_report.stats.bytes += pending.size;
            ++m_report.stats.files;
            m_control.bytes += pending.size;
            ++m_control.files;
            return true;
        }
    }
    ++m_underWay;
    if (isBig)
        startBig(item);
    else
        startSingle(item);
    return true;
}

void ObjectFetch::startSingle(const ItemPtr &item)
{
    const auto piece = std::make_shared<ObjectPiece>();
    piece->bucket = m_bucket;
    piece->key = item->object.key;
    piece->size = piece->length = item->object.size;
    piece->control = &m_control;
    if (m_next)
        piece->etag = item->object.etag.toUtf8();
    if (piece->size > keptInMemory) {
        item->part = "s" + QByteArray::number(++m_nextTicket);
        auto file = m_target.part(item->part, true);
        if (!file)
            return fail(file.error());
        item->file = std::move(*file);
        piece->file = item->file.get();
    } else {
        piece->isSummedLater = true; // by the placer's thread
    }
    m_session.start(pieceCall(piece),
                    [this, item, piece](const StoreReply &reply) { arrived(item, piece, reply); });
}

void ObjectFetch::arrived(const ItemPtr &item, const std::shared_ptr<ObjectPiece> &piece,
                          const StoreReply &reply)
{
    item->file.reset();
    if (reply.error) {
        m_control.bytes -= piece->received;
        if (!item->part.isEmpty())
            m_target.removePart(item->part);
        if (!dropsOut(item, reply))
            restart(item, *reply.error);
        return;
    }
    // What the answer says is truer than the list, which may be older.
    const RemoteObject said = objectOf(reply.answer, item->object.key);
    if (!said.etag.isEmpty())
        item->object.etag = said.etag;
    ArrivedFile file;
    file.content = piece->content;
    file.part = item->part;
    const PromisedSums sums = promisedSums(reply.answer);
    file.sha256 = sums.sha256;
    if (piece->isSummedLater)
        file.md5 = sums.md5;
    place(item, std::move(file));
}

void ObjectFetch::place(const ItemPtr &item, ArrivedFile file)
{
    file.ticket = ++m_nextTicket;
    file.path = item->path;
    file.modified = item->object.modified.isValid() ? item->object.modified.toSecsSinceEpoch() : 0;
    m_placing.insert(file.ticket, item);
    m_placer->place(std::move(file));
}

/// True where one object more or less is no reason to end: it was deleted since it was listed.
bool ObjectFetch::dropsOut(const ItemPtr &item, const StoreReply &reply)
{
    if (m_next || reply.status() != 404 || reply.fault.code == "NoSuchBucket" || m_totalFiles < 2)
        return false;
    refuse(item->object.key,
           QCoreApplication::translate("ObjectName", "It was deleted while the others were brought."));
    --m_underWay;
    return true;
}

/// Once more from the start with what the object is now, where it was changed or came damaged.
void ObjectFetch::restart(const ItemPtr &item, const Error &because)
{
    if (m_next && because.code == ErrorCode::Conflict)
        return fail(because);
    const bool helps = because.code == ErrorCode::Conflict || because.code == ErrorCode::Corrupt ||
                       (because.code == ErrorCode::Unsupported && item->isBig);
    if (!helps || ++item->restarts > mostRestarts)
        return fail(because);
    if (because.code == ErrorCode::Unsupported)
        item->isBig = false; // a store that can't send parts
    if (item->big) {
        m_control.bytes -= item->big->bytesThere();
        item->big->forget(m_target);
    }
    item->big.reset();
    item->part.clear();
    item->isDropped = false;
    m_session.start(patient(headCall(m_bucket, item->object.key)), [this, item](const StoreReply &reply) {
        if (reply.error && dropsOut(item, reply))
            return;
        if (reply.error)
            return fail(*reply.error);
        item->object = objectOf(reply.answer, item->object.key);
        if (item->isBig)
            openBig(item, reply);
        else
            startSingle(item);
    });
}

void ObjectFetch::startBig(const ItemPtr &item)
{
    m_big.push_back(item);
    m_session.start(patient(headCall(m_bucket, item->object.key)), [this, item](const StoreReply &reply) {
        if (reply.error && dropsOut(item, reply)) {
            std::erase(m_big, item);
            return;
        }
        if (reply.error)
            return fail(*reply.error);
        openBig(item, reply);
    });
}

void ObjectFetch::openBig(const ItemPtr &item, const StoreReply &reply)
{
    const RemoteObject now = objectOf(reply.answer, item->object.key);
    if (m_next && (now.size != item->object.size || now.etag != item->object.etag))
        return fail(objectChanged(now.key));
    item->object = now;
    item->sums = promisedSums(reply.answer);
    if (item->object.size < 1) { // has become empty since it was listed
        std::erase(m_big, item);
        item->isBig = false;
        return startSingle(item);
    }
    auto big = BigObject::open(m_target, m_bucket, item->object, m_session.limits().rangeSize);
    if (!big)
        return fail(big.error());
    item->big = std::move(*big);
    m_control.bytes += item->big->bytesThere();
    if (std::find(m_big.cbegin(), m_big.cend(), item) == m_big.cend())
        m_big.push_back(item);
    if (item->big->isWhole())
        rangeArrived(item, {}, {});
}

void ObjectFetch::startRanges()
{
    for (const ItemPtr &item : m_big) {
        while (item->big && !item->isDropped && item->big->hasMore() &&
               m_ranges < m_session.limits().bigParallel) {
            const BigObject::Range range = item->big->takeRange();
            const auto piece = std::make_shared<ObjectPiece>();
            piece->bucket = m_bucket;
            piece->key = item->object.key;
            piece->etag = item->object.etag.toUtf8();
            piece->size = item->object.size;
            piece->first = range.first;
            piece->length = range.length;
            piece->file = item->big->file();
            piece->control = &m_control;
            ++m_ranges;
            ++item->piecesUnderWay;
            m_session.start(pieceCall(piece), [this, item, piece, range](const StoreReply &reply) {
                --m_ranges;
                --item->piecesUnderWay;
                if (reply.error)
                    m_control.bytes -= piece->received;
                rangeArrived(item, range, reply);
            });
        }
    }
}

void ObjectFetch::rangeArrived(const ItemPtr &item, BigObject::Range range, const StoreReply &reply)
{
    if (reply.error) {
        const ErrorCode code = reply.error->code;
        if (code != ErrorCode::Conflict && code != ErrorCode::Unsupported)
            return fail(*reply.error);
        item->isDropped = true;
    } else if (range.length > 0) {
        if (auto noted = item->big->finished(range); !noted)
            return fail(noted.error());
    }
    if (item->piecesUnderWay > 0)
        return;
    if (item->isDropped) {
        std::erase(m_big, item);
        return restart(item, reply.error ? *reply.error : objectChanged(item->object.key));
    }
    if (!item->big->isWhole())
        return;
    std::erase(m_big, item);
    ArrivedFile file;
    file.part = item->big->partName();
    file.sha256 = item->sums.sha256;
    file.md5 = item->sums.md5;
    place(item, std::move(file));
}

} // namespace trainshed
