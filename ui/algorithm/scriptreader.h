// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script/suggest.h"

#include <QFutureWatcher>
#include <QObject>

namespace trainshed {

/// Reads a script and tells what it takes, off the window's thread. The newest start() wins.
class ScriptReader final : public QObject
{
    Q_OBJECT
public:
    explicit ScriptReader(QObject *parent = nullptr);
    ~ScriptReader() override;

    void start(const QString &path);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const trainshed::Result<QList<trainshed::Suggestion>> &found);

private:
    QFutureWatcher<Result<QList<Suggestion>>> m_watcher;
};

} // namespace trainshed
