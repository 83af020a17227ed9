// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDialog>
#include <QMap>

class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QTabWidget;

namespace trainshed {

class MessageBar;
class StorageSettings;

/// The engine's settings, made from the table that the engine tells: a page for each group, each number with
/// its range. The engine has the last word; what it refuses is told above the pages. Deletes itself when it
/// is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(EngineClient *client, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows the page of storage profiles; `add`: with the form for a new one.
    void showStorage(bool add);

private:
    void build();
    void ask();
    void fill(const rpc::SettingsGet::Reply &reply);
    void addField(const QString &key, const QJsonObject &row);
    QFormLayout *page(const QString &key);
    QJsonObject changed() const;
    void restoreDefaults();
    void apply(bool close);
    void enableButtons();

    EngineClient *m_client;
    MessageBar *m_message;
    QTabWidget *m_pages;
    StorageSettings *m_storage;
    QDialogButtonBox *m_buttons;
    QMap<QString, QFormLayout *> m_layouts;   ///< by group
    QMap<QString, QDoubleSpinBox *> m_fields; ///< by key
    QJsonObject m_values;                     ///< as the engine has them
    QJsonObject m_table;
    bool m_busy = false;
    bool m_storageShown = false;
};

} // namespace trainshed
