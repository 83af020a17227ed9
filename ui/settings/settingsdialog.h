// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDialog>
#include <QMap>

#include <memory>

class QCheckBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QTabWidget;

namespace trainshed {

class AttentionPage;
class MessageBar;
class MetricsPage;
struct AttentionSettings;
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
    /// Shows the page of metrics, whose rules are tried in the log of this job; of the newest where it is
    /// empty.
    void showMetrics(const QString &job);
    /// The window's own choices, as they are now.
    void setAttention(const AttentionSettings &settings, bool trayPossible);

Q_SIGNALS:
    /// They were changed and applied.
    void attentionChanged(const trainshed::AttentionSettings &settings);

private:
    void build();
    void ask();
    void fill(const rpc::SettingsGet::Reply &reply);
    void addField(const QString &key, const QJsonObject &row);
    void addSwitch(const QString &key, const QString &label);
    QFormLayout *page(const QString &key);
    bool attentionDiffers() const;
    QJsonObject changed() const;
    void restoreDefaults();
    void apply(bool close);
    void applyRules(bool close);
    void applyNumbers(bool close);
    void enableButtons();

    EngineClient *m_client;
    MessageBar *m_message;
    QTabWidget *m_pages;
    StorageSettings *m_storage;
    AttentionPage *m_attention;
    MetricsPage *m_metrics;
    std::unique_ptr<AttentionSettings> m_attentionNow; ///< as it is applied
    QDialogButtonBox *m_buttons;
    QMap<QString, QFormLayout *> m_layouts;   ///< by group
    QMap<QString, QDoubleSpinBox *> m_fields; ///< by key
    QMap<QString, QCheckBox *> m_switches;    ///< those that are 0 or 1
    QJsonObject m_values;                     ///< as the engine has them
    QJsonObject m_table;
    bool m_busy = false;
    bool m_pageChosen = false;
};

} // namespace trainshed
