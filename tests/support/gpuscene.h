// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>

namespace trainshed::test {

/// What tests/helpers/nvml plays; read anew by the library at each call.
class GpuScene
{
public:
    GpuScene() { qputenv("TRAINSHED_FAKE_NVML", QFile::encodeName(path())); }
    ~GpuScene() { qunsetenv("TRAINSHED_FAKE_NVML"); }
    GpuScene(const GpuScene &) = delete;
    GpuScene &operator=(const GpuScene &) = delete;

    QString path() const { return m_dir.filePath(QStringLiteral("scene")); }
    /// False: it could not be written.
    bool play(const QByteArrayList &lines) const
    {
        // In one step: the library must not read half of it.
        const QString next = path() + u'~';
        QFile file(next);
        const QByteArray text = lines.join('\n') + '\n';
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() &&
               ::rename(QFile::encodeName(next).constData(), QFile::encodeName(path()).constData()) == 0;
    }
    /// "gpu" of an H100 that is used a little.
    static QByteArray gpu(int index, int status = 0)
    {
        return "gpu|GPU-" + QByteArray::number(index) +
               "|NVIDIA H100 80GB HBM3|0:" + QByteArray::number(0x10 + index, 16) +
               ":0|81559|1024|37|54|312500|" + QByteArray::number(status);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace trainshed::test
