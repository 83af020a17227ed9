// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createdialog.h"

#include "ui/create/algorithmsection.h"
#include "ui/create/basicsection.h"
#include "ui/create/channelssection.h"
#include "ui/create/parameterssection.h"
#include "ui/create/quickalgorithm.h"
#include "ui/create/resourcessection.h"
#include "ui/create/steplist.h"
#include "ui/create/summarysection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trainshed {

CreateDialog::CreateDialog(EngineClient *client, const QString &draftPath, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_model(client, this)
    , m_submission(client, this)
    , m_drafts(draftPath)
    , m_basic(new BasicSection)
    , m_channels(new ChannelsSection)
    , m_steps(nullptr)
    , m_pages(new QStackedWidget(this))
    , m_bar(new MessageBar(this))
    , m_why(new Note(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_submit(new QPushButton(tr("&Submit"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("createDialog"));
    build();
    wire();
    wireModel();
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().lineSpacing() * 38);
}

CreateDialog::~CreateDialog()
{
    // Gone with the window, without a word: what was typed is there at the next start.
    if (isVisible())
        autosave();
}

void CreateDialog::build()
{
    auto *algorithm = new AlgorithmSection;
    auto *parameters = new ParametersSection;
    connect(&m_model, &FormModel::requirementsKnown, algorithm, &AlgorithmSection::setRequirements);
    connect(&m_model, &FormModel::secretPlaceKnown, parameters, &ParametersSection::setSecretPlace);
    auto *resources = new ResourcesSection;
    connect(algorithm, &AlgorithmSection::editorWanted, this, &CreateDialog::editorWanted);
    connect(algorithm, &AlgorithmSection::quickWanted, this, &CreateDialog::createQuickly);
    connect(algorithm, &AlgorithmSection::saveWanted, this,
            [this] { Q_EMIT saveAlgorithmWanted(m_model.spec()); });
    connect(algorithm, &AlgorithmSection::imagesWanted, this, [this] { m_model.refresh(true); });
    QStringList titles{m_basic->title(), algorithm->title(), m_channels->title(), parameters->title(),
                       resources->title()};
    m_summary = new SummarySection(titles);
    titles.append(m_summary->title());
    m_sections = {m_basic, algorithm, m_channels, parameters, resources, m_summary};
    const QStringList subtitles{tr("What the job is called."),
                                tr("What runs, and with which Python or command."),
                                tr("Where the data come from, and where the results go."),
                                tr("What the script is told."),
                                tr("Where it runs, with how much, and how long at most."),
                                tr("Everything once more. Submit hands the job to the queue.")};
    for (int i = 0; i < m_sections.size(); ++i)
        m_pages->addWidget(buildPage(m_sections[i], subtitles[i]));
    m_steps = new StepList(titles, this);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addLayout(right, 1);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setMinimumHeight(fontMetrics().lineSpacing() + 2);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(14, 8, 14, 12);
    footer->setSpacing(8);
    footer->addWidget(m_why, 1);
    buildButtons(footer);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(line);
    column->addLayout(footer);
}

void CreateDialog::useAlgorithm(const AlgorithmId &algorithm)
{
    m_model.useAlgorithm(algorithm);
}

void CreateDialog::createQuickly()
{
    auto *dialog = new QuickAlgorithm(m_client, m_model.facts(), this);
    connect(dialog, &QuickAlgorithm::stored, this, &CreateDialog::useAlgorithm);
    dialog->show();
}

QWidget *CreateDialog::buildPage(Section *section, const QString &subtitle)
{
    auto *content = new QWidget;
    auto *title = new QLabel(section->title(), content);
    title->setTextFormat(Qt::PlainText);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(quietLabel(subtitle, content));
    column->addSpacing(14);
    column->addWidget(section, 1);

    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setObjectName(QString(QStringLiteral("page") + QString::number(m_pages->count())));
    area->setAccessibleName(section->title());
    area->setWidget(content);
    return area;
}

void CreateDialog::buildButtons(QHBoxLayout *row)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_submit->setObjectName(QStringLiteral("submit"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setAccessibleName(tr("Back"));
    m_next->setAccessibleName(tr("Next"));
    m_submit->setAccessibleName(tr("Submit"));
    for (QPushButton *button : {m_back, m_next, m_submit, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignBottom);
    }
    QSizePolicy policy = m_next->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_next->setSizePolicy(policy);
}

void CreateDialog::wire()
{
    connect(m_steps, &StepList::wanted, this, &CreateDialog::wantPage);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, &CreateDialog::next);
    connect(m_submit, &QPushButton::clicked, this, &CreateDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_summary, &SummarySection::pageWanted, this, &CreateDialog::goTo);
    connect(m_summary, &SummarySection::fieldWanted, this, &CreateDialog::jumpTo);
    connect(m_basic, &BasicSection::newVersionWanted, &m_model, &FormModel::setNewVersion);
    for (Section *section : std::as_const(m_sections))
        connect(section, &Section::changed, this, [this, section] { take(section); });
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(std::chrono::seconds(3));
    connect(&m_autosave, &QTimer::timeout, this, &CreateDialog::autosave);
    connect(m_client, &EngineClient::stateChanged, this, &CreateDialog::watchConnection);
    connect(&m_submission, &Submission::stored, this, &CreateDialog::finish);
    connect(&m_submission, &Submission::failed, this, &CreateDialog::showFailure);
}

void CreateDialog::wireModel()
{
    connect(&m_model, &FormModel::specChanged, this, &CreateDialog::showSpec);
    connect(&m_model, &FormModel::factsChanged, this, &CreateDialog::showFacts);
    connect(&m_model, &FormModel::issuesChanged, this, &CreateDialog::showIssues);
    connect(&m_model, &FormModel::versionChanged, this, [this] {
        m_basic->setVersion(m_model.newVersion(), m_model.version());
        showSummary();
    });
    connect(&m_model, &FormModel::checked, this, [this] {
        if (m_submitWanted)
            submitChecked();
    });
}

void CreateDialog::openNew()
{
    m_fromDraft = false;
    begin(tr("Create Training Job"), {});
    offerDraft();
}

void CreateDialog::openFor(const AlgorithmId &algorithm)
{
    m_fromDraft = false;
    begin(tr("Create Training Job"), {});
    m_model.beginWith(algorithm);
}

void CreateDialog::openRebuild(const JobDetails &job)
{
    m_fromDraft = false;
    FormModel::Start start;
    start.spec = job.spec;
    start.spec.name = job.summary.name;
    start.newVersion = true;
    begin(tr("Rebuild “%1”").arg(job.summary.name), start);
}

void CreateDialog::begin(const QString &title, const FormModel::Start &start, int page)
{
    setWindowTitle(title);
    m_visited.clear();
    m_confirmed.clear();
    m_refused = false;
    m_submitWanted = false;
    m_closing = false;
    m_bar->clear();
    m_connectionBar = false;
    for (Section *section : std::as_const(m_sections))
        section->reset();
    m_model.begin(start);
    m_basic->setVersion(m_model.newVersion(), m_model.version());
    goTo(page);
    watchConnection(m_client->state());
    if (!isVisible())
        open();
    raise();
}

} // namespace trainshed
