// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace trainshed {

/// One window for a home: the first program takes the home's lock and listens; a later one hands its file
/// over, and ends. For the program's main(), before there is a window.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    /// What a later program hands over.
    struct Wish {
        QString path;          ///< absolute path of a job file or folder; empty: only the window is wanted
        QByteArray activation; ///< the desktop's leave to come to the front (XDG_ACTIVATION_TOKEN)
    };
    enum class Role {
        First,  ///< this program has the window
        Second, ///< another has it, and knows what was wanted
    };

    explicit SingleWindow(const Home &home);
    ~SingleWindow() override;

    /// Waits for another program's answer, a few seconds at most. Timeout: another has the lock and does not
    /// answer. Io: neither lock nor socket can be had.
    Result<Role> claim(const Wish &wish);

Q_SIGNALS:
    void wanted(const trainshed::SingleWindow::Wish &wish);

private:
    Result<> listen();
    Result<> handOver(const Wish &wish) const;
    void serve();

    QString m_lockPath;
    QString m_socketPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
};

} // namespace trainshed
