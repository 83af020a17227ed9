// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/manifest.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace trainshed {

namespace {

constexpr char heading[] = "trainshed-code 1\n";

Error corrupt()
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("CodeStore", "The list of the stored code's files is damaged."),
            {}};
}

/// "644 12 <digest> <path>"; the path is last, since it may hold anything but NUL.
std::optional<ManifestEntry> entryOf(const QByteArray &record)
{
    const qsizetype first = record.indexOf(' ');
    const qsizetype second = record.indexOf(' ', first + 1);
    const qsizetype third = record.indexOf(' ', second + 1);
    if (first <= 0 || second < 0 || third < 0)
        return {};
    bool modeOk = false;
    bool sizeOk = false;
    ManifestEntry entry;
    entry.mode = record.left(first).toInt(&modeOk, 8);
    entry.size = record.mid(first + 1, second - first - 1).toLongLong(&sizeOk);
    entry.digest = record.mid(second + 1, third - second - 1);
    entry.path = record.mid(third + 1);
    const bool ok = modeOk && sizeOk && entry.mode >= 0 && entry.mode <= 0777 && entry.size >= 0 &&
                    isDigest(entry.digest) && isInsidePath(entry.path);
    return ok ? std::optional(entry) : std::nullopt;
}

} // namespace

qint64 Manifest::bytes() const
{
    qint64 sum = 0;
    for (const ManifestEntry &entry : entries)
        sum += entry.size;
    return sum;
}

const ManifestEntry *Manifest::find(const QByteArray &path) const
{
    for (const ManifestEntry &entry : entries) {
        if (entry.path == path)
            return &entry;
    }
    return nullptr;
}

QByteArray encodeManifest(Manifest manifest)
{
    std::sort(manifest.entries.begin(), manifest.entries.end(),
              [](const ManifestEntry &a, const ManifestEntry &b) { return a.path < b.path; });
    QByteArray bytes(heading);
    for (const ManifestEntry &entry : std::as_const(manifest.entries)) {
        bytes += QByteArray::number(entry.mode, 8) + ' ' + QByteArray::number(entry.size) + ' ' +
                 entry.digest + ' ' + entry.path;
        bytes += '\0';
    }
    return bytes;
}

Result<Manifest> decodeManifest(const QByteArray &bytes)
{
    if (!bytes.startsWith(heading))
        return corrupt();
    Manifest manifest;
    for (qsizetype at = qstrlen(heading); at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\0', at);
        if (end < 0)
            return corrupt();
        const auto entry = entryOf(bytes.mid(at, end - at));
        if (!entry || (!manifest.entries.isEmpty() && manifest.entries.last().path >= entry->path))
            return corrupt();
        manifest.entries.append(*entry);
        at = end + 1;
    }
    return manifest;
}

bool isInsidePath(const QByteArray &path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    const QList<QByteArray> parts = path.split('/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QByteArray &part) { return part.isEmpty() || part == "." || part == ".."; });
}

bool isDigest(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace trainshed
