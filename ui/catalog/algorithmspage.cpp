// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/algorithmspage.h"

#include "model/items/algorithmlistmodel.h"
#include "ui/catalog/algorithmfacts.h"
#include "ui/prompts/question.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/looks.h"

#include <QPushButton>
#include <QTableView>

namespace trainshed {

AlgorithmsPage::AlgorithmsPage(EngineClient *client, QWidget *parent)
    : CatalogPage(client, QStringLiteral("algorithms"), parent)
    , m_model(new AlgorithmListModel(this))
    , m_facts(new FactSheet(this))
    , m_create(addButton(QStringLiteral("createJobFromAlgorithm"), tr("Create Job"),
                         icon(QStringLiteral("job-new"))))
    , m_delete(addButton(QStringLiteral("deleteAlgorithm"), tr("Delete"), icon(QStringLiteral("delete"))))
{
    makePrimary(m_create);
    m_create->setToolTip(tr("Create a training job of this algorithm"));
    m_delete->setAccessibleName(tr("Delete algorithm"));
    m_delete->setToolTip(tr("Delete this algorithm; its jobs stay"));
    m_facts->setObjectName(QStringLiteral("algorithmFacts"));
    m_facts->setAccessibleName(tr("About the algorithm"));
    setTexts(tr("My algorithms list"), tr("Search my algorithms"), tr("No algorithm matches the search"));
    empty()->setIcon(icon(QStringLiteral("empty-algorithms")));
    empty()->setTitle(tr("No algorithms yet"));
    empty()->setText(
        tr("An algorithm is code that is kept with its inputs, outputs and hyperparameters, ready to "
           "be trained. Without one, a training job runs a script or a command of yours."));
    setModel(m_model, AlgorithmListModel::UpdatedColumn);
    setColumnText(AlgorithmListModel::CreatedColumn, exactTimeText(1));
    setSide(m_facts);
    connect(m_create, &QPushButton::clicked, this, &AlgorithmsPage::createJob);
    connect(m_delete, &QPushButton::clicked, this, &AlgorithmsPage::askDelete);
    connect(table(), &QTableView::doubleClicked, this, &AlgorithmsPage::createJob);
    showRows();
    enableActions();
}

AlgorithmsPage::~AlgorithmsPage() = default;

void AlgorithmsPage::refresh()
{
    client()->call(rpc::AlgorithmList{}, this, [this](const Result<rpc::AlgorithmsReply> &reply) {
        if (!reply) {
            // A lost connection is the window's to tell.
            if (reply.error().code != ErrorCode::Unreachable)
                showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        m_model->setItems(reply->algorithms);
        listArrived();
    });
}

const Algorithm *AlgorithmsPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->itemAt(row);
}

void AlgorithmsPage::currentChanged()
{
    const Algorithm *algorithm = current();
    m_facts->setSections(algorithm ? algorithmFacts(*algorithm) : QList<FactSection>());
}

void AlgorithmsPage::enableActions()
{
    const bool some = current() != nullptr;
    m_create->setEnabled(some);
    m_delete->setEnabled(some && isLive());
}

void AlgorithmsPage::createJob()
{
    if (const Algorithm *algorithm = current())
        Q_EMIT createJobRequested(algorithm->id);
}

void AlgorithmsPage::askDelete()
{
    const Algorithm *algorithm = current();
    if (!algorithm)
        return;
    prompts::Question question;
    question.name = QStringLiteral("deleteAlgorithmQuestion");
    question.title = tr("Delete Algorithm");
    question.text = tr("Delete the algorithm “%1”?").arg(algorithm->name);
    question.consequences = tr("Its jobs keep their settings, and its code directory stays where it is.");
    question.choices = {
        {QStringLiteral("delete"), tr("Delete Algorithm"), prompts::Choice::Role::Destructive},
        prompts::cancelChoice()};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(this, question, this, [this, id = algorithm->id](const QString &choice) {
        if (choice != u"delete")
            return;
        rpc::AlgorithmDelete request;
        request.algorithm = id.toString();
        client()->call(request, this, [this](const Result<rpc::None> &reply) {
            told(reply ? std::nullopt : std::optional<Error>(reply.error()));
        });
    });
}

} // namespace trainshed
