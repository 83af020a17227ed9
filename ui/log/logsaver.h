// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logscope.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace trainshed {

/// Saves a log to a file in a worker thread.
class LogSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSaver)

public:
    explicit LogSaver(QObject *parent = nullptr);
    ~LogSaver() override;

    /// What `data` holds now, unchanged. A save under way goes first: false then.
    bool start(const std::shared_ptr<const LogData> &data, const QString &target);
    /// The lines `first` … `last` as shown, in the same way.
    bool startLines(const LogScope &scope, LineNumber first, LineNumber last, const QString &target);
    void cancel() { m_watcher.cancel(); }
    QString target() const { return m_target; }

Q_SIGNALS:
    void finished(const trainshed::Result<trainshed::ByteCount> &written);

private:
    using KeepOn = std::function<bool(ByteCount)>;
    void run(const QString &target, const std::function<Result<ByteCount>(const KeepOn &)> &save);

    QFutureWatcher<Result<ByteCount>> m_watcher;
    QString m_target;
};

} // namespace trainshed
