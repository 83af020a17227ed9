// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagepage.h"

#include "ui/storage/storagebrowser.h"

#include <QVBoxLayout>

namespace trainshed {

StoragePage::StoragePage(EngineClient *client, QWidget *parent)
    : QWidget(parent), m_browser(new StorageBrowser(client, this))
{
    setObjectName(QStringLiteral("storagePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_browser);
    connect(m_browser, &StorageBrowser::profilesRequested, this, &StoragePage::profilesRequested);
}

StoragePage::~StoragePage() = default;

} // namespace trainshed
