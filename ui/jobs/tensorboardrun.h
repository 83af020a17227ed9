// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/jobs/tensorboardlogs.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTemporaryDir;

namespace trainshed {

/// One TensorBoard, on a port of this computer's loopback that the system chooses. It and what it starts end
/// with this object. Where this program is killed, the system asks it to end.
class TensorBoardRun final : public QObject
{
    Q_OBJECT
public:
    /// `folders`: one or more. `patience`: for its address.
    TensorBoardRun(const QString &program, const QList<LogFolder> &folders,
                   std::chrono::milliseconds patience, QObject *parent = nullptr);
    /// Waits until it has ended: half a second at the most, and only where it does not do as it is asked.
    ~TensorBoardRun() override;

    /// Once.
    void start();
    /// Asks it to end, and makes it end where it does not; ended() comes when it has.
    void end();
    const QList<LogFolder> &folders() const { return m_folders; }
    /// Empty until it serves.
    QUrl address() const { return m_address; }

Q_SIGNALS:
    void serves(const QUrl &address);
    /// Once, for whatever reason; `why` is empty where end() was called, and where it served before and ended
    /// by itself in peace.
    void ended(const QString &why);

private:
    Result<QString> logFolder();
    void read();
    void onStarted();
    void onFinished(int code, QProcess::ExitStatus status);
    void tellEnd(const QString &why);
    void signalGroup(int signal) const;

    QList<LogFolder> m_folders;
    std::unique_ptr<QTemporaryDir> m_links; ///< to the folders, where there are several
    QProcess m_process;
    QTimer m_patience;
    QTimer m_grace;
    qint64 m_group = 0; ///< of its processes; QProcess forgets the leader as soon as that has ended
    QByteArray m_said;  ///< the end of what it said
    QUrl m_address;
    bool m_isSilent = false; ///< it said no address in time
    bool m_isEnding = false;
    bool m_hasEnded = false;
};

} // namespace trainshed
