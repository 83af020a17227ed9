// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace trainshed {

/// What folders hold, and what is free where it will land.
struct InputSize {
    qint64 bytes = 0;
    qint64 files = 0;
    qint64 freeBytes = -1; ///< -1: not known
    QString unreadable;    ///< the first folder or file that could not be read
    bool operator==(const InputSize &) const = default;
};

/// Adds up folders in another thread. A new start() makes the answer of the older one void.
class SizeCheck final : public QObject
{
    Q_OBJECT
public:
    explicit SizeCheck(QObject *parent = nullptr);
    ~SizeCheck() override;

    void start(const QStringList &paths, const QString &landing);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void finished(const trainshed::InputSize &size);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    static InputSize addUp(const QStringList &paths, const QString &landing, const Flag &cancelled);

    Flag m_cancelled;
    QFutureWatcher<InputSize> m_watcher;
};

} // namespace trainshed
