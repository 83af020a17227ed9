// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cacherow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace trainshed {

CacheRow::CacheRow(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_size(new QLabel(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
{
    setObjectName(QStringLiteral("cacheRow"));
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAccessibleName(tr("Downloaded inputs that are kept"));
    m_clear->setObjectName(QStringLiteral("clearCache"));
    m_clear->setToolTip(tr("Remove them all. Jobs keep what they have; what is wanted again is downloaded."));
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_size);
    row->addWidget(m_clear);
    row->addStretch(1);
    const auto shown = [this](const Result<rpc::CacheShow::Reply> &reply) { show(reply); };
    connect(m_clear, &QPushButton::clicked, this, [this, shown] {
        m_clear->setEnabled(false);
        m_client->call(rpc::CacheClear{}, this, shown);
    });
    m_client->call(rpc::CacheShow{}, this, shown);
}

void CacheRow::show(const Result<rpc::CacheShow::Reply> &reply)
{
    if (!reply) {
        m_size->setText(tr("not known"));
        Q_EMIT failed(reply.error().text());
        return;
    }
    m_size->setText(
        reply->files == 0
            ? tr("none")
            : tr("%n files, %1", nullptr, reply->files).arg(QLocale().formattedDataSize(reply->bytes, 1)));
    m_clear->setEnabled(reply->files > 0);
}

} // namespace trainshed
