// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopnotifier.h"

#include "model/base/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QVariantMap>

#include <memory>
#include <utility>

namespace trainshed {

namespace {

constexpr int answerMs = 5000;
constexpr int mostShown = 200; ///< of which actions are known

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), QLatin1String(method));
}

} // namespace

QString noticeBody(const QString &plain, const QStringList &capabilities)
{
    return capabilities.contains(u"body-markup") ? plain.toHtmlEscaped() : plain;
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
    , m_name(QStringLiteral("trainshed-notices-%1").arg(reinterpret_cast<quintptr>(this), 0, 16))
{}

DesktopNotifier::~DesktopNotifier()
{
    QDBusConnection::disconnectFromBus(m_name);
}

int DesktopNotifier::show(const Notice &notice)
{
    m_waiting.append({m_next, notice});
    // Not from inside the call: who gets the number must know it before it is told of it.
    QMetaObject::invokeMethod(this, &DesktopNotifier::goOn, Qt::QueuedConnection);
    return m_next++;
}

void DesktopNotifier::goOn()
{
    if (m_waiting.isEmpty() || std::exchange(m_busy, true))
        return;
    if (m_connected && !QDBusConnection(m_name).isConnected()) { // the bus has ended
        QDBusConnection::disconnectFromBus(m_name);
        m_connected = false;
    }
    if (m_connected)
        askCapabilities();
    else
        connectBus();
}

void DesktopNotifier::connectBus()
{
    if (!hasSessionBus()) {
        giveUp();
        return;
    }
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    promise->future().then(this, [this](bool connected) {
        m_connected = connected;
        if (!connected) {
            QDBusConnection::disconnectFromBus(m_name); // so that the next try connects anew
            giveUp();
            return;
        }
        listen();
        askCapabilities();
    });
    QThreadPool::globalInstance()->start([promise, name = m_name] {
        promise->addResult(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected());
        promise->finish();
    });
}

void DesktopNotifier::listen()
{
    // From anybody: to name the sender here would wait for the bus to say who that is. See isTheirs().
    QDBusConnection bus(m_name);
    bus.connect({}, path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(onAction(QDBusMessage)));
    bus.connect({}, path(), service(), QStringLiteral("ActivationToken"), this, SLOT(onToken(QDBusMessage)));
    bus.connect({}, path(), service(), QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(QDBusMessage)));
}

/// Before each notice: another program may show them now than before.
void DesktopNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection(m_name).asyncCall(callOf("GetCapabilities"), answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            giveUp();
            return;
        }
        askOwner(reply.value());
    });
}

/// Whose signals are believed. (Qt 6.8 does not say who sent a reply.)
void DesktopNotifier::askOwner(const QStringList &capabilities)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage call = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                                       QStringLiteral("GetNameOwner"));
    call << service();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_name).asyncCall(call, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, capabilities] {
        watcher->deleteLater();
        const QDBusPendingReply<QString> reply = *watcher;
        if (reply.isError()) {
            giveUp();
            return;
        }
        if (std::exchange(m_owner, reply.value()) != reply.value()) { // its numbers begin anew
            m_ids.clear();
            m_tokens.clear();
        }
        m_busy = false;
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &one : waiting)
            send(one, capabilities);
    });
}

void DesktopNotifier::send(const Waiting &waiting, const QStringList &capabilities)
{
    const Notice &notice = waiting.notice;
    QStringList actions;
    if (capabilities.contains(u"actions")) {
        for (const auto &[key, label] : notice.actions)
            actions << key << label;
    }
    const bool hasBody = capabilities.contains(u"body");
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.urgent ? 2 : 1))},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.trainshed.Trainshed")},
    };
    QDBusMessage call = callOf("Notify");
    call << QStringLiteral("Trainshed") << quint32(0) << QStringLiteral("io.github.trainshed.Trainshed")
         << notice.title << (hasBody ? noticeBody(notice.body, capabilities) : QString()) << actions << hints
         << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_name).asyncCall(call, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = waiting.id] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT failed(id);
            return;
        }
        if (m_ids.size() >= mostShown) {
            m_ids.clear();
            m_tokens.clear();
        }
        m_ids.insert(reply.value(), id);
        Q_EMIT shown(id);
    });
}

void DesktopNotifier::giveUp()
{
    m_busy = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        Q_EMIT failed(one.id);
}

bool DesktopNotifier::isTheirs(const QDBusMessage &message) const
{
    return message.service() == m_owner && !message.arguments().isEmpty() &&
           m_ids.contains(message.arguments().at(0).toUInt());
}

void DesktopNotifier::onToken(const QDBusMessage &message)
{
    if (isTheirs(message))
        m_tokens.insert(message.arguments().at(0).toUInt(), message.arguments().value(1).toString().toUtf8());
}

void DesktopNotifier::onAction(const QDBusMessage &message)
{
    if (!isTheirs(message))
        return;
    const quint32 theirs = message.arguments().at(0).toUInt();
    Q_EMIT activated(m_ids.value(theirs), message.arguments().value(1).toString(), m_tokens.take(theirs));
}

void DesktopNotifier::onClosed(const QDBusMessage &message)
{
    if (!isTheirs(message))
        return;
    m_ids.remove(message.arguments().at(0).toUInt());
    m_tokens.remove(message.arguments().at(0).toUInt());
}

} // namespace trainshed
