// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/algorithmspage.h"

#include "model/items/algorithmlistmodel.h"
#include "model/job/json.h"
#include "model/job/placeholders.h"
#include "model/job/wording.h"
#include "ui/catalog/algorithmfacts.h"
#include "ui/prompts/chooser.h"
#include "ui/prompts/question.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/fileio.h"
#include "ui/widgets/looks.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace trainshed {

namespace {
constexpr qint64 fileLimit = 16 << 20; ///< parseObject()'s
}

AlgorithmsPage::AlgorithmsPage(EngineClient *client, QWidget *parent)
    : CatalogPage(client, QStringLiteral("algorithms"), parent)
    , m_model(new AlgorithmListModel(this))
    , m_facts(new FactSheet(this))
    , m_new(addButton(QStringLiteral("newAlgorithm"), tr("Create &Algorithm…"), icon(QStringLiteral("add"))))
    , m_create(addButton(QStringLiteral("createJobFromAlgorithm"), tr("Create Job"),
                         icon(QStringLiteral("job-new"))))
    , m_edit(addButton(QStringLiteral("editAlgorithm"), tr("Edit…"), icon(QStringLiteral("edit"))))
    , m_delete(addButton(QStringLiteral("deleteAlgorithm"), tr("Delete"), icon(QStringLiteral("delete"))))
    , m_more(addButton(QStringLiteral("moreAlgorithm"), tr("More"), {}))
{
    makePrimary(m_new);
    m_new->setToolTip(tr("Create an algorithm with the full editor"));
    m_edit->setAccessibleName(tr("Edit algorithm"));
    m_edit->setToolTip(tr("Change this algorithm; jobs keep what they were submitted with"));
    buildMore();
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
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newRequested({}, {}); });
    connect(m_edit, &QPushButton::clicked, this, &AlgorithmsPage::edit);
    connect(table(), &QTableView::activated, this, &AlgorithmsPage::edit);
    empty()->setButton(tr("Create the first Algorithm"), QStringLiteral("emptyNewAlgorithm"));
    connect(empty(), &EmptyState::activated, m_new, &QPushButton::click);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &AlgorithmsPage::showMenu);
    showRows();
    enableActions();
}

AlgorithmsPage::~AlgorithmsPage() = default;

void AlgorithmsPage::buildMore()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("algorithmMenu"));
    const auto add = [menu](const QString &name, const QString &symbol, const QString &text) {
        QAction *action = menu->addAction(icon(symbol), text);
        action->setObjectName(name);
        return action;
    };
    m_duplicate = add(QStringLiteral("duplicateAlgorithm"), QStringLiteral("copy"), tr("D&uplicate…"));
    menu->addSeparator();
    m_import =
        add(QStringLiteral("importAlgorithm"), QStringLiteral("import"), tr("&Import from JSON File…"));
    m_export = add(QStringLiteral("exportAlgorithm"), QStringLiteral("export"), tr("E&xport to JSON File…"));
    m_more->setMenu(menu);
    m_more->setAccessibleName(tr("More actions on algorithms"));
    connect(m_duplicate, &QAction::triggered, this, &AlgorithmsPage::duplicate);
    connect(m_import, &QAction::triggered, this, &AlgorithmsPage::importFile);
    connect(m_export, &QAction::triggered, this, &AlgorithmsPage::exportFile);
}

void AlgorithmsPage::showMenu(const QPoint &at)
{
    if (!table()->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](QPushButton *button) {
        QAction *action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    add(m_create);
    add(m_edit);
    menu->addAction(m_duplicate);
    menu->addAction(m_export);
    menu->addSeparator();
    add(m_delete);
    menu->popup(table()->viewport()->mapToGlobal(at));
}

void AlgorithmsPage::selectAlgorithm(const AlgorithmId &id)
{
    m_wanted = id;
    refresh();
}

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
        if (const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted); row >= 0) {
            select(row);
            m_wanted = {};
        }
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
    m_new->setEnabled(isLive());
    m_edit->setEnabled(some && isLive());
    m_duplicate->setEnabled(some && isLive());
    m_import->setEnabled(isLive());
    m_export->setEnabled(some);
    m_create->setEnabled(some);
    m_delete->setEnabled(some && isLive());
}

void AlgorithmsPage::createJob()
{
    if (const Algorithm *algorithm = current())
        Q_EMIT createJobRequested(algorithm->id);
}

void AlgorithmsPage::edit()
{
    const Algorithm *algorithm = current();
    if (algorithm && isLive())
        Q_EMIT editRequested(*algorithm);
}

void AlgorithmsPage::duplicate()
{
    const Algorithm *algorithm = current();
    if (!algorithm)
        return;
    Algorithm copy = *algorithm;
    copy.id = {};
    // A free name of at most 64 characters.
    const auto taken = [this](const QString &name) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->itemAt(row).name == name)
                return true;
        }
        return false;
    };
    for (int n = 2; taken(copy.name); ++n) {
        const QString end = QStringLiteral("-%1").arg(n);
        copy.name = QString(algorithm->name.left(64 - end.size()) + end);
    }
    Q_EMIT newRequested(copy, {});
}

void AlgorithmsPage::importFile()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseAlgorithmFile");
    request.title = tr("Import Algorithm");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.purpose = QStringLiteral("files");
    request.filters = {tr("JSON files (*.json)"), tr("All files (*)")};
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        readInWorker(path, fileLimit, this,
                     [this, path](const Result<QByteArray> &content) { take(path, content); });
    });
}

void AlgorithmsPage::take(const QString &path, const Result<QByteArray> &content)
{
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [this, &name](const Error &error) {
        showMessage(MessageBar::Kind::Error, tr("“%1” was not imported. %2").arg(name, error.text()));
    };
    if (!content)
        return refuse(content.error());
    const Result<QJsonObject> object = parseObject(*content);
    if (!object)
        return refuse(object.error());
    QList<Issue> issues;
    Result<Algorithm> algorithm = algorithmFromJson(*object, &issues);
    if (!algorithm)
        return refuse(algorithm.error());
    fillPlaceholders(*algorithm, {client()->engine().samples, client()->engine().outputs});
    // The editor opens filled in: a person looks at it before it is saved.
    QStringList remarks;
    for (const Issue &issue : std::as_const(issues)) {
        if (remarks.size() < 5)
            remarks.append(QString(issue.field + QStringLiteral(": ") + sentence(issue.message)));
    }
    if (issues.size() > remarks.size())
        remarks.append(tr("…and %n more.", nullptr, int(issues.size() - remarks.size())));
    Q_EMIT newRequested(*algorithm, remarks.isEmpty() ? tr("Imported from “%1”. Save keeps it.").arg(name)
                                                      : remarks.join(u'\n'));
}

void AlgorithmsPage::exportFile()
{
    const Algorithm *algorithm = current();
    if (!algorithm)
        return;
    prompts::PathRequest request;
    request.name = QStringLiteral("exportAlgorithmFile");
    request.title = tr("Export Algorithm");
    request.kind = prompts::PathRequest::Kind::SaveFile;
    request.purpose = QStringLiteral("files");
    request.filters = {tr("JSON files (*.json)")};
    request.suffix = QStringLiteral("json");
    prompts::choosePath(this, request, this, [this, kept = *algorithm](const QString &path) {
        if (path.isEmpty())
            return;
        const QByteArray content = QJsonDocument(algorithmToJson(kept)).toJson(QJsonDocument::Indented);
        writeInWorker(path, content, this, [this, path, name = kept.name](const Result<> &written) {
            if (written)
                showMessage(MessageBar::Kind::Success, tr("“%1” was exported to %2.").arg(name, path));
            else
                showMessage(MessageBar::Kind::Error, written.error().text());
        });
    });
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
