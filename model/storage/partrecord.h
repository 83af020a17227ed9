// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

namespace trainshed {

/// What is noted as "….part.from" beside the part of a big copy, so that a later one knows what it may go on
/// with: the source, and the big file that is being written. It counts for as long as the machine runs, since
/// nothing of the part is synced. Writing it is best effort: without it the copy begins anew.
class PartRecord
{
public:
    /// Of the copy of `from` to `to`, and what an earlier one has noted.
    PartRecord(const QString &from, const QString &to);

    /// The part that is there is of this source.
    bool isOurs() const { return m_isOurs; }
    /// Called before each file: notes what is worth it.
    void begin(const QByteArray &target, const struct stat &source);
    /// So many bytes of `target` are there already and right.
    qint64 bytesOf(const QByteArray &target, const struct stat &source) const;
    void forget() const;

private:
    void write(const QByteArray &file);

    QString m_path;
    QByteArray m_header;
    QByteArray m_file; ///< noted by the earlier copy
    bool m_isOurs = false;
    bool m_isWritten = false;
    qint64 m_bytes = 0; ///< begun by this copy
    int m_files = 0;
};

} // namespace trainshed
