// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/bigobject.h"
#include "model/storage/remote/fileplacer.h"
#include "model/storage/remote/objectname.h"
#include "model/storage/remote/objectpiece.h"
#include "model/storage/remote/transfers.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace trainshed {

/// fetchObjects() at work: lists ahead, keeps many small objects or ranges of big ones under way, hands what
/// has arrived to the placer. All on the caller's thread but for the placer's.
class ObjectFetch
{
public:
    ObjectFetch(ObjectStore &store, QString bucket, const FetchHooks &hooks, CopyControl &control);

    Result<TransferReport> run(const QString &key, const QString &target);
    /// fetchListed() at work.
    Result<TransferReport> runListed(const QString &prefix, const NextObject &next, const QString &target);

private:
    /// To be fetched; small, since there may be millions.
    struct Pending {
        QByteArray path;
        QByteArray etag;
        qint64 size = 0;
        qint64 modified = 0; ///< seconds
    };
    /// Being fetched.
    struct Item {
        QByteArray path;
        RemoteObject object;
        int restarts = 0;
        bool isBig = false;
        PromisedSums sums;
        std::unique_ptr<BigObject> big;
        int piecesUnderWay = 0;
        bool isDropped = false; ///< to be begun anew once its last piece has ended
        Descriptor file;        ///< of one in one piece
        QByteArray part;
    };
    using ItemPtr = std::shared_ptr<Item>;

    // fetch.cpp: what is to be fetched
    Result<bool> isObject(const QString &key);
    void advance();
    bool isDone() const;
    void listMore();
    void takeNext();
    Result<TransferReport> go(const QString &target);
    void takePage(const RemotePage &page);
    void takeListed(const RemoteObject &object);
    void refuse(const QString &key, const QString &reason);
    void fail(const Error &error);
    void endOfListing();
    void takePlaced();
    RemoteObject objectOfPending(const Pending &pending) const;

    // fetchitem.cpp: one of them
    bool startNext();
    void startSingle(const ItemPtr &item);
    void arrived(const ItemPtr &item, const std::shared_ptr<ObjectPiece> &piece, const StoreReply &reply);
    void startBig(const ItemPtr &item);
    void openBig(const ItemPtr &item, const StoreReply &reply);
    void startRanges();
    void rangeArrived(const ItemPtr &item, BigObject::Range range, const StoreReply &reply);
    void place(const ItemPtr &item, ArrivedFile file);
    void restart(const ItemPtr &item, const Error &because);
    bool dropsOut(const ItemPtr &item, const StoreReply &reply);

    ObjectStore &m_store;
    StoreSession &m_session;
    QString m_bucket;
    const FetchHooks &m_hooks;
    CopyControl &m_control;
    NextObject m_next; ///< of what is asked for object by object; else all that is listed
    QString m_prefix;  ///< of all keys; ends with "/" or is empty
    TargetFolder m_target;
    std::unique_ptr<NameLedger> m_ledger;
    std::unique_ptr<FilePlacer> m_placer;
    TransferReport m_report;
    std::optional<Error> m_error;

    QString m_continuation;
    bool m_isListing = false; ///< a page is under way
    bool m_isListed = false;  ///< the last one has come
    int m_emptyPages = 0;
    qint64 m_found = 0;
    qint64 m_totalBytes = 0;
    int m_totalFiles = 0;

    std::deque<Pending> m_pending;
    int m_underWay = 0; ///< items, not requests
    int m_ranges = 0;   ///< ranges under way
    std::vector<ItemPtr> m_big;
    qint64 m_nextTicket = 0;
    QHash<qint64, ItemPtr> m_placing;
};

} // namespace trainshed
