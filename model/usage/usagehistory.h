// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/base/result.h"
#include "model/job/usage.h"
#include "model/usage/thinning.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace trainshed {

/// What one source measured of one job, kept for ever in a file of the job's folder.
///
/// A file and not the database: fifty jobs make fifty writes a second that nobody would miss singly, and a
/// transaction with a sync for each would cost more than the measuring; so it also goes with the folder when
/// the job is deleted. Records of fixed size at fixed places: a ring for each level but the last, which grows
/// by a record each ten minutes (7 MB a year). Each measurement is put into the open bucket of every level at
/// once and written through to the kernel, so a kill -9 loses nothing; after a power cut a record whose
/// checksum is wrong counts as not measured. The file of a short job is sparse: some 20 KiB.
///
///     0     "TSUSAGE1", number of channels (u32), 0 (u32), base (i64): the last level's first bucket,
///           names of the channels, separated by commas
///     512   a record: everything there ever was
///     4096  rings of records, then the last level
///     record: bucket (i64; time = bucket × period), per channel covered (i64, ms), least, mean, most
///     (double),
///             checksum (u32), 0 (u32). Byte order of the machine.
///
/// Not thread-safe; a reader may have the same file open while it is written.
class UsageHistory
{
public:
    /// For writing: made where it is missing (its folder too, but not what is above that: a deleted job stays
    /// deleted). Conflict where the file has other channels.
    static Result<UsageHistory> open(const QString &path, const QStringList &channels);

    /// `values` as in UsageReading, of the `interval` milliseconds that end at `now`.
    Result<> add(WallTime now, qint64 interval, const QList<double> &values);

    /// Blocks shortly. NotFound where nothing was ever measured. Rows of `period` milliseconds (0: such that
    /// there are at most `rows`), from … until (0: the last). Whatever was asked, never more than 10,000
    /// rows.
    static Result<UsageTable> read(const QString &path, WallTime from, WallTime until, qint64 period,
                                   qint64 rows);

private:
    UsageHistory() = default;
    Result<> takeHeader();
    Result<> writeHeader();
    qint64 recordSize() const;
    qint64 placeOf(std::size_t level, qint64 bucket) const;
    std::optional<UsageRow> readRecord(qint64 place) const;
    std::optional<UsageRow> decode(const char *record) const;
    Result<> writeRecord(qint64 place, const UsageRow &row);
    QList<UsageRow> readLevel(std::size_t level, WallTime from, WallTime until) const;
    Error failure(const char *what) const; ///< errno's

    QString m_path;
    Descriptor m_file;
    QStringList m_channels;
    qint64 m_base = -1;
    UsageRow m_whole;                                  ///< `from` is the end of the last measurement here
    std::array<UsageRow, usageLevels.size()> m_open{}; ///< `from` is the bucket's number here
};

} // namespace trainshed
