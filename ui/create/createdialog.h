// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/job/json.h"
#include "ui/create/draft.h"
#include "ui/create/formmodel.h"
#include "ui/create/submission.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace trainshed {

class BasicSection;
class ChannelsSection;
class MessageBar;
class Note;
class Section;
class StepList;
class SummarySection;

/// "Create Training Job": one page for each group of the form, the steps at the side. Opened without waiting;
/// closes with submitted() once the engine has stored the job, or when a person has said what becomes of a
/// half-filled form.
class CreateDialog : public QDialog
{
    Q_OBJECT
public:
    /// The client is used, not owned. `draftPath`: the file of the draft that was kept.
    CreateDialog(EngineClient *client, const QString &draftPath, QWidget *parent = nullptr);
    ~CreateDialog() override;

    /// A new job with proposals for everything; offers to go on with a draft where there is one.
    void openNew();
    void openFor(const AlgorithmId &algorithm);
    /// The next version of that job, filled in.
    void openRebuild(const JobDetails &job);
    /// A new job from a job file, less what can't be had here; with a list of what became of the rest.
    void openImport(const JobFile &file, const QString &fileName);
    /// A new job with the code of that folder, a custom script on a preset image.
    void openFolder(const QString &folder);
    /// Asks the engine again for what can be chosen; what is chosen stays.
    void refreshCatalog();
    /// Above the form, until something else is to be told.
    void tell(const QString &text);
    /// Goes on with that saved algorithm.
    void useAlgorithm(const AlgorithmId &algorithm);

    void reject() override;

Q_SIGNALS:
    void submitted(const trainshed::JobId &id);
    /// The full algorithm editor is wanted: useAlgorithm() tells what was saved.
    void editorWanted();
    void saveAlgorithmWanted(const trainshed::JobSpec &spec);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildPage(Section *section, const QString &subtitle);
    void buildButtons(QHBoxLayout *row);
    void wire();
    void wireModel();
    void showImport(const QList<Issue> &issues, const QString &fileName);
    void createQuickly();
    void begin(const QString &title, const FormModel::Start &start, int page = 0);

    // navigation
    int page() const;
    void goTo(int page);
    void wantPage(int page);
    void next();
    void jumpTo(const QString &field);
    void focusPage();
    QList<QWidget *> tabOrder() const;
    Section *sectionOf(const Issue &issue) const;
    int pageOf(const Issue &issue) const;
    QList<Issue> errorsOf(int page) const;
    void refuse(const QString &what, const Issue &issue, qsizetype others);
    QString sentenceFor(const Issue &issue) const;
    void showSteps();
    void showFooter();
    void showSummary();

    // what the sections and the model say
    void take(Section *section);
    void showSpec();
    void showFacts();
    void showIssues();

    // submit
    void submit();
    void submitChecked();
    void showFailure(const Error &error);
    void finish(const rpc::JobCreate::Reply &reply);
    void watchConnection(EngineClient::State state);

    // drafts
    void offerDraft();
    void autosave();
    Draft draftNow() const;
    void closeForGood();
    void askAboutDraft();

    EngineClient *m_client;
    FormModel m_model;
    Submission m_submission;
    DraftStore m_drafts;
    QTimer m_autosave;
    BasicSection *m_basic;
    ChannelsSection *m_channels;
    SummarySection *m_summary;
    QList<Section *> m_sections;
    StepList *m_steps;
    QStackedWidget *m_pages;
    MessageBar *m_bar;
    Note *m_why;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    QSet<int> m_visited;
    QSet<QString> m_confirmed; ///< output locations that are not empty, and were said to be right
    bool m_refused = false;    ///< the footer tells why, until something changes
    bool m_submitWanted = false;
    bool m_fromDraft = false; ///< the kept draft is what is being edited
    bool m_connectionBar = false;
    bool m_closing = false;
};

} // namespace trainshed
