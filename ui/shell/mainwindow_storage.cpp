// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspanel.h"
#include "ui/prompts/chooser.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/attention.h"
#include "ui/shell/mainwindow.h"
#include "ui/storage/storagebrowser.h"
#include "ui/storage/storagedialog.h"
#include "ui/storage/storagepage.h"

// Object storage: the page, and the dialog that location fields open.
namespace trainshed {

void MainWindow::wireStorage()
{
    connect(m_storage, &StoragePage::profilesRequested, this,
            [this](bool add) { openStorageSettings(add, this, m_storage->browser()); });
    prompts::setStorageChooser([this](QWidget *parent, const prompts::PathRequest &request, QObject *context,
                                      const prompts::PathAnswer &answer) {
        auto *dialog = new StorageDialog(m_client, request, parent);
        connect(dialog, &StorageDialog::chosen, context, answer);
        connect(dialog, &StorageDialog::profilesRequested, this,
                [this, dialog](bool add) { openStorageSettings(add, dialog, dialog->browser()); });
        dialog->open();
    });
}

/// The key for it can't be a page's own: two of one window would be none.
void MainWindow::refreshPage()
{
    if (m_storage->isVisible())
        m_storage->browser()->reload();
    else
        m_details->refresh();
}

void MainWindow::openStorageSettings(bool add, QWidget *parent, StorageBrowser *browser)
{
    auto *dialog = new SettingsDialog(m_client, parent);
    findChild<Attention *>()->addTo(dialog);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QDialog::finished, browser, &StorageBrowser::reload);
    dialog->open();
    dialog->showStorage(add);
}

} // namespace trainshed
