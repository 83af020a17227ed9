// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <unordered_map>

namespace trainshed {

/// The folder in the target that holds what is not whole yet; no object may be named so.
inline constexpr const char *partsFolder = ".trainshed-part";

/// What becomes of a key: keys are chosen by whoever may write into the bucket.
struct ObjectName {
    QByteArray path;       ///< below the target, without slashes at its ends; "" the target itself
    bool isFolder = false; ///< the key ends with "/"
    QString refusal;       ///< why it can't become a file; empty when it can
};

/// `relative`: the key without the prefix that is fetched. Refused: empty parts, "." and "..", control
/// characters, a part of more than 255 bytes, more than 1,024 bytes in all, our own folder, content under a
/// folder's name.
ObjectName objectName(const QString &relative, qint64 size);

/// The names that a fetch has given away: finds an object that comes twice, one that is a file for one key
/// and a folder for another, and on file systems that don't tell capitals from small letters also names that
/// differ in nothing else. Keeps hashes, not names: a million take some 60 MB.
class NameLedger
{
public:
    explicit NameLedger(bool foldsCase) : m_foldsCase(foldsCase) {}
    /// The reason why `name` can't be had any more; empty: it is taken now.
    QString take(const ObjectName &name);

private:
    enum class Kind : char { File, Folder };
    QString takeOne(const QByteArray &path, Kind kind, bool isLast);

    bool m_foldsCase;
    std::unordered_map<quint64, Kind> m_taken;
};

} // namespace trainshed
