// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/algorithmeditor.h"

#include "model/job/location.h"
#include "model/job/resolve.h"
#include "model/job/wording.h"
#include "ui/algorithm/aboutpart.h"
#include "ui/algorithm/channelspart.h"
#include "ui/algorithm/codepart.h"
#include "ui/algorithm/constraintspart.h"
#include "ui/algorithm/parameterspart.h"
#include "ui/algorithm/previewpanel.h"
#include "ui/algorithm/suggestdialog.h"
#include "ui/prompts/question.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace trainshed {

AlgorithmEditor::AlgorithmEditor(EngineClient *client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_bar(new MessageBar(this))
    , m_area(new QScrollArea(this))
    , m_code(new CodePart)
    , m_preview(new PreviewPanel(this))
    , m_why(new Note(this))
    , m_previewButton(new QPushButton(tr("Pre&view Runtime Environment"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("algorithmEditor"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_code, &CodePart::imagesWanted, this, [this] { askLists(true); });
    connect(m_code, &CodePart::suggestWanted, this, &AlgorithmEditor::readScript);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A row that was just added has its place only after the layout.
        if (now && m_area->isAncestorOf(now))
            QMetaObject::invokeMethod(
                this, [this, now = QPointer<QWidget>(now)] { bringIntoSight(now); }, Qt::QueuedConnection);
    });
    connect(&m_reader, &ScriptReader::finished, this, &AlgorithmEditor::offer);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 150, unit * 110);
    setMinimumHeight(fontMetrics().lineSpacing() * 20);
}

AlgorithmEditor::~AlgorithmEditor() = default;

void AlgorithmEditor::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    addPart(column, {}, new AboutPart);
    addPart(column, tr("Code and start"), m_code);
    addPart(column, tr("Inputs"), new ChannelsPart(true));
    addPart(column, tr("Outputs"), new ChannelsPart(false));
    addPart(column, tr("Hyperparameters"), new ParametersPart);
    addPart(column, tr("Training constraints"), new ConstraintsPart);
    column->addStretch(1);
    m_area->setObjectName(QStringLiteral("algorithmArea"));
    m_area->setAccessibleName(tr("Algorithm"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("algorithmSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_area);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_preview->hide();

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(splitter, 1);
    all->addWidget(line);
    all->addWidget(buildButtons());
}

void AlgorithmEditor::addPart(QVBoxLayout *column, const QString &title, EditorPart *part)
{
    if (!title.isEmpty()) {
        column->addSpacing(14);
        column->addWidget(headingLabel(title, column->parentWidget()));
    }
    column->addWidget(part);
    m_parts.append(part);
    connect(part, &EditorPart::changed, this, &AlgorithmEditor::take);
}

QWidget *AlgorithmEditor::buildButtons()
{
    auto *footer = new QWidget(this);
    m_why->setObjectName(QStringLiteral("algorithmWhy"));
    m_previewButton->setObjectName(QStringLiteral("previewRuntime"));
    m_previewButton->setAccessibleName(tr("Preview runtime environment"));
    m_previewButton->setCheckable(true);
    m_previewButton->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveAlgorithm"));
    m_save->setAccessibleName(tr("Save algorithm"));
    m_save->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelAlgorithm"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 8, 14, 12);
    row->addWidget(m_previewButton);
    row->addWidget(m_why, 1000);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    connect(m_previewButton, &QPushButton::toggled, this, [this](bool on) {
        m_preview->setVisible(on);
        showPreview();
    });
    connect(m_save, &QPushButton::clicked, this, &AlgorithmEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &AlgorithmEditor::reject);
    return footer;
}

void AlgorithmEditor::openNew(const Algorithm &start, bool isEdited)
{
    Algorithm algorithm = start;
    algorithm.id = {};
    algorithm.created = algorithm.updated = 0;
    if (algorithm.source.kind == AlgorithmKind::Saved)
        algorithm.source.kind = AlgorithmKind::PresetImage;
    m_edited = isEdited;
    m_proposes = true;
    begin(algorithm, tr("Create Algorithm"));
}

void AlgorithmEditor::openFor(const Algorithm &algorithm)
{
    m_edited = false;
    begin(algorithm, tr("Edit “%1”").arg(algorithm.name));
}

void AlgorithmEditor::begin(const Algorithm &algorithm, const QString &title)
{
    setWindowTitle(title);
    show(algorithm);
    m_original = m_algorithm;
    askLists(false);
    QDialog::show();
    const QList<QWidget *> order = tabOrderIn(m_area->widget());
    if (!order.isEmpty())
        order.first()->setFocus(Qt::OtherFocusReason);
    m_area->verticalScrollBar()->setValue(0);
}

void AlgorithmEditor::askLists(bool lookForImages)
{
    m_client->call(rpc::AlgorithmList{}, this, [this](const Result<rpc::AlgorithmsReply> &reply) {
        if (!reply)
            return; // what the name collides with is told by the engine at the latest
        m_others = reply->algorithms;
        judge();
    });
    rpc::ImageList request;
    request.refresh = lookForImages;
    m_client->call(request, this, [this](const Result<rpc::ImagesReply> &reply) {
        if (!reply) {
            m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        m_images = reply->images;
        m_code->setImages(m_images);
        proposeImage();
        showPreview();
    });
}

void AlgorithmEditor::proposeImage()
{
    AlgorithmSource &source = m_algorithm.source;
    if (!m_proposes || m_images.isEmpty() || source.kind != AlgorithmKind::PresetImage ||
        !source.engine.isEmpty())
        return;
    // No change of a person's: closing does not ask because of it.
    const bool before = isEdited();
    const Image &image = m_images.first();
    Algorithm proposed = m_algorithm;
    proposed.source.engine = engineOf(image);
    show(proposed);
    if (!before)
        m_original = m_algorithm;
}

void AlgorithmEditor::show(const Algorithm &algorithm)
{
    m_algorithm = algorithm;
    for (EditorPart *part : std::as_const(m_parts))
        part->load(algorithm);
    judge();
    showPreview();
}

void AlgorithmEditor::take()
{
    for (const EditorPart *part : std::as_const(m_parts))
        part->store(m_algorithm);
    m_why->setHelp(QString());
    judge();
    showPreview();
}

void AlgorithmEditor::judge()
{
    m_issues = validate(m_algorithm, m_others);
    for (EditorPart *part : std::as_const(m_parts))
        part->showIssues(m_issues);
}

QString AlgorithmEditor::interpreter() const
{
    if (hasBootCommand(m_algorithm.source))
        return {};
    const auto image = imageFor(m_algorithm.source.engine, m_images);
    return image ? image->interpreter : QString();
}

void AlgorithmEditor::showPreview()
{
    if (m_preview->isVisibleTo(this))
        m_preview->show(m_algorithm, interpreter());
}

void AlgorithmEditor::showMessage(int kind, const QString &text)
{
    m_bar->showMessage(MessageBar::Kind(kind), text);
}

void AlgorithmEditor::readScript()
{
    const auto folder = localPath(m_algorithm.source.codeDir);
    const auto inside = bootFileInside(m_algorithm.source.codeDir, m_algorithm.source.bootFile);
    if (folder && inside && !m_reader.isRunning())
        m_reader.start(QString(*folder + u'/' + *inside));
}

void AlgorithmEditor::offer(const Result<QList<Suggestion>> &found)
{
    const QString script = m_algorithm.source.bootFile;
    if (!found) {
        m_bar->showMessage(MessageBar::Kind::Error, found.error().text());
        return;
    }
    if (found->isEmpty()) {
        m_bar->showMessage(MessageBar::Kind::Info,
                           tr("“%1” has no add_argument() call that says what it takes.").arg(script));
        return;
    }
    auto *dialog = new SuggestDialog(script, *found, m_algorithm, this);
    connect(dialog, &SuggestDialog::chosen, this,
            [this](const QList<Suggestion> &accepted) { show(withSuggestions(m_algorithm, accepted)); });
    dialog->show();
}

void AlgorithmEditor::save()
{
    if (m_saving)
        return;
    QList<Issue> errors;
    for (const Issue &issue : std::as_const(m_issues)) {
        if (issue.severity == Severity::Error)
            errors.append(issue);
    }
    if (!errors.isEmpty()) {
        refuse(errors);
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_bar->clear();
    const auto answer = [this](const Result<rpc::AlgorithmReply> &reply) { answered(reply); };
    if (m_algorithm.id.isEmpty())
        m_client->call(rpc::AlgorithmCreate{m_algorithm}, this, answer);
    else
        m_client->call(rpc::AlgorithmUpdate{m_algorithm}, this, answer);
}

void AlgorithmEditor::refuse(const QList<Issue> &errors)
{
    const qsizetype more = errors.size() - 1;
    const QString first = sentence(errors.first().message);
    m_why->setProblem(Severity::Error,
                      more == 0
                          ? tr("It can't be saved yet: %1").arg(first)
                          : tr("It can't be saved yet: %1 (and %n more)", nullptr, int(more)).arg(first));
    for (EditorPart *part : std::as_const(m_parts))
        part->setLoud(true);
    for (const EditorPart *part : std::as_const(m_parts)) {
        if (part->owns(errors.first()) && part->focusField(errors.first().field))
            return;
    }
}

void AlgorithmEditor::answered(const Result<rpc::AlgorithmReply> &reply)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!reply) {
        m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
        return;
    }
    Q_EMIT stored(reply->algorithm);
    accept();
}

void AlgorithmEditor::reject()
{
    if (!isEdited() || m_saving) {
        // While it is being saved, closing would hide how that ended.
        if (!m_saving)
            QDialog::reject();
        return;
    }
    prompts::Question question;
    question.name = QStringLiteral("discardAlgorithm");
    question.title = tr("Discard Changes");
    question.text = m_algorithm.id.isEmpty() ? tr("Discard the new algorithm?")
                                             : tr("Discard the changes to “%1”?").arg(m_original.name);
    question.consequences = tr("What you entered is not saved yet.");
    question.choices = {{QStringLiteral("discard"), tr("Discard"), prompts::Choice::Role::Destructive},
                        {QStringLiteral("keep"), tr("Keep Editing"), prompts::Choice::Role::Reject}};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(this, question, this, [this](const QString &choice) {
        if (choice == u"discard")
            QDialog::reject();
    });
}

bool AlgorithmEditor::focusNextPrevChild(bool next)
{
    // Qt's own chain is that of creation, and rows come and go.
    QList<QWidget *> order;
    if (m_bar->isVisible())
        order.append(tabOrderIn(m_bar));
    order.append(tabOrderIn(m_area->widget()));
    if (m_preview->isVisible())
        order.append(tabOrderIn(m_preview));
    for (QPushButton *button : {m_previewButton, m_save, m_cancel}) {
        if (button->isEnabled())
            order.append(button);
    }
    QWidget *then = nextInTabOrder(order, focusWidget(), next);
    if (!then)
        return QDialog::focusNextPrevChild(next);
    then->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void AlgorithmEditor::bringIntoSight(QWidget *widget)
{
    if (widget && m_area->isAncestorOf(widget))
        m_area->ensureWidgetVisible(widget, 20, 50);
}

} // namespace trainshed
