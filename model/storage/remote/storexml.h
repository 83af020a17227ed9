// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"

#include <QByteArray>

#include <functional>

namespace trainshed {

/// A leaf, or an element that ends: its parent's name, its own, its text.
using XmlElement = std::function<void(QStringView parent, QStringView name, const QString &text)>;

/// Reads what a store sent: XML from the network. Refused (Corrupt) before parsing: a DOCTYPE, anything that
/// is not UTF-8; while parsing: more than 16 levels, another root than one of `roots`, an end before the end.
Result<> readXml(const QByteArray &xml, const QStringList &roots, const XmlElement &element);

/// What the body of an error says; empty members where it doesn't.
struct StoreFault {
    QByteArray code; ///< "NoSuchKey"
    QString message;
    QByteArray region;   ///< the right one, of AuthorizationHeaderMalformed and PermanentRedirect
    QByteArray endpoint; ///< the right host, of PermanentRedirect and TemporaryRedirect
    bool operator==(const StoreFault &) const = default;
};
StoreFault storeFault(const QByteArray &xml);

/// ListObjectsV2, or version 1 from stores that know no other: `next` then begins with "1", else with "2".
/// Keys that are no UTF-8 are named in `unreadable`, encoded as they came.
Result<RemotePage> objectListing(const QByteArray &xml);
Result<QList<RemoteBucket>> bucketListing(const QByteArray &xml);

/// Of DeleteObjects: key and reason of what was not removed.
struct FailedRemoval {
    QString key;
    QByteArray code;
    QString message;
};
Result<QList<FailedRemoval>> removalResult(const QByteArray &xml);

/// Of CopyObject and UploadPartCopy; without quotes.
Result<QByteArray> copiedEtag(const QByteArray &xml);

/// The upload ID of CreateMultipartUpload.
Result<QByteArray> multipartStarted(const QByteArray &xml);

Result<MultipartUploads> multipartUploads(const QByteArray &xml);

struct MultipartPart {
    int number = 0;
    qint64 size = 0;
    QByteArray etag;
    bool operator==(const MultipartPart &) const = default;
};
struct MultipartParts {
    QList<MultipartPart> parts;
    int next = 0; ///< part-number-marker of the next page; 0 at the end
};
Result<MultipartParts> multipartParts(const QByteArray &xml);

} // namespace trainshed
