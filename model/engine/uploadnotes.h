// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/transfers.h"

namespace trainshed {

/// The uploads in parts that an attempt has begun and that have not become objects: noted in a file before a
/// byte of them goes, so that what is left at its end can be aborted even if the engine was killed and the
/// file is gone that they were of. Of one thread at a time.
class UploadNotes
{
public:
    struct Upload {
        QString bucket;
        QString key;
        QByteArray id;
        bool operator==(const Upload &) const = default;
    };

    explicit UploadNotes(QString path);

    const QList<Upload> &open() const { return m_open; }
    /// A note that can't be written costs no upload: what is left then shows among the unfinished ones.
    void begun(const Upload &upload);
    void ended(const QString &bucket, const QByteArray &id);
    UploadHooks hooksFor(const QString &bucket);

private:
    void write() const;

    QString m_path;
    QList<Upload> m_open;
};

} // namespace trainshed
