// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QWidget>

namespace trainshed {

class StorageBrowser;

/// The page of the stores: buckets, folders and objects.
class StoragePage final : public QWidget
{
    Q_OBJECT
public:
    StoragePage(EngineClient *client, QWidget *parent);
    ~StoragePage() override;

    StorageBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    /// To see the profiles; `add`: to make the first one.
    void profilesRequested(bool add);

private:
    StorageBrowser *m_browser;
};

} // namespace trainshed
