// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trainshed {

class LocationEdit;
class MessageBar;
class Note;
class OperationBar;

/// A new dataset, a new version of one, or name and description of one. Closes when the engine has stored it.
class DatasetDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Mode { Create, Publish, Edit };
    /// `others`: for names that are taken.
    DatasetDialog(Mode mode, EngineClient *client, const Dataset &dataset, const QList<Dataset> &others,
                  QWidget *parent);
    ~DatasetDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void stored(const trainshed::Dataset &dataset);

private:
    void build();
    void addNames(QFormLayout *form);
    void addVersion(QFormLayout *form);
    QString problem() const;
    void judge();
    void store();
    void compare();
    void setBusy(bool busy);
    void refused(const Error &error);
    QString title() const;
    bool hasNames() const { return m_mode != Mode::Publish; }
    bool hasVersion() const { return m_mode != Mode::Edit; }

    Mode m_mode;
    EngineClient *m_client;
    Dataset m_dataset;
    QList<Dataset> m_others;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    LocationEdit *m_location;
    QPlainTextEdit *m_notes;
    QPushButton *m_compare;
    QLabel *m_summary;
    QPlainTextEdit *m_changes;
    Note *m_why;
    MessageBar *m_bar;
    OperationBar *m_operation;
    QPushButton *m_store = nullptr;
    bool m_asked = false; ///< the button was pressed: problems of empty fields are told
};

} // namespace trainshed
