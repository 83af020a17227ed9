// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"
#include "ui/widgets/fieldset.h"

#include <QDialog>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;

namespace trainshed {

class ComboBox;
class Findings;
class LocationEdit;
class MessageBar;

/// One storage profile: its fields, and a test of what they say without saving them. The secret key is sent
/// to the engine and never comes back. Closes when the engine has stored it.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A profile without a name: a new one. `others`: all but it.
    ProfileDialog(EngineClient *client, const StorageProfile &profile, const QList<StorageProfile> &others,
                  QWidget *parent);
    ~ProfileDialog() override;

Q_SIGNALS:
    void stored(const QString &name, bool secretInFile);

protected:
    void done(int result) override;

private:
    void build();
    void addStore(FieldGrid &grid);
    void addKeys(FieldGrid &grid);
    void addTls(FieldGrid &grid);
    QLayout *testRow();
    void fill(const StorageProfile &profile);
    StorageProfile profile() const;
    std::optional<QString> secret() const;
    void edited();
    void judge();
    /// Marks what is wrong; false when something is.
    bool isGood();
    void test();
    void endTest();
    void save();
    void refused(const Error &error);

    EngineClient *m_client;
    StorageProfile m_before;
    QList<StorageProfile> m_others;
    QList<Issue> m_issues;
    std::optional<Issue> m_refused; ///< what the engine said of a field, until it is edited
    MessageBar *m_bar;
    QLineEdit *m_name;
    QLineEdit *m_endpoint;
    QLineEdit *m_region;
    ComboBox *m_addressing;
    ComboBox *m_keys;
    QLineEdit *m_accessKey;
    QLineEdit *m_secretKey;
    QLineEdit *m_awsProfile;
    ComboBox *m_tls;
    LocationEdit *m_caFile;
    QCheckBox *m_default;
    QLineEdit *m_bucket;
    QPushButton *m_test;
    Findings *m_findings;
    QPushButton *m_save = nullptr;
    FieldSet m_fields;
    Field *m_accessField = nullptr;
    Field *m_secretField = nullptr;
    Field *m_awsField = nullptr;
    Field *m_tlsField = nullptr;
    Field *m_caField = nullptr;
    QString m_operation; ///< of the test that runs
};

} // namespace trainshed
