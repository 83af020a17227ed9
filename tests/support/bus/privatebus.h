// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

namespace trainshed::test {

/// A D-Bus of the test's own, by dbus-daemon. The variable that names it (DBUS_SESSION_BUS_ADDRESS or
/// DBUS_SYSTEM_BUS_ADDRESS) is set before anything in this program asks for a bus: libdbus reads it once.
class PrivateBus
{
public:
    explicit PrivateBus(const char *variable)
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = m_daemon.readLine().trimmed();
        qputenv(variable, m_address);
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return QString::fromLatin1(m_address); }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace trainshed::test
