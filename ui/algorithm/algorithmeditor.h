// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/algorithm/scriptreader.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace trainshed {

class CodePart;
class EditorPart;
class MessageBar;
class Note;
class PreviewPanel;

/// The full editor of a saved algorithm. Opened without waiting; closes with stored() once the engine has
/// saved it, or when a person has said that what was changed may go.
class AlgorithmEditor final : public QDialog
{
    Q_OBJECT
public:
    /// The client is used, not owned.
    explicit AlgorithmEditor(EngineClient *client, QWidget *parent = nullptr);
    ~AlgorithmEditor() override;

    /// A new one, with what `start` has: a copy, a job's settings, a file's. `isEdited`: worth asking before
    /// it is thrown away.
    void openNew(const Algorithm &start = {}, bool isEdited = false);
    void openFor(const Algorithm &algorithm);
    /// The algorithm as it is in the form now.
    const Algorithm &algorithm() const { return m_algorithm; }
    bool isEdited() const { return m_edited || m_algorithm != m_original; }
    void showMessage(int kind, const QString &text);

    void reject() override;

Q_SIGNALS:
    void stored(const trainshed::Algorithm &algorithm);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void addPart(QVBoxLayout *column, const QString &title, EditorPart *part);
    QWidget *buildButtons();
    void begin(const Algorithm &algorithm, const QString &title);
    void askLists(bool lookForImages);
    void take();
    void show(const Algorithm &algorithm);
    void judge();
    void showPreview();
    QString interpreter() const;
    void proposeImage();
    void bringIntoSight(QWidget *widget);

    void save();
    void answered(const Result<rpc::AlgorithmReply> &reply);
    void refuse(const QList<Issue> &errors);

    void readScript();
    void offer(const Result<QList<Suggestion>> &found);

    EngineClient *m_client;
    ScriptReader m_reader;
    Algorithm m_algorithm;
    Algorithm m_original;
    QList<Algorithm> m_others;
    QList<Image> m_images;
    QList<Issue> m_issues;
    bool m_edited = false;
    bool m_saving = false;
    bool m_proposes = false; ///< a new one: what is free to choose is filled in
    MessageBar *m_bar;
    QScrollArea *m_area;
    CodePart *m_code;
    QList<EditorPart *> m_parts;
    PreviewPanel *m_preview;
    Note *m_why;
    QPushButton *m_previewButton;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace trainshed
