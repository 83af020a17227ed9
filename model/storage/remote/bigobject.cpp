// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/bigobject.h"

#include "model/storage/copyfile.h"
#include "model/storage/remote/digest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

Error failed(const QString &key, int err = errno)
{
    return errnoError(err, QCoreApplication::translate("ObjectStore", "“%1” could not be written.").arg(key));
}

QByteArray readRecord(int fd)
{
    QByteArray text(1 << 20, '\0');
    const ssize_t n = ::pread(fd, text.data(), static_cast<size_t>(text.size()), 0);
    text.truncate(std::max<ssize_t>(n, 0));
    return text;
}

/// Of the lines "first length" after a header that is ours, whole lines only.
QSet<qint64> rangesIn(const QByteArray &record, const QByteArray &header, qint64 rangeSize)
{
    QSet<qint64> there;
    if (!record.startsWith(header))
        return there;
    auto lines = record.mid(header.size()).split('\n');
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        bool isNumber = false;
        const qint64 first = line.toLongLong(&isNumber);
        if (isNumber && first >= 0 && first % rangeSize == 0)
            there.insert(first);
    }
    return there;
}

bool write(int fd, const QByteArray &text)
{
    return ::write(fd, text.constData(), static_cast<size_t>(text.size())) == text.size();
}

} // namespace

Result<std::unique_ptr<BigObject>> BigObject::open(const TargetFolder &target, const QString &bucket,
                                                   const RemoteObject &object, qint64 rangeSize)
{
    auto big = std::make_unique<BigObject>();
    const QByteArray identity = bucket.toUtf8() + '\n' + object.key.toUtf8() + '\n' + object.etag.toUtf8() +
                                '\n' + QByteArray::number(object.size);
    big->m_name = Digest::of(Digest::Kind::Sha256, identity).left(40);
    const QByteArray header = "trainshed 1 " + bootId() + ' ' + QByteArray::number(rangeSize) + '\n';
    auto file = target.part(big->m_name, false);
    auto record = target.part(big->m_name + ".ranges", false);
    if (!file || !record)
        return file ? record.error() : file.error();
    struct stat info = {};
    QSet<qint64> there;
    if (::fstat(file->get(), &info) == 0 && info.st_size == object.size)
        there = rangesIn(readRecord(record->get()), header, rangeSize);
    for (qint64 first = 0; first < object.size; first += rangeSize) {
        const Range range{first, std::min(rangeSize, object.size - first)};
        if (there.contains(first))
            big->m_bytesThere += range.length;
        else
            big->m_missing.push_back(range);
    }
    const qint64 available = target.available();
    const qint64 needed = object.size - big->m_bytesThere - qint64{info.st_blocks} * 512;
    if (available >= 0 && needed > available)
        return Error{
            ErrorCode::DiskFull,
            QCoreApplication::translate("ObjectStore", "There is no space for “%1”: %2 more are needed.")
                .arg(object.key, QLocale::c().formattedDataSize(needed - available)),
            target.path()};
    if (there.isEmpty() && (::ftruncate(file->get(), 0) != 0 || ::ftruncate(file->get(), object.size) != 0 ||
                            ::ftruncate(record->get(), 0) != 0 || !write(record->get(), header)))
        return failed(object.key);
    (void)::fcntl(record->get(), F_SETFL, O_APPEND);
    big->m_file = std::move(*file);
    big->m_record = std::move(*record);
    return big;
}

BigObject::Range BigObject::takeRange()
{
    const Range range = m_missing.front();
    m_missing.pop_front();
    ++m_underWay;
    return range;
}

Result<> BigObject::finished(const Range &range)
{
    --m_underWay;
    m_bytesThere += range.length;
    if (!write(m_record.get(), QByteArray::number(range.first) + '\n'))
        return failed(QString::fromUtf8(m_name));
    return Done{};
}

void BigObject::forget(const TargetFolder &target) const
{
    target.removePart(m_name);
    target.removePart(m_name + ".ranges");
}

} // namespace trainshed
