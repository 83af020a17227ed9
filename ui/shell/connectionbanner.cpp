// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbanner.h"

#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QVBoxLayout>

namespace trainshed {

namespace {
// A restart of the engine takes less: no flicker for it.
constexpr int patienceMs = 700;
} // namespace

ConnectionBanner::ConnectionBanner(EngineClient *client, QWidget *parent)
    : QWidget(parent), m_client(client), m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("connectionBanner"));
    m_bar->setObjectName(QStringLiteral("connectionMessage"));
    m_bar->setAccessibleName(tr("Connection"));
    m_bar->setClosable(false);
    m_bar->setClosesOnAction(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patienceMs);
    connect(&m_delay, &QTimer::timeout, this, &ConnectionBanner::showTrouble);
    connect(client, &EngineClient::stateChanged, this, &ConnectionBanner::follow);
    follow(client->state());
}

ConnectionBanner::~ConnectionBanner() = default;

QString ConnectionBanner::text() const
{
    return m_bar->text();
}

void ConnectionBanner::follow(EngineClient::State state)
{
    if (state == EngineClient::State::Live) {
        m_wasLive = true;
        m_since = {};
        m_delay.stop();
        m_bar->clear();
        return;
    }
    if (!m_since.isValid())
        m_since = QDateTime::currentDateTime();
    const bool lasts = state == EngineClient::State::Refused || state == EngineClient::State::Stopped;
    if (lasts)
        showTrouble();
    else if (m_bar->isHidden() && !m_delay.isActive())
        m_delay.start();
    else if (!m_bar->isHidden())
        showTrouble();
}

void ConnectionBanner::showTrouble()
{
    const QString reason = m_client->lastError().what;
    const QString because = reason.isEmpty() ? QString() : QString(u' ' + reason);
    if (m_client->state() == EngineClient::State::Refused) {
        m_bar->showMessage(MessageBar::Kind::Error, tr("The engine can't be used.") + because,
                           tr("Try again"), [this] { retry(); });
    } else if (m_client->state() == EngineClient::State::Stopped) {
        m_bar->showMessage(MessageBar::Kind::Info,
                           tr("The engine was stopped. Running jobs go on; waiting ones wait for its start."),
                           tr("Start Engine"), [this] { m_client->open(); });
    } else if (m_wasLive) {
        m_bar->showMessage(
            MessageBar::Kind::Warning,
            tr("The engine can't be reached since %1. Running jobs go on; the list shows what was "
               "last known.")
                    .arg(QLocale().toString(m_since.time(), QLocale::ShortFormat)) +
                because,
            tr("Retry now"), [this] { retry(); });
    } else if (!reason.isEmpty()) {
        m_bar->showMessage(MessageBar::Kind::Error,
                           tr("The engine can't be reached, so no job can be shown or started.") + because,
                           tr("Retry now"), [this] { retry(); });
    } else {
        m_bar->showMessage(MessageBar::Kind::Info, tr("The engine is being started…"));
    }
}

void ConnectionBanner::retry()
{
    m_client->close();
    m_client->open();
}

} // namespace trainshed
