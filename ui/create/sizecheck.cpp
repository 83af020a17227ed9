// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/sizecheck.h"

#include <QFile>
#include <QPromise>
#include <QStorageInfo>
#include <QThreadPool>

#include <filesystem>
#include <vector>

namespace trainshed {

namespace fs = std::filesystem;

SizeCheck::SizeCheck(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<InputSize>::finished, this, [this] {
        if (m_cancelled && !*m_cancelled && m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

SizeCheck::~SizeCheck()
{
    // The thread holds nothing of ours: it is told to stop, and not waited for.
    cancel();
}

void SizeCheck::start(const QStringList &paths, const QString &landing)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    auto promise = std::make_shared<QPromise<InputSize>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, paths, landing, cancelled = m_cancelled] {
        promise->addResult(addUp(paths, landing, cancelled));
        promise->finish();
    });
}

void SizeCheck::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

bool SizeCheck::isRunning() const
{
    return m_cancelled && !*m_cancelled && m_watcher.isRunning();
}

InputSize SizeCheck::addUp(const QStringList &paths, const QString &landing, const Flag &cancelled)
{
    InputSize size;
    std::vector<fs::path> waiting;
    for (const QString &path : paths)
        waiting.emplace_back(QFile::encodeName(path).constData());
    const auto count = [&size](const fs::directory_entry &file) {
        std::error_code error;
        const auto bytes = file.file_size(error);
        size.bytes += error ? 0 : qint64(bytes);
        ++size.files;
    };
    // Folder by folder, so that one which can't be read doesn't end the walk.
    while (!waiting.empty() && !*cancelled) {
        const fs::path folder = std::move(waiting.back());
        waiting.pop_back();
        std::error_code error;
        if (fs::is_regular_file(folder, error)) {
            count(fs::directory_entry(folder, error));
            continue;
        }
        fs::directory_iterator it(folder, error);
        for (; !error && it != fs::directory_iterator() && !*cancelled; it.increment(error)) {
            std::error_code ignored;
            if (it->is_regular_file(ignored))
                count(*it);
            else if (it->is_directory(ignored) && !it->is_symlink(ignored))
                waiting.push_back(it->path());
        }
        if (error && size.unreadable.isEmpty())
            size.unreadable = QFile::decodeName(folder.c_str());
    }
    const QStorageInfo storage(landing);
    if (storage.isValid())
        size.freeBytes = storage.bytesAvailable();
    return size;
}

} // namespace trainshed
