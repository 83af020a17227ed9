// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "ui/create/createdialog.h"
#include "ui/create/section.h"
#include "ui/prompts/question.h"
#include "ui/style/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"

#include <QHideEvent>
#include <QPushButton>

// Submit, and what becomes of a form that is closed before.
namespace trainshed {

namespace {

using prompts::Choice;
using prompts::Question;

QString labelOf(const Draft &draft)
{
    return draft.spec.name.isEmpty() ? CreateDialog::tr("a job without a name") : draft.spec.name;
}

} // namespace

void CreateDialog::submit()
{
    if (m_submission.isRunning() || m_submitWanted)
        return;
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->setLoud(true);
        m_visited.insert(i);
    }
    if (m_client->state() != EngineClient::State::Live) {
        watchConnection(m_client->state());
        return;
    }
    m_submitWanted = true;
    if (m_model.isChecked() && !m_model.checkError()) {
        submitChecked();
        return;
    }
    showFooter();
    m_model.checkNow();
}

void CreateDialog::submitChecked()
{
    m_submitWanted = false;
    QList<Issue> errors;
    QStringList full;
    for (const Issue &issue : m_model.issues()) {
        if (issue.severity == Severity::Error)
            errors.append(issue);
        const bool output =
            issue.field.startsWith(QLatin1String("outputs[")) || issue.field == u"log_location";
        if (issue.severity == Severity::Warning && output && issue.message.code == u"issue.target-not-empty")
            full.append(issue.message.args.value(0));
    }
    if (!errors.isEmpty()) {
        jumpTo(errors.first().field);
        refuse(tr("Not submitted"), errors.first(), errors.size() - 1);
        return;
    }
    full.removeIf([this](const QString &location) { return m_confirmed.contains(location); });
    if (!full.isEmpty()) {
        Question question;
        question.name = QStringLiteral("outputNotEmpty");
        question.title = tr("Output Path Is Not Empty");
        question.text = tr("Write into a folder that is not empty?");
        question.consequences =
            tr("There are files in %1 already. The job may replace those of the same name.")
                .arg(full.join(QStringLiteral(", ")));
        question.choices = {{QStringLiteral("use"), tr("Use It"), Choice::Role::Accept},
                            {QStringLiteral("change"), tr("Choose Another"), Choice::Role::Reject}};
        question.kind = Question::Kind::Warning;
        prompts::ask(this, question, this, [this, full](const QString &choice) {
            if (choice != u"use")
                return;
            for (const QString &location : full)
                m_confirmed.insert(location);
            submit();
        });
        showFooter();
        return;
    }
    m_bar->clear();
    m_submission.start(m_model.spec(), m_model.newVersion());
    m_submit->setEnabled(false);
    showFooter();
}

void CreateDialog::finish(const rpc::JobCreate::Reply &reply)
{
    m_submit->setEnabled(true);
    m_autosave.stop();
    m_drafts.forgetAutosave();
    if (m_fromDraft)
        m_drafts.forgetKept();
    m_closing = true;
    Q_EMIT submitted(reply.id);
    accept();
}

void CreateDialog::showFailure(const Error &error)
{
    m_submit->setEnabled(true);
    showFooter();
    if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout) {
        m_connectionBar = true;
        m_bar->showMessage(
            MessageBar::Kind::Error,
            tr("The connection to the engine was lost before it answered. What you entered is kept; "
               "trying again makes no second job."),
            tr("Try Again"), [this] { submit(); });
        return;
    }
    m_bar->showMessage(MessageBar::Kind::Error, tr("The job was not stored. %1").arg(error.text()),
                       tr("Try Again"), [this] { submit(); });
    const bool refused = error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::AlreadyExists;
    if (!refused)
        return;
    // The engine knows more than was known here: its next answer leads to the field.
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&m_model, &FormModel::checked, this, [this, once] {
        disconnect(*once);
        for (const Issue &issue : m_model.issues()) {
            if (issue.severity != Severity::Error)
                continue;
            jumpTo(issue.field);
            refuse(tr("Not submitted"), issue, 0);
            return;
        }
    });
    m_model.checkNow();
}

void CreateDialog::watchConnection(EngineClient::State state)
{
    if (state == EngineClient::State::Live) {
        if (m_connectionBar)
            m_bar->clear();
        m_connectionBar = false;
        return;
    }
    const bool lost = state == EngineClient::State::Lost || state == EngineClient::State::Refused ||
                      state == EngineClient::State::Stopped;
    if (m_submitWanted) {
        m_submitWanted = false;
        showFooter();
    }
    if (!lost && !m_connectionBar && state != EngineClient::State::Idle)
        return; // on its way: nothing to say yet
    m_connectionBar = true;
    const QString why = m_client->lastError().text();
    m_bar->showMessage(
        MessageBar::Kind::Warning,
        tr("The engine can't be reached, so nothing can be submitted now. What you entered is kept. %1")
            .arg(why)
            .trimmed(),
        tr("Try Again"), [this] {
            if (m_client->state() == EngineClient::State::Idle ||
                m_client->state() == EngineClient::State::Stopped)
                m_client->open();
            submit();
        });
}

void CreateDialog::offerDraft()
{
    const std::optional<Draft> draft = m_drafts.load();
    if (!draft)
        return;
    Question question;
    question.name = QStringLiteral("continueDraft");
    question.title = tr("Draft");
    question.text = tr("Go on with the draft of “%1”?").arg(labelOf(*draft));
    question.consequences = tr("It was left on %1.").arg(exactTimeText(draft->saved));
    question.choices = {{QStringLiteral("continue"), tr("Go On With It"), Choice::Role::Accept},
                        {QStringLiteral("discard"), tr("Discard Draft"), Choice::Role::Destructive},
                        {QStringLiteral("later"), tr("Start a New Job"), Choice::Role::Reject}};
    question.defaultChoice = QStringLiteral("continue");
    prompts::ask(this, question, this, [this, draft = *draft](const QString &choice) {
        if (choice == u"continue") {
            m_fromDraft = true;
            begin(windowTitle(), {draft.spec, draft.newVersion, true}, draft.page);
        } else if (choice == u"discard") {
            m_drafts.forgetAutosave();
            m_drafts.forgetKept();
        } else if (const auto kept = m_drafts.keep(draft); !kept) {
            // It stays where it is, and this form is not saved over it by itself.
            m_bar->showMessage(MessageBar::Kind::Warning, kept.error().text());
        }
    });
}

Draft CreateDialog::draftNow() const
{
    return {m_model.spec(), m_model.newVersion(), page(), SystemClock().wall()};
}

void CreateDialog::autosave()
{
    if (m_closing || !m_model.isEdited())
        return;
    if (const auto saved = m_drafts.autosave(draftNow()); !saved)
        m_bar->showMessage(MessageBar::Kind::Warning,
                           tr("What you enter is not kept as a draft for now. %1").arg(saved.error().text()));
}

void CreateDialog::reject()
{
    if (m_submission.isRunning()) {
        m_why->setProblem(Severity::Warning,
                          tr("The job is being stored: the form closes when the engine has answered."));
        return;
    }
    if (!m_model.isEdited()) {
        closeForGood();
        return;
    }
    askAboutDraft();
}

void CreateDialog::askAboutDraft()
{
    Question question;
    question.name = QStringLiteral("closeForm");
    question.title = tr("Close the Form");
    question.text = tr("Keep what you entered as a draft?");
    question.consequences = tr("“Create Training Job” offers a draft to go on with.");
    const auto other = m_drafts.kept();
    if (other && !m_fromDraft)
        question.consequences = tr("It takes the place of the draft of “%1”.").arg(labelOf(*other));
    question.choices = {{QStringLiteral("keep"), tr("Keep Draft"), Choice::Role::Accept},
                        {QStringLiteral("discard"), tr("Discard"), Choice::Role::Destructive},
                        {QStringLiteral("continue"), tr("Continue Editing"), Choice::Role::Reject}};
    question.defaultChoice = QStringLiteral("keep");
    prompts::ask(this, question, this, [this](const QString &choice) {
        if (choice == u"keep") {
            if (const auto kept = m_drafts.keep(draftNow()); !kept) {
                m_bar->showMessage(MessageBar::Kind::Error,
                                   tr("The draft was not kept. %1").arg(kept.error().text()));
                return;
            }
            closeForGood();
        } else if (choice == u"discard") {
            m_drafts.forgetAutosave();
            if (m_fromDraft)
                m_drafts.forgetKept();
            closeForGood();
        }
    });
}

void CreateDialog::closeForGood()
{
    m_closing = true;
    m_autosave.stop();
    QDialog::reject();
}

void CreateDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    // Hidden by the window's end and not by a choice: kept for the next start.
    if (!event->spontaneous())
        autosave();
}

} // namespace trainshed
