// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/dataset.h"
#include "model/storage/localcopy.h"

#include <QCryptographicHash>
#include <QFile>

namespace trainshed {

/// What lies at a location, frozen: path, size, time and checksum of each file. A text file that is written
/// and read line by line, so that a million files cost no more memory than one:
///
///     trainshed-manifest 1
///     <checksum> <bytes> <time of change, nanoseconds> <path below the location>
///     …, sorted by the bytes of the path; in it "\\" is a backslash and "\n" a line break
///     end <files> <bytes> <digest>
///
/// Of a folder ("trainshed-manifest 1") the checksum is the SHA-256, 64 hex digits. Of what lies elsewhere
/// ("trainshed-manifest 2") it is what a server tells without sending the data: "etag:" and the ETag,
/// percent-encoded; "time:" and the seconds of Last-Modified where there is no ETag; "none:" without both.
///
/// The digest is the SHA-256 over "checksum bytes path" of all lines: equal for equal data, wherever and
/// whenever they were copied. All of this blocks: for worker threads. Cancelled when the control says so;
/// its bytes and files grow on the way.

struct DataEntry {
    QByteArray path;
    qint64 size = 0;
    qint64 time = 0; ///< nanoseconds since 1970
    QByteArray sum;
    bool operator==(const DataEntry &) const = default;
};

/// Whose checksums a manifest holds.
enum class SumKind {
    Sha256, ///< of the content
    Server, ///< what the server calls this content
};

struct DataSummary {
    qint64 files = 0;
    qint64 bytes = 0;
    QString digest;
    bool operator==(const DataSummary &) const = default;
};

/// Writes a manifest, whole and durable or not at all: what is not finished goes with this object.
class DataManifestWriter
{
public:
    DataManifestWriter(QString path, SumKind kind);
    ~DataManifestWriter();
    Q_DISABLE_COPY_MOVE(DataManifestWriter)

    Result<> open();
    /// False where the entry's path does not come after that of the one before: then nothing is written.
    Result<bool> add(const DataEntry &entry);
    Result<DataSummary> finish();

private:
    Result<> put(const QByteArray &line);

    QString m_path;
    SumKind m_kind;
    QFile m_out;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    DataSummary m_summary;
    QByteArray m_last;
};

/// Reads all files below `folder` and writes their manifest, whole and durable or not at all. What a
/// FolderWalk refuses is an error; so are a file that can't be read and one that changes while it is read
/// (Conflict), and a folder that holds no file (InvalidArgument).
Result<DataSummary> writeDataManifest(const QString &folder, const QString &path, CopyControl &control);

/// One manifest, entry by entry. Corrupt for what can't be one, or was cut short.
class DataManifestReader
{
public:
    explicit DataManifestReader(const QString &path) : m_file(path) {}
    /// The next entry, or none at the end; the first call opens the file.
    Result<std::optional<DataEntry>> next();
    /// After the end.
    const DataSummary &summary() const { return m_summary; }
    /// After the first call of next().
    SumKind kind() const { return m_kind; }

private:
    Result<QByteArray> line();
    Error corrupt() const;

    QFile m_file;
    DataSummary m_summary;
    SumKind m_kind = SumKind::Sha256;
    QByteArray m_last;
    bool m_ended = false;
};

enum class Look {
    Quick, ///< sizes and times; a checksum only where a time differs and the size does not
    Full,  ///< every checksum
};
/// What lies in a folder now, against a manifest.
Result<DatasetChanges> compareFolder(const QString &manifest, const QString &folder, Look look,
                                     CopyControl &control);
/// What has become of the older one's files in the newer one. Where one holds SHA-256 and the other what a
/// server says, only sizes can be compared.
Result<DatasetChanges> compareManifests(const QString &older, const QString &newer);

} // namespace trainshed
