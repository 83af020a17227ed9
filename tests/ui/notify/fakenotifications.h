// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace trainshed::test {

/// A desktop's notification service, as far as a client sees it.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};

    explicit FakeNotifications(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("desktop")))
    {
        m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots);
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("desktop")); }

    bool begin() { return m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")); }
    void end() { m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")); }

    /// Somebody clicks on the n-th notice that was shown.
    void choose(qsizetype n, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            send(m_bus, "ActivationToken", {quint32(n + 1), token});
        send(m_bus, "ActionInvoked", {quint32(n + 1), action});
    }
    static void send(QDBusConnection bus, const char *name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            path(), QStringLiteral("org.freedesktop.Notifications"), QLatin1String(name));
        signal.setArguments(arguments);
        bus.send(signal);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &program, uint /*replaces*/, const QString & /*icon*/, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
    {
        shown.append({program, title, body, actions, hints});
        return static_cast<uint>(shown.size());
    }

private:
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    QDBusConnection m_bus;
};

} // namespace trainshed::test
