// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/storage/remote/objectstore.h"
#include "model/storage/remote/targetfolder.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace trainshed {

/// A big object on disk while it comes in ranges: one sparse file, and beside it a record of the ranges that
/// are whole. The record counts for as long as the machine runs (it holds the boot's ID): a kill loses
/// nothing that was written, a power cut may, and then all is fetched again.
class BigObject
{
public:
    struct Range {
        qint64 first = 0;
        qint64 length = 0;
    };

    /// Goes on with what an earlier fetch left, if the object is the same (bucket, key, ETag, size). DiskFull
    /// where the rest does not fit.
    static Result<std::unique_ptr<BigObject>> open(const TargetFolder &target, const QString &bucket,
                                                   const RemoteObject &object, qint64 rangeSize);

    int file() const { return m_file.get(); }
    QByteArray partName() const { return m_name; }
    qint64 bytesThere() const { return m_bytesThere; }
    bool hasMore() const { return !m_missing.empty(); }
    Range takeRange();
    /// Written whole.
    Result<> finished(const Range &range);
    bool isWhole() const { return m_missing.empty() && m_underWay == 0; }
    /// Of no use any more: the object was changed, or is in place.
    void forget(const TargetFolder &target) const;

private:
    QByteArray m_name;
    Descriptor m_file;
    Descriptor m_record;
    qint64 m_bytesThere = 0;
    std::deque<Range> m_missing;
    int m_underWay = 0;
};

} // namespace trainshed
