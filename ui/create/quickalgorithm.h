// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/widgets/fieldset.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace trainshed {

class LocationEdit;
class MessageBar;
class Note;

/// "Create Quickly": an algorithm of a name, a code directory and a boot file, on the first preset image.
class QuickAlgorithm final : public QDialog
{
    Q_OBJECT
public:
    /// `facts`: the algorithms and images that there are. The client is used, not owned.
    QuickAlgorithm(EngineClient *client, const Facts &facts, QWidget *parent);
    ~QuickAlgorithm() override;

Q_SIGNALS:
    void stored(const trainshed::AlgorithmId &id);

private:
    void build();
    void take();
    void judge();
    void save();

    EngineClient *m_client;
    Facts m_facts;
    Algorithm m_algorithm;
    QList<Issue> m_issues;
    FieldSet m_fields;
    MessageBar *m_bar;
    QLineEdit *m_name;
    LocationEdit *m_code;
    LocationEdit *m_boot;
    Field *m_bootField = nullptr;
    Note *m_why;
    QPushButton *m_save;
};

} // namespace trainshed
