// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording.h"
#include "ui/create/basicsection.h"
#include "ui/create/channelssection.h"
#include "ui/create/createdialog.h"
#include "ui/create/steplist.h"
#include "ui/create/summarysection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

// Going from page to page, and what the pages and the model tell each other.
namespace trainshed {

int CreateDialog::page() const
{
    return m_pages->currentIndex();
}

void CreateDialog::goTo(int page)
{
    if (page < 0 || page >= m_sections.size())
        return;
    if (page != this->page())
        m_visited.insert(this->page());
    m_refused = false;
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(page);
    const bool last = page == m_sections.size() - 1;
    m_back->setEnabled(page > 0);
    m_back->setToolTip(page > 0 ? tr("To “%1”").arg(m_sections[page - 1]->title())
                                : tr("This is the first page."));
    m_next->setVisible(!last);
    m_next->setDefault(!last);
    m_submit->setDefault(last);
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        area->verticalScrollBar()->setValue(0);
    if (last)
        showSummary();
    focusPage();
    if (page == m_sections.size() - 2)
        m_model.refreshPools(); // what is free now
    showSteps();
    showFooter();
}

void CreateDialog::focusPage()
{
    if (page() == m_sections.size() - 1) {
        m_submit->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Where the hands go on: the first thing of the page.
    const QList<QWidget *> order = tabOrderIn(m_sections[page()]);
    if (!order.isEmpty())
        order.first()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> CreateDialog::tabOrder() const
{
    QList<QWidget *> order = tabOrderIn(m_steps);
    if (m_bar->isVisible())
        order.append(tabOrderIn(m_bar));
    order.append(tabOrderIn(m_sections[page()]));
    for (QPushButton *button : {m_back, m_next, m_submit, m_cancel}) {
        if (button->isVisible() && button->isEnabled())
            order.append(button);
    }
    return order;
}

bool CreateDialog::event(QEvent *event)
{
    // Whoever comes back from another window may have made there what is to be chosen here: a dataset, an
    // algorithm.
    if (event->type() == QEvent::WindowActivate && m_model.facts().datasets)
        m_model.refresh();
    return QDialog::event(event);
}

bool CreateDialog::focusNextPrevChild(bool next)
{
    // Qt's own chain is that of creation, and rows come and go.
    const QList<QWidget *> order = tabOrder();
    const auto now = order.indexOf(focusWidget());
    if (order.isEmpty() || (now < 0 && focusWidget() != nullptr && focusWidget() != this))
        return QDialog::focusNextPrevChild(next);
    const auto count = order.size();
    const auto then = now < 0 ? 0 : (now + (next ? 1 : count - 1)) % count;
    order[then]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void CreateDialog::wantPage(int page)
{
    for (int before = 0; before < page; ++before) {
        const QList<Issue> errors = errorsOf(before);
        if (errors.isEmpty())
            continue;
        m_sections[before]->setLoud(true);
        m_visited.insert(before);
        jumpTo(errors.first().field);
        refuse(tr("“%1” is not to be reached yet").arg(m_sections[page]->title()), errors.first(),
               errors.size() - 1);
        return;
    }
    goTo(page);
}

void CreateDialog::next()
{
    const QList<Issue> errors = errorsOf(page());
    if (errors.isEmpty()) {
        goTo(page() + 1);
        return;
    }
    m_sections[page()]->setLoud(true);
    m_visited.insert(page());
    jumpTo(errors.first().field);
    refuse(tr("Not complete yet"), errors.first(), errors.size() - 1);
}

void CreateDialog::jumpTo(const QString &field)
{
    Issue issue;
    issue.field = field;
    const int target = pageOf(issue);
    if (target < 0)
        return;
    if (target != page())
        goTo(target);
    m_sections[target]->setLoud(true);
    m_sections[target]->focusField(field);
}

Section *CreateDialog::sectionOf(const Issue &issue) const
{
    const int page = pageOf(issue);
    return page < 0 ? nullptr : m_sections[page];
}

int CreateDialog::pageOf(const Issue &issue) const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->owns(issue))
            return i;
    }
    return -1;
}

QList<Issue> CreateDialog::errorsOf(int page) const
{
    QList<Issue> errors;
    for (const Issue &issue : m_model.issues()) {
        if (issue.severity == Severity::Error && m_sections[page]->owns(issue))
            errors.append(issue);
    }
    return errors;
}

QString CreateDialog::sentenceFor(const Issue &issue) const
{
    const Section *section = sectionOf(issue);
    const QString said = sentence(issue.message);
    return section && section != m_sections[page()] ? tr("%1: %2").arg(section->title(), said) : said;
}

void CreateDialog::refuse(const QString &what, const Issue &issue, qsizetype others)
{
    QString text = tr("%1: %2").arg(what, sentenceFor(issue));
    if (others > 0)
        text += tr(" (and %n more)", nullptr, int(others));
    m_refused = true;
    m_why->setProblem(Severity::Error, text);
    showSteps();
}

void CreateDialog::showSteps()
{
    bool reachable = true;
    for (int i = 0; i < m_sections.size(); ++i) {
        const bool errors = !errorsOf(i).isEmpty();
        StepState state = StepState::Open;
        if (m_visited.contains(i))
            state = errors ? StepState::Problem : StepState::Done;
        m_steps->setState(i, state, reachable);
        reachable = reachable && !errors;
    }
}

void CreateDialog::showFooter()
{
    QList<Issue> errors;
    for (const Issue &issue : m_model.issues()) {
        if (issue.severity == Severity::Error)
            errors.append(issue);
    }
    if (m_submission.isRunning()) {
        m_why->setHelp(tr("Storing the job…"));
    } else if (m_submitWanted) {
        m_why->setHelp(tr("Checking…"));
    } else if (errors.isEmpty()) {
        m_refused = false;
        m_why->setHelp(tr("All that is needed is set: you can submit from any page."));
    } else if (!m_refused) {
        QString text = tr("Needed before Submit: %1").arg(sentenceFor(errors.first()));
        if (errors.size() > 1)
            text += tr(" (and %n more)", nullptr, int(errors.size()) - 1);
        m_why->setHelp(text);
    }
    m_submit->setToolTip(errors.isEmpty() ? tr("Hand the job to the queue") : m_why->text());
    m_submit->setAccessibleDescription(m_why->text());
    m_next->setAccessibleDescription(errorsOf(page()).isEmpty() ? QString() : m_why->text());
}

void CreateDialog::showSummary()
{
    if (page() == m_sections.size() - 1)
        m_summary->present(m_model.spec(), m_model.facts(), m_model.newVersion(), m_model.version());
}

void CreateDialog::take(Section *section)
{
    JobSpec spec = m_model.spec();
    section->store(spec);
    m_refused = false;
    m_model.edit(spec);
    if (!m_autosave.isActive())
        m_autosave.start();
}

void CreateDialog::showSpec()
{
    const JobSpec &spec = m_model.spec();
    for (Section *section : std::as_const(m_sections)) {
        JobSpec said = spec;
        section->store(said);
        if (said != spec)
            section->load(spec);
    }
    showSummary();
    showIssues(); // rows may be new
}

void CreateDialog::showFacts()
{
    m_channels->setLanding(m_client->engine().home);
    m_channels->setClient(m_client);
    for (Section *section : std::as_const(m_sections)) {
        section->setFacts(m_model.facts());
        section->load(m_model.spec());
    }
    showSummary();
    showIssues();
}

void CreateDialog::showIssues()
{
    const QList<Issue> &issues = m_model.issues();
    for (Section *section : std::as_const(m_sections))
        section->showIssues(issues);
    m_summary->setProblems(issues);
    m_summary->setCommand(m_model.command());
    m_basic->setNameTaken(std::any_of(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.field == u"name" && issue.message.code == u"issue.name-taken";
    }));
    showSteps();
    showFooter();
}

} // namespace trainshed
