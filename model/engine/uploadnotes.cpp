// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/uploadnotes.h"

#include "model/base/atomicfile.h"

#include <QFile>

namespace trainshed {

namespace {

constexpr qint64 mostBytes = 16 << 20;

QString decoded(const QByteArray &word)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(word));
}

} // namespace

UploadNotes::UploadNotes(QString path) : m_path(std::move(path))
{
    const QList<QByteArray> lines = readWhole(m_path, mostBytes).value_or(QByteArray()).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            m_open.append({decoded(words[0]), decoded(words[1]), QByteArray::fromPercentEncoding(words[2])});
    }
}

void UploadNotes::begun(const Upload &upload)
{
    if (m_open.contains(upload))
        return; // it is gone on with
    m_open.append(upload);
    write();
}

void UploadNotes::ended(const QString &bucket, const QByteArray &id)
{
    if (m_open.removeIf([&](const Upload &upload) { return upload.bucket == bucket && upload.id == id; }) > 0)
        write();
}

UploadHooks UploadNotes::hooksFor(const QString &bucket)
{
    return {[this, bucket](const QString &key, const QByteArray &id) {
                begun({bucket, key, id});
            },
            [this, bucket](const QByteArray &id) { ended(bucket, id); }};
}

void UploadNotes::write() const
{
    if (m_open.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QByteArray lines;
    for (const Upload &upload : m_open)
        lines += upload.bucket.toUtf8().toPercentEncoding() + ' ' + upload.key.toUtf8().toPercentEncoding() +
                 ' ' + upload.id.toPercentEncoding() + '\n';
    (void)writeAtomically(m_path, lines);
}

} // namespace trainshed
