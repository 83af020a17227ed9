// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/filereader.h"
#include "model/storage/remote/openuploads.h"
#include "model/storage/remote/sendplan.h"
#include "model/storage/remote/session.h"
#include "model/storage/remote/transfers.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace trainshed {

/// sendObjects() at work. Files are read and summed on the reader's thread; all else is done on the caller's.
class ObjectSend
{
public:
    ObjectSend(ObjectStore &store, QString bucket, const UploadHooks &hooks, CopyControl &control);
    Result<TransferReport> run(const QString &from, const QString &key, const SendFilter &filter);

private:
    struct Item {
        OutgoingFile file;
        ReadFile read;
        int changes = 0; ///< how often the file was another one after it had been sent
        // of one that goes in parts
        qint64 partSize = 0;
        OpenUpload upload;
        bool isResumed = false;
        QList<QByteArray> etags; ///< of the parts that are there; empty where one is missing
        int partsUnderWay = 0;
        std::optional<Error> failure; ///< of a part; told once the others have ended
        qint64 counted = 0;           ///< bytes that control.bytes has of it
    };
    using ItemPtr = std::shared_ptr<Item>;

    // send.cpp: which, and those that go in one piece
    void lookAround();
    void listKnown();
    void findUploads(const MultipartUploads::Mark &from);
    void orderAll();
    void order(const ItemPtr &item);
    void advance();
    bool isDone() const;
    void fail(const Error &error);
    void decide(const ItemPtr &item);
    void ask(const ItemPtr &item);
    void send(const ItemPtr &item);
    void sendFolder(const ItemPtr &item);
    void sendWhole(const ItemPtr &item);
    void sent(const ItemPtr &item);
    bool hasChanged(const Item &item) const;
    void sendAgain(const ItemPtr &item);
    void notSent(const ItemPtr &item, const Error &because);
    void leaveOut(const ItemPtr &item, const QString &reason);
    void arrived(const ItemPtr &item);
    void count(const ItemPtr &item, qint64 bytes);
    bool isPresent(const ItemPtr &item, const RemoteObject &there) const;

    // sendparts.cpp: those that go in parts
    void startParts(const ItemPtr &item);
    void takeUpload(const ItemPtr &item, const QByteArray &id);
    void listParts(const ItemPtr &item, int after);
    void createUpload(const ItemPtr &item);
    void pumpParts();
    void sendPart(const ItemPtr &item, int number);
    void partEnded(const ItemPtr &item, int number, const StoreReply &reply);
    StoreCall uploadCall(const QByteArray &method, const Item &item) const;
    void completeUpload(const ItemPtr &item);
    void confirm(const ItemPtr &item, const std::optional<Error> &because);
    void abortUploads();
    qint64 partLength(const Item &item, qsizetype index) const;

    ObjectStore &m_store;
    StoreSession &m_session;
    QString m_bucket;
    const UploadHooks &m_hooks;
    CopyControl &m_control;
    std::vector<OutgoingFile> m_files;
    QHash<qint64, ItemPtr> m_reading;
    std::unique_ptr<FileReader> m_reader;
    TransferReport m_report;
    std::optional<Error> m_error;

    // What the store has already, so far as it was listed.
    QHash<QString, RemoteObject> m_known;
    QString m_listPrefix;
    QString m_continuation;
    QByteArray m_knownUpTo; ///< keys after this one have to be asked for; empty: none were listed
    bool m_knowsAll = false;
    bool m_knowsParts = true; ///< the store can put parts together
    int m_pages = 0;
    QHash<QString, QByteArray> m_uploads; ///< unfinished ones: key → upload ID

    bool m_isOrdered = false;
    size_t m_nextOrder = 0;
    int m_underWay = 0;
    int m_parts = 0; ///< under way
    std::vector<ItemPtr> m_multi;
};

} // namespace trainshed
