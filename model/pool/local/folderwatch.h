// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace trainshed {

/// Tells what happens to the files of many folders, through one inotify descriptor.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// False where the kernel has no watch to give: then the folder has to be looked at from time to time.
    bool add(const QString &folder);
    void remove(const QString &folder);

Q_SIGNALS:
    /// A file was closed after writing (also: made and closed).
    void written(const QString &folder, const QByteArray &name);
    void removed(const QString &folder, const QByteArray &name);
    /// Events were lost: look at everything.
    void overflowed();

private:
    void read();

    Descriptor m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QString> m_folders;
    QHash<QString, int> m_watches;
};

} // namespace trainshed
