// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/sleepguard.h"

#include "model/engine/background.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QLoggingCategory>

#include <utility>

namespace trainshed {

namespace {

Q_LOGGING_CATEGORY(log, "trainshed.sleep")

class LogindSleepGuard final : public QObject, public SleepGuard
{
public:
    explicit LogindSleepGuard(QThreadPool &workers)
        : m_workers(workers)
        , m_name(QStringLiteral("trainshed-sleep-%1").arg(reinterpret_cast<quintptr>(this), 0, 16))
    {}

    ~LogindSleepGuard() override { QDBusConnection::disconnectFromBus(m_name); }

    void hold(const QString &why) override
    {
        m_why = why;
        if (std::exchange(m_wanted, true) || std::exchange(m_asking, true))
            return;
        if (m_connected)
            ask();
        else
            connectBus();
    }

    void release() override
    {
        m_wanted = false;
        m_lock = {};
    }

private:
    /// Greets the bus, which may take its time: not in the engine's thread.
    void connectBus()
    {
        inBackground<QString>(
            m_workers, this,
            [name = m_name] {
                const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
                return bus.isConnected() ? QString() : bus.lastError().message() + QStringLiteral(" (D-Bus)");
            },
            [this](const QString &trouble) {
                m_connected = trouble.isEmpty();
                if (m_connected) {
                    ask();
                    return;
                }
                QDBusConnection::disconnectFromBus(m_name); // so that the next try connects anew
                m_asking = false;
                tell(trouble);
            });
    }

    void ask()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << QStringLiteral("Trainshed") << m_why
             << QStringLiteral("block");
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_name).asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            m_asking = false;
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            if (reply.isError())
                tell(reply.error().message());
            else if (m_wanted) // else the descriptor goes with the reply
                m_lock = reply.value();
        });
    }

    void tell(const QString &trouble)
    {
        if (!std::exchange(m_told, true))
            qCWarning(log, "the computer may go to sleep while jobs run, since logind can't be asked: %s",
                      qUtf8Printable(trouble));
    }

    QThreadPool &m_workers;
    QString m_name; ///< of the connection
    QString m_why;
    QDBusUnixFileDescriptor m_lock;
    bool m_wanted = false;
    bool m_asking = false;
    bool m_connected = false;
    bool m_told = false;
};

} // namespace

std::unique_ptr<SleepGuard> logindSleepGuard(QThreadPool &workers)
{
    return std::make_unique<LogindSleepGuard>(workers);
}

} // namespace trainshed
