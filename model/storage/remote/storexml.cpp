// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/storexml.h"

#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/urltext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace trainshed {

namespace {

constexpr int deepest = 16;
constexpr qint64 largestObject = qint64{1} << 50;

Error noListing(const QString &detail)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("ObjectStore", "The store's answer could not be understood."),
            detail};
}

/// Markup that can't come from a store and could make a parser work for ever or read elsewhere.
bool isSuspicious(const QByteArray &xml)
{
    if (xml.contains('\0'))
        return true; // UTF-16, which would hide the rest from this look
    for (qsizetype at = xml.indexOf("<!"); at >= 0; at = xml.indexOf("<!", at + 2)) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at + 2);
        if (!rest.startsWith("--") && !rest.startsWith("[CDATA["))
            return true;
    }
    return false;
}

bool isTrue(const QString &text)
{
    return text.trimmed() == u"true";
}

QString withoutQuotes(const QString &etag)
{
    QString text = etag.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

/// The members of a listing as they come; decoded at its end, since EncodingType may come last.
class Listing
{
public:
    void element(QStringView parent, QStringView name, const QString &text)
    {
        if (parent == u"Contents")
            member(name, text);
        else if (name == u"Contents")
            endObject();
        else if (parent == u"CommonPrefixes" && name == u"Prefix")
            m_folders << text;
        else if (parent == u"ListBucketResult")
            top(name, text);
    }

    Result<RemotePage> page()
    {
        if (m_broken)
            return noListing(QStringLiteral("ListBucketResult"));
        RemotePage page;
        page.objects.reserve(m_objects.size());
        QString last;
        for (RemoteObject &object : m_objects) {
            last = object.key;
            if (auto key = decoded(object.key)) {
                object.key = *key;
                page.objects.append(std::move(object));
            } else {
                page.unreadable << last;
            }
        }
        for (const QString &folder : std::as_const(m_folders)) {
            if (const auto name = decoded(folder))
                page.folders << *name;
            else
                page.unreadable << folder;
        }
        if (m_truncated && !m_token.isEmpty())
            page.next = u'2' + m_token;
        else if (m_truncated)
            page.next = u'1' + decoded(m_marker.isEmpty() ? last : m_marker).value_or(QString());
        if (m_truncated && page.next.size() < 2)
            return noListing(QStringLiteral("NextContinuationToken"));
        return page;
    }

private:
    std::optional<QString> decoded(const QString &text) const
    {
        return m_encoded ? urlDecoded(text) : std::optional(text);
    }

    void member(QStringView name, const QString &text)
    {
        if (name == u"Key") {
            m_object.key = text;
            m_hasKey = true;
        } else if (name == u"Size") {
            bool isNumber = false;
            m_object.size = text.trimmed().toLongLong(&isNumber);
            m_hasSize = isNumber && m_object.size >= 0 && m_object.size <= largestObject;
        } else if (name == u"ETag") {
            m_object.etag = withoutQuotes(text);
        } else if (name == u"LastModified") {
            m_object.modified = isoTime(text);
        }
    }

    void endObject()
    {
        m_broken |= !m_hasKey || !m_hasSize;
        m_objects.append(std::exchange(m_object, {}));
        m_hasKey = m_hasSize = false;
    }

    void top(QStringView name, const QString &text)
    {
        if (name == u"IsTruncated")
            m_truncated = isTrue(text);
        else if (name == u"NextContinuationToken")
            m_token = text;
        else if (name == u"NextMarker")
            m_marker = text;
        else if (name == u"EncodingType")
            m_encoded = text.trimmed() == u"url";
    }

    QList<RemoteObject> m_objects;
    QStringList m_folders;
    RemoteObject m_object;
    QString m_token;
    QString m_marker;
    bool m_hasKey = false;
    bool m_hasSize = false;
    bool m_broken = false;
    bool m_truncated = false;
    bool m_encoded = false;
};

} // namespace

Result<> readXml(const QByteArray &xml, const QStringList &roots, const XmlElement &element)
{
    if (isSuspicious(xml))
        return noListing(QStringLiteral("DOCTYPE"));
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    QStringList names;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            names << reader.name().toString();
            text.clear();
            if (names.size() > deepest || (names.size() == 1 && !roots.contains(names.first())))
                return noListing(QStringLiteral("<%1>").arg(names.last().left(80)));
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            const QString name = names.takeLast();
            element(names.isEmpty() ? QStringView() : QStringView(names.last()), name, text);
            text.clear();
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        return noListing(reader.errorString());
    return Done{};
}

StoreFault storeFault(const QByteArray &xml)
{
    StoreFault fault;
    const auto read = readXml(xml, {QStringLiteral("Error")},
                              [&fault](QStringView parent, QStringView name, const QString &text) {
                                  if (parent != u"Error")
                                      return;
                                  if (name == u"Code")
                                      fault.code = text.trimmed().left(100).toUtf8();
                                  else if (name == u"Message")
                                      fault.message = text.simplified().left(300);
                                  else if (name == u"Region")
                                      fault.region = text.trimmed().left(100).toUtf8();
                                  else if (name == u"Endpoint")
                                      fault.endpoint = text.trimmed().left(300).toUtf8();
                              });
    return read ? fault : StoreFault{};
}

Result<RemotePage> objectListing(const QByteArray &xml)
{
    Listing listing;
    const auto read = readXml(xml, {QStringLiteral("ListBucketResult")},
                              [&](QStringView parent, QStringView name, const QString &text) {
                                  listing.element(parent, name, text);
                              });
    if (!read)
        return read.error();
    return listing.page();
}

Result<QList<RemoteBucket>> bucketListing(const QByteArray &xml)
{
    QList<RemoteBucket> buckets;
    RemoteBucket bucket;
    const auto read = readXml(xml, {QStringLiteral("ListAllMyBucketsResult")},
                              [&](QStringView parent, QStringView name, const QString &text) {
                                  if (parent == u"Bucket" && name == u"Name")
                                      bucket.name = text;
                                  else if (parent == u"Bucket" && name == u"CreationDate")
                                      bucket.created = isoTime(text);
                                  else if (name == u"Bucket")
                                      buckets.append(std::exchange(bucket, {}));
                              });
    if (!read)
        return read.error();
    return buckets;
}

Result<QList<FailedRemoval>> removalResult(const QByteArray &xml)
{
    QList<FailedRemoval> failed;
    FailedRemoval one;
    const auto read = readXml(xml, {QStringLiteral("DeleteResult")},
                              [&](QStringView parent, QStringView name, const QString &text) {
                                  if (parent == u"Error" && name == u"Key")
                                      one.key = text;
                                  else if (parent == u"Error" && name == u"Code")
                                      one.code = text.toUtf8();
                                  else if (parent == u"Error" && name == u"Message")
                                      one.message = text;
                                  else if (name == u"Error")
                                      failed.append(std::exchange(one, {}));
                              });
    if (!read)
        return read.error();
    return failed;
}

Result<QByteArray> copiedEtag(const QByteArray &xml)
{
    QByteArray etag;
    const auto read = readXml(xml, {QStringLiteral("CopyPartResult"), QStringLiteral("CopyObjectResult")},
                              [&](QStringView, QStringView name, const QString &text) {
                                  if (name == u"ETag")
                                      etag = withoutQuotes(text).toUtf8();
                              });
    if (!read)
        return read.error();
    if (etag.isEmpty())
        return noListing(QStringLiteral("ETag"));
    return etag;
}

Result<QByteArray> multipartStarted(const QByteArray &xml)
{
    QByteArray id;
    const auto read = readXml(xml, {QStringLiteral("InitiateMultipartUploadResult")},
                              [&](QStringView, QStringView name, const QString &text) {
                                  if (name == u"UploadId")
                                      id = text.trimmed().toUtf8();
                              });
    if (!read)
        return read.error();
    if (id.isEmpty())
        return noListing(QStringLiteral("UploadId"));
    return id;
}

namespace {

void uploadMember(MultipartUpload &upload, QStringView name, const QString &text)
{
    if (name == u"Key")
        upload.key = text;
    else if (name == u"UploadId")
        upload.id = text.trimmed().toUtf8();
    else if (name == u"Initiated")
        upload.started = isoTime(text);
}

} // namespace

Result<MultipartUploads> multipartUploads(const QByteArray &xml)
{
    MultipartUploads found;
    MultipartUpload one;
    bool encoded = false;
    bool truncated = false;
    const auto read = readXml(xml, {QStringLiteral("ListMultipartUploadsResult")},
                              [&](QStringView parent, QStringView name, const QString &text) {
                                  const bool isName =
                                      name == u"DisplayName" || (name == u"ID" && one.initiator.isEmpty());
                                  if (parent == u"Upload")
                                      uploadMember(one, name, text);
                                  else if (parent == u"Initiator" && isName && !text.trimmed().isEmpty())
                                      one.initiator = text.simplified().left(200);
                                  else if (name == u"Upload")
                                      found.uploads.append(std::exchange(one, {}));
                                  else if (name == u"EncodingType")
                                      encoded = text.trimmed() == u"url";
                                  else if (name == u"IsTruncated")
                                      truncated = isTrue(text);
                                  else if (name == u"NextKeyMarker")
                                      found.next.key = text;
                                  else if (name == u"NextUploadIdMarker")
                                      found.next.id = text.trimmed().toUtf8();
                              });
    if (!read)
        return read.error();
    if (!truncated)
        found.next = {};
    if (encoded) {
        for (MultipartUpload &upload : found.uploads)
            upload.key = urlDecoded(upload.key).value_or(QString());
        found.next.key = urlDecoded(found.next.key).value_or(QString());
    }
    return found;
}

Result<MultipartParts> multipartParts(const QByteArray &xml)
{
    MultipartParts parts;
    MultipartPart one;
    bool truncated = false;
    const auto read = readXml(xml, {QStringLiteral("ListPartsResult")},
                              [&](QStringView parent, QStringView name, const QString &text) {
                                  if (parent == u"Part" && name == u"PartNumber")
                                      one.number = text.trimmed().toInt();
                                  else if (parent == u"Part" && name == u"Size")
                                      one.size = text.trimmed().toLongLong();
                                  else if (parent == u"Part" && name == u"ETag")
                                      one.etag = withoutQuotes(text).toUtf8();
                                  else if (name == u"Part")
                                      parts.parts.append(std::exchange(one, {}));
                                  else if (name == u"IsTruncated")
                                      truncated = isTrue(text);
                                  else if (name == u"NextPartNumberMarker")
                                      parts.next = text.trimmed().toInt();
                              });
    if (!read)
        return read.error();
    if (!truncated)
        parts.next = 0;
    return parts;
}

} // namespace trainshed
