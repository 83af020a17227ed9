// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace trainshed {

/// The folder that a fetch writes into. Everything goes through its descriptor, part by part, and never
/// through a link: what else may happen in the folder meanwhile, nothing is written outside. Usable from
/// several threads.
class TargetFolder
{
public:
    /// Made where it does not exist. InUse while another fetch writes into it.
    static Result<TargetFolder> open(const QString &path);

    /// A folder below, made where it is missing. InvalidArgument, here and of place(): it is this one name
    /// that can't be had (a link or a file in its place, too long for the file system).
    Result<Descriptor> folder(const QByteArray &path) const;
    /// Moves a file of parts() to its place; a file there is replaced, a link too, a folder is an error.
    Result<> place(const QByteArray &part, const QByteArray &path) const;
    /// True where a regular file of this size and time (seconds) lies already.
    bool holds(const QByteArray &path, qint64 size, qint64 modified) const;

    int parts() const { return m_parts.get(); }
    /// Opens or makes a file of parts().
    Result<Descriptor> part(const QByteArray &name, bool fresh) const;
    void removePart(const QByteArray &name) const;
    /// Bytes that may still be written.
    qint64 available() const;
    bool foldsCase() const { return m_foldsCase; }
    /// All that was written is safe against a power cut.
    Result<> sync() const;
    /// Removes the folder of parts; for when all is in place.
    void removeParts();
    QString path() const { return m_path; }

private:
    QString m_path;
    Descriptor m_root;
    Descriptor m_parts;
    bool m_foldsCase = false;
};

} // namespace trainshed
