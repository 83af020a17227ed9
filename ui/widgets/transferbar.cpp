// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transferbar.h"

#include "model/protocol/messages/archivemethods.h"
#include "ui/style/texts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int pollMs = 400;
constexpr int steps = 1000;
constexpr qint64 soonest = 1000; // ms; before that a rate says nothing
} // namespace

TransferBar::TransferBar(EngineClient *client, QWidget *parent, Work work)
    : QWidget(parent)
    , m_client(client)
    , m_work(work)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("transferBar"));
    m_text->setObjectName(QStringLiteral("transferText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("transferProgress"));
    m_progress->setAccessibleName(work == Work::Storage ? tr("Progress of the transfer")
                                                        : tr("Progress of the archive"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelTransfer"));
    m_cancel->setAccessibleName(work == Work::Storage ? tr("Cancel the transfer") : tr("Cancel the archive"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_text);
    column->addLayout(row);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &TransferBar::ask);
    connect(m_cancel, &QPushButton::clicked, this, &TransferBar::cancel);
    hide();
}

TransferBar::~TransferBar() = default;

QString TransferBar::begin(const QString &what)
{
    m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_what = what;
    m_text->setText(what);
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_elapsed.start();
    m_poll.start();
    setVisible(true);
    return m_operation;
}

void TransferBar::end()
{
    m_poll.stop();
    m_operation.clear();
    hide();
}

void TransferBar::cancel()
{
    m_cancel->setEnabled(false);
    // Nothing to tell: either the request itself is answered with Cancelled, or it was done before.
    const auto nothing = [](const Result<rpc::None> &) {};
    if (m_work == Work::Storage)
        m_client->call(rpc::StorageCancel{m_operation}, m_client, nothing);
    else
        m_client->call(rpc::ArchiveCancel{m_operation}, m_client, nothing);
}

void TransferBar::ask()
{
    const auto heard = [this, operation = m_operation](const Result<rpc::StorageProgress::Reply> &reply) {
        if (reply && operation == m_operation)
            show(*reply);
    };
    if (m_work == Work::Storage)
        m_client->call(rpc::StorageProgress{m_operation}, this, heard);
    else
        m_client->call(rpc::ArchiveProgress{m_operation}, this, heard);
}

void TransferBar::show(const rpc::StorageProgress::Reply &now)
{
    m_text->setText(
        tr("%1 %2", "what is done, and how far it is").arg(m_what, text(now, m_elapsed.elapsed())));
    const bool byBytes = now.totalBytes > 0;
    const qint64 all = byBytes ? now.totalBytes : now.totalFiles;
    const qint64 done = byBytes ? now.bytes : now.files;
    m_progress->setRange(0, all > 0 ? steps : 0);
    if (all > 0)
        m_progress->setValue(static_cast<int>(qMin<qint64>(steps, done * steps / all)));
}

QString TransferBar::text(const rpc::StorageProgress::Reply &now, qint64 elapsedMs)
{
    QStringList parts;
    parts.append(now.totalFiles > 0
                     ? tr("%1 of %2 files").arg(countText(now.files), countText(now.totalFiles))
                     : tr("%1 files").arg(countText(now.files)));
    if (now.bytes > 0 || now.totalBytes > 0) {
        parts.append(now.totalBytes > 0 ? tr("%1 of %2").arg(sizeText(now.bytes), sizeText(now.totalBytes))
                                        : sizeText(now.bytes));
    }
    if (elapsedMs >= soonest && now.bytes > 0) {
        const qint64 rate = now.bytes * 1000 / elapsedMs;
        parts.append(tr("%1/s").arg(sizeText(rate)));
        if (rate > 0 && now.totalBytes > now.bytes)
            parts.append(tr("%1 left").arg(durationText((now.totalBytes - now.bytes) / rate * 1000)));
    }
    if (now.slowSince > 0) {
        const qint64 since = QDateTime::currentMSecsSinceEpoch() - now.slowSince;
        parts.append(tr("the store has been asking to go slower for %1")
                         .arg(durationText(qMax<qint64>(since, soonest))));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace trainshed
