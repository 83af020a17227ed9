// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/prompts/chooser.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace trainshed {

class StorageBrowser;

/// A folder or an object in a store, to be chosen. A bucket that another profile than its own shows is
/// assigned to that one, so that the location works: the dialog says so before.
class StorageDialog final : public QDialog
{
    Q_OBJECT
public:
    StorageDialog(EngineClient *client, const prompts::PathRequest &request, QWidget *parent);
    ~StorageDialog() override;

    StorageBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    void chosen(const QString &location);
    void profilesRequested(bool add);

private:
    void build();
    /// What the button would choose now; empty: nothing.
    QString candidate() const;
    void follow();
    void choose();

    EngineClient *m_client;
    prompts::PathRequest m_request;
    StorageBrowser *m_browser;
    QLabel *m_candidate;
    QPushButton *m_choose = nullptr;
};

} // namespace trainshed
