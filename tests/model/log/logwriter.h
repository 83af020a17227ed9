// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

namespace trainshed {

/// The helper program log_writer, at work on one file.
class LogWriter
{
public:
    explicit LogWriter(const QString &path)
    {
        m_process.start(qEnvironmentVariable("TRAINSHED_BIN") + QStringLiteral("/log_writer"), {path});
    }
    ~LogWriter()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LogWriter)

    /// True when the writer says that it is done.
    [[nodiscard]] bool obeys(const QByteArray &command)
    {
        if (!m_process.waitForStarted())
            return false;
        m_process.write(command + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        return m_process.readLine() == QByteArrayView("ok\n");
    }

private:
    QProcess m_process;
};

} // namespace trainshed
