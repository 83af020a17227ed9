// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trainshed {

/// A multipart upload that a transfer of this process is at work on, for as long as the object lives: nobody
/// may take it for a leftover. Any thread.
class OpenUpload
{
public:
    OpenUpload() = default;
    OpenUpload(QString bucket, QByteArray id);
    ~OpenUpload();
    OpenUpload(OpenUpload &&other) noexcept;
    OpenUpload &operator=(OpenUpload &&other) noexcept;
    OpenUpload(const OpenUpload &) = delete;
    OpenUpload &operator=(const OpenUpload &) = delete;

    const QByteArray &id() const { return m_id; }
    bool isEmpty() const { return m_id.isEmpty(); }

private:
    QString m_bucket;
    QByteArray m_id;
};

bool isUploadOpen(const QString &bucket, const QByteArray &id);

} // namespace trainshed
