// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <sys/mount.h>

namespace trainshed::test {

/// A file system in memory over a folder, that is soon full. Only root may have one.
class SmallDisk
{
public:
    /// `options`: "size=3m".
    SmallDisk(const QString &folder, const char *options) : m_folder(folder)
    {
        m_isMounted = QDir().mkpath(folder) && ::mount("tmpfs", name().constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(name().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool resize(const char *options) const
    {
        return ::mount("tmpfs", name().constData(), "tmpfs", MS_REMOUNT, options) == 0;
    }

private:
    QByteArray name() const { return QFile::encodeName(m_folder); }

    QString m_folder;
    bool m_isMounted = false;
};

} // namespace trainshed::test
