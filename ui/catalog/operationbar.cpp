// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/operationbar.h"

#include "ui/style/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int pollMs = 400;
}

OperationBar::OperationBar(EngineClient *client, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel Reading"), this))
{
    setObjectName(name);
    m_text->setObjectName(QString(name + QStringLiteral("Text")));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(QString(name + QStringLiteral("Progress")));
    m_progress->setAccessibleName(tr("Progress of reading the files"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QString(name + QStringLiteral("Cancel")));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_text);
    column->addLayout(row);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &OperationBar::ask);
    connect(m_cancel, &QPushButton::clicked, this, &OperationBar::cancel);
    hide();
}

OperationBar::~OperationBar() = default;

QString OperationBar::begin(const QString &what, qint64 bytes)
{
    m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_what = what;
    m_bytes = bytes;
    m_text->setText(what);
    m_progress->setRange(0, bytes > 0 ? 1000 : 0);
    m_progress->setValue(0);
    m_cancel->setEnabled(true);
    m_poll.start();
    show();
    return m_operation;
}

void OperationBar::end()
{
    m_poll.stop();
    m_operation.clear();
    hide();
}

void OperationBar::cancel()
{
    m_cancel->setEnabled(false);
    rpc::DatasetCancel request;
    request.operation = m_operation;
    // Nothing to tell: either the request itself is answered with Cancelled, or it was done before.
    m_client->call(request, m_client, [](const Result<rpc::None> &) {});
}

void OperationBar::ask()
{
    rpc::DatasetProgress request;
    request.operation = m_operation;
    m_client->call(
        request, this, [this, operation = m_operation](const Result<rpc::DatasetProgress::Reply> &reply) {
            if (!reply || operation != m_operation)
                return;
            m_text->setText(
                reply->bytes > 0
                    ? tr("%1 %2 files, %3 read.").arg(m_what, countText(reply->files), sizeText(reply->bytes))
                    : tr("%1 %2 files.").arg(m_what, countText(reply->files)));
            if (m_bytes > 0)
                m_progress->setValue(int(qMin<qint64>(1000, reply->bytes * 1000 / m_bytes)));
        });
}

} // namespace trainshed
