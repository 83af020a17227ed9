// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/folderwatch.h"

#include <QFile>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace trainshed {

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent), m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (!m_inotify.isValid())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::read);
}

FolderWatch::~FolderWatch() = default;

bool FolderWatch::add(const QString &folder)
{
    const int watch = ::inotify_add_watch(m_inotify.get(), QFile::encodeName(folder).constData(),
                                          IN_CLOSE_WRITE | IN_DELETE | IN_ONLYDIR);
    if (watch < 0)
        return false;
    m_folders.insert(watch, folder);
    m_watches.insert(folder, watch);
    return true;
}

void FolderWatch::remove(const QString &folder)
{
    const auto it = m_watches.constFind(folder);
    if (it == m_watches.cend())
        return;
    ::inotify_rm_watch(m_inotify.get(), *it);
    m_folders.remove(*it);
    m_watches.erase(it);
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t size = ::read(m_inotify.get(), buffer.data(), buffer.size());
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            if (event->mask & IN_Q_OVERFLOW)
                Q_EMIT overflowed();
            const auto folder = m_folders.constFind(event->wd);
            if (folder == m_folders.cend() || event->len == 0)
                continue;
            // A copy: a receiver may remove the watch.
            const QString path = *folder; // NOLINT(performance-unnecessary-copy-initialization)
            if (event->mask & IN_CLOSE_WRITE)
                Q_EMIT written(path, QByteArray(event->name));
            else if (event->mask & IN_DELETE)
                Q_EMIT removed(path, QByteArray(event->name));
        }
    }
}

} // namespace trainshed
