// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/usagehistory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace trainshed {

namespace {

constexpr char magic[9] = "TSUSAGE1";
constexpr qint64 headerSize = 512;
constexpr qint64 ringsAt = 4096;
constexpr qint64 mostRows = 10'000;
constexpr qint64 mostChannels = 64;
constexpr std::size_t forever = usageLevels.size() - 1;
/// A wall clock that jumps further than this (20 years) would make a file that ends nowhere.
constexpr qint64 mostBuckets = 20LL * 365 * 24 * 6;

template<typename T>
void put(QByteArray &to, T value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template<typename T>
T take(const char *&from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    from += sizeof value;
    return value;
}

quint32 checksum(const char *data, qint64 size)
{
    // Two 16-bit CRCs, of the halves: Qt's own, no table of ours.
    const QByteArrayView all(data, size);
    const quint32 low = qChecksum(all.first(size / 2));
    return low | quint32(qChecksum(all.sliced(size / 2))) << 16;
}

QByteArray readAt(int file, qint64 place, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const ssize_t n =
            ::pread(file, bytes.data() + got, static_cast<std::size_t>(size - got), place + got);
        if (n <= 0 && !(n < 0 && errno == EINTR))
            break;
        got += std::max<ssize_t>(0, n);
    }
    bytes.truncate(got);
    return bytes;
}

bool writeAt(int file, qint64 place, const QByteArray &bytes)
{
    errno = 0;
    return ::pwrite(file, bytes.constData(), static_cast<std::size_t>(bytes.size()), place) == bytes.size();
}

} // namespace

Error UsageHistory::failure(const char *what) const
{
    const int number = errno ? errno : ENOSPC; // a short write
    return errnoError(number, QCoreApplication::translate("UsageHistory", what), m_path);
}

qint64 UsageHistory::recordSize() const
{
    return 8 + 32 * m_channels.size() + 8;
}

qint64 UsageHistory::placeOf(std::size_t level, qint64 bucket) const
{
    qint64 place = ringsAt;
    for (std::size_t i = 0; i < level; ++i)
        place += usageLevels.at(i).buckets * recordSize();
    const qint64 ring = usageLevels.at(level).buckets;
    const qint64 slot = ring > 0 ? bucket % ring : bucket - m_base;
    return place + slot * recordSize();
}

Result<UsageHistory> UsageHistory::open(const QString &path, const QStringList &channels)
{
    UsageHistory history;
    history.m_path = path;
    history.m_channels = channels;
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return history.failure(QT_TRANSLATE_NOOP("UsageHistory", "What a job uses can't be written down."));
    history.m_file.reset(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!history.m_file.isValid())
        return history.failure(QT_TRANSLATE_NOOP("UsageHistory", "What a job uses can't be written down."));
    struct stat facts = {};
    if (::fstat(history.m_file.get(), &facts) != 0)
        return history.failure(QT_TRANSLATE_NOOP("UsageHistory", "What a job uses can't be written down."));
    if (facts.st_size >= headerSize) {
        if (const auto taken = history.takeHeader(); !taken)
            return taken.error();
        if (history.m_channels != channels) {
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate(
                             "UsageHistory", "What this job used before was measured in another way."),
                         path};
        }
    }
    return history;
}

Result<> UsageHistory::takeHeader()
{
    const QByteArray head = readAt(m_file.get(), 0, headerSize);
    const Error corrupt{
        ErrorCode::Corrupt,
        QCoreApplication::translate("UsageHistory", "What a job used can't be read any more."), m_path};
    if (head.size() < headerSize || std::memcmp(head.constData(), magic, 8) != 0)
        return corrupt;
    const char *at = head.constData() + 8;
    const auto count = take<quint32>(at);
    (void)take<quint32>(at);
    m_base = take<qint64>(at);
    m_channels = QString::fromUtf8(at, qstrnlen(at, headerSize - 24)).split(u',');
    if (count == 0 || count > mostChannels || count != m_channels.size() || m_base < 0)
        return corrupt;
    if (const auto whole = readRecord(headerSize))
        m_whole = *whole;
    for (std::size_t level = 0; level < usageLevels.size(); ++level)
        m_open.at(level) = {};
    return Done{};
}

Result<> UsageHistory::writeHeader()
{
    QByteArray head(magic, 8);
    put(head, static_cast<quint32>(m_channels.size()));
    put(head, quint32(0));
    put(head, m_base);
    head += m_channels.join(u',').toUtf8();
    if (head.size() >= headerSize)
        return Error{ErrorCode::TooLarge, QStringLiteral("The names of the channels are too long."), m_path};
    head.append(headerSize - head.size(), '\0');
    if (!writeAt(m_file.get(), 0, head))
        return failure(QT_TRANSLATE_NOOP("UsageHistory", "What a job uses can't be written down."));
    return Done{};
}

std::optional<UsageRow> UsageHistory::decode(const char *record) const
{
    const qint64 size = recordSize() - 8;
    const char *check = record + size;
    if (take<quint32>(check) != checksum(record, size))
        return {};
    UsageRow row;
    row.from = take<qint64>(record);
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        UsageValue value;
        value.covered = take<qint64>(record);
        value.least = take<double>(record);
        value.mean = take<double>(record);
        value.most = take<double>(record);
        row.values.append(value);
    }
    // Never written: all zeros, for which the checksum may be right.
    const bool any = std::any_of(row.values.begin(), row.values.end(),
                                 [](const UsageValue &value) { return value.isMeasured(); });
    return any ? std::optional(row) : std::nullopt;
}

std::optional<UsageRow> UsageHistory::readRecord(qint64 place) const
{
    const QByteArray bytes = readAt(m_file.get(), place, recordSize());
    if (bytes.size() < recordSize())
        return {};
    return decode(bytes.constData());
}

Result<> UsageHistory::writeRecord(qint64 place, const UsageRow &row)
{
    QByteArray record;
    record.reserve(recordSize());
    put(record, static_cast<qint64>(row.from));
    for (const UsageValue &value : row.values) {
        put(record, value.covered);
        put(record, value.least);
        put(record, value.mean);
        put(record, value.most);
    }
    put(record, checksum(record.constData(), record.size()));
    put(record, quint32(0));
    if (!writeAt(m_file.get(), place, record))
        return failure(QT_TRANSLATE_NOOP("UsageHistory", "What a job uses can't be written down."));
    return Done{};
}

Result<> UsageHistory::add(WallTime now, qint64 interval, const QList<double> &values)
{
    if (values.size() != m_channels.size() || interval <= 0 || now <= 0)
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("usage: a value for each channel is expected"), m_path};
    const WallTime at = std::max<WallTime>(0, now - (interval + 1) / 2); // the middle of the stretch
    if (m_base < 0) {
        m_base = at / usageLevels.at(forever).period;
        if (const auto written = writeHeader(); !written) {
            m_base = -1;
            return written;
        }
    }
    UsageRow row{at, {}};
    for (const double value : values)
        row.values.append(value < 0 ? UsageValue{} : UsageValue{value, value, value, interval});
    for (std::size_t level = 0; level < usageLevels.size(); ++level) {
        qint64 bucket = at / usageLevels.at(level).period;
        if (level == forever) // a clock that was set back, or far ahead, stays within the file
            bucket = std::clamp(bucket, m_base, m_base + mostBuckets);
        UsageRow &open = m_open.at(level);
        if (open.values.isEmpty() || open.from != bucket) {
            const auto before = readRecord(placeOf(level, bucket));
            open = before && before->from == bucket ? *before
                                                    : UsageRow{bucket, QList<UsageValue>(values.size())};
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            mergeUsage(open.values[i], row.values[i]);
        if (const auto written = writeRecord(placeOf(level, bucket), open); !written) {
            open = {}; // read again from what is there
            return written;
        }
    }
    // `from` of the whole: its end, for the beginning is the oldest bucket of the last level.
    if (m_whole.values.isEmpty())
        m_whole.values.resize(values.size());
    m_whole.from = std::max(m_whole.from, now);
    for (qsizetype i = 0; i < values.size(); ++i)
        mergeUsage(m_whole.values[i], row.values[i]);
    return writeRecord(headerSize, m_whole);
}

QList<UsageRow> UsageHistory::readLevel(std::size_t level, WallTime from, WallTime until) const
{
    const UsageLevel &l = usageLevels.at(level);
    qint64 first = from / l.period;
    const qint64 last = until / l.period;
    if (l.buckets > 0)
        first = std::max(first, last - l.buckets + 1);
    else
        first = std::max(first, m_base);
    QList<UsageRow> rows;
    while (first <= last) {
        // Up to the end of the ring, or all.
        const qint64 run = l.buckets > 0 ? std::min(last - first + 1, l.buckets - first % l.buckets)
                                         : std::min<qint64>(last - first + 1, mostBuckets);
        const QByteArray bytes = readAt(m_file.get(), placeOf(level, first), run * recordSize());
        for (qint64 i = 0; (i + 1) * recordSize() <= bytes.size(); ++i) {
            auto row = decode(bytes.constData() + i * recordSize());
            if (!row || row->from != first + i)
                continue;
            row->from *= l.period;
            rows.append(*row);
        }
        first += run;
    }
    return rows;
}

Result<UsageTable> UsageHistory::read(const QString &path, WallTime from, WallTime until, qint64 period,
                                      qint64 rows)
{
    UsageHistory history;
    history.m_path = path;
    history.m_file.reset(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!history.m_file.isValid())
        return history.failure(QT_TRANSLATE_NOOP("UsageHistory", "Nothing was measured of this job."));
    if (const auto taken = history.takeHeader(); !taken)
        return taken.error();
    UsageTable table;
    table.source = QFileInfo(path).fileName();
    table.channels = history.m_channels;
    table.whole = history.m_whole;
    table.until = history.m_whole.from;
    table.whole.from = history.m_base * usageLevels.at(forever).period;
    if (table.whole.values.isEmpty())
        return table; // the first measurement is just being written
    const WallTime last = table.until;
    // The last level knows the beginning to ten minutes; the finest that reaches back, better.
    const auto finest = history.readLevel(usageLevelFor(1, table.whole.from, last), table.whole.from, last);
    if (!finest.isEmpty())
        table.whole.from = finest.constFirst().from;
    const WallTime start = std::clamp(from, table.whole.from, last);
    const WallTime end = until > 0 ? std::clamp(until, start, last) : last;
    const qint64 most = std::clamp<qint64>(rows, 1, mostRows);
    const qint64 least = usagePeriodFor(start, end, most);
    table.period = period > 0 && (end - start) / period < mostRows ? period : least;
    const std::size_t level = usageLevelFor(table.period, start, last);
    // A row that can't be finer than what is kept.
    table.period = std::max(table.period, usageLevels.at(level).period);
    const WallTime aligned = start - start % table.period;
    table.rows = thinUsage(history.readLevel(level, aligned, end), table.period);
    return table;
}

} // namespace trainshed
