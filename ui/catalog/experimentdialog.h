// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trainshed {

class MessageBar;
class Note;

/// Name and description of a new experiment, or of one that there is. Closes when the engine has stored it.
class ExperimentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An experiment without ID: a new one. `others`: for names that are taken.
    ExperimentDialog(EngineClient *client, const Experiment &experiment, const QList<Experiment> &others,
                     QWidget *parent);
    ~ExperimentDialog() override;

Q_SIGNALS:
    void stored(const trainshed::Experiment &experiment);

private:
    void build();
    QString problem() const;
    void judge();
    void store();
    void answered(const Result<rpc::ExperimentReply> &reply);

    EngineClient *m_client;
    Experiment m_experiment;
    QList<Experiment> m_others;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    Note *m_why;
    MessageBar *m_bar;
    QPushButton *m_store;
    bool m_asked = false; ///< the button was pressed: problems of an empty name are told
};

} // namespace trainshed
