// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/summarysection.h"

#include "model/job/wording.h"
#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SummarySection::SummarySection(const QStringList &pages, QWidget *parent)
    : Section(tr("Summary"), {}, parent)
    , m_pages(pages)
    , m_problems(new QVBoxLayout)
    , m_groups(new QVBoxLayout)
    , m_command(new QPlainTextEdit(this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Co&py"), this))
{
    m_command->setObjectName(QStringLiteral("commandLine"));
    m_command->setAccessibleName(tr("Exact command line"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 4 + 14);
    m_copy->setObjectName(QStringLiteral("copyCommand"));
    m_copy->setAccessibleName(tr("Copy the command line"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });

    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Command"), this));
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_groups->setSpacing(12);
    column->addLayout(m_problems);
    column->addLayout(m_groups);
    column->addSpacing(8);
    column->addLayout(head);
    column->addWidget(m_command);
    column->addWidget(quietLabel(
        tr("The exact start. ${MA_HOME} stands for the folder of the attempt, which is made when it starts."),
        this));
    column->addStretch(1);
}

SummarySection::~SummarySection() = default;

void SummarySection::store(JobSpec &) const {}

void SummarySection::present(const JobSpec &spec, const Facts &facts, bool newVersion, int version)
{
    m_spec = spec;
    m_facts = facts;
    m_newVersion = newVersion;
    m_version = version;
    rebuild();
}

void SummarySection::setCommand(const QString &command)
{
    if (m_command->toPlainText() != command)
        m_command->setPlainText(command);
    m_copy->setEnabled(!command.isEmpty());
}

void SummarySection::setProblems(const QList<Issue> &issues)
{
    clearLayout(m_problems);
    int number = 0;
    for (const Issue &issue : issues) {
        auto *line = new QWidget(this);
        auto *note = new Note(line);
        note->setProblem(issue.severity, sentence(issue.message));
        auto *go = new QPushButton(tr("Show"), line);
        go->setObjectName(numberedName("showProblem", number));
        go->setAccessibleName(tr("Show problem %1").arg(number + 1));
        go->setAccessibleDescription(note->text());
        go->setAutoDefault(false);
        connect(go, &QPushButton::clicked, this, [this, path = issue.field] { Q_EMIT fieldWanted(path); });
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(note, 1);
        row->addWidget(go, 0, Qt::AlignTop);
        m_problems->addWidget(line);
        ++number;
    }
    m_problems->setContentsMargins(0, 0, 0, issues.isEmpty() ? 0 : 10);
}

void SummarySection::show(const JobSpec &)
{
    // Told by present(): it has nothing to edit, and needs more than the spec.
}

void SummarySection::rebuild()
{
    // The keyboard stays on "Change" of the same group when the texts are made anew.
    const QWidget *focused = focusWidget();
    const QString focusName = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_groups);
    const QList<QList<Line>> lines{basicLines(), algorithmLines(), channelLines(), parameterLines(),
                                   resourceLines()};
    int width = 0; // one column through all groups
    for (const QList<Line> &group : lines) {
        for (const Line &line : group)
            width = qMax(width, fontMetrics().horizontalAdvance(line.label) + 4);
    }
    width = qMin(width, fontMetrics().averageCharWidth() * 36);
    for (int page = 0; page < lines.size(); ++page)
        m_groups->addWidget(group(page, lines[page], width));
    if (focusName.startsWith(QLatin1String("change"))) {
        if (auto *button = findChild<QPushButton *>(focusName))
            button->setFocus();
    }
}

QWidget *SummarySection::group(int page, const QList<Line> &lines, int labelWidth)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    auto *change = new QPushButton(tr("Change"), box);
    change->setObjectName(numberedName("change", page));
    change->setAccessibleName(tr("Change %1").arg(m_pages.value(page)));
    change->setAutoDefault(false);
    change->setFlat(true);
    change->setIcon(icon(QStringLiteral("edit")));
    connect(change, &QPushButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
    grid->addWidget(headingLabel(m_pages.value(page), box), 0, 0, 1, 2);
    grid->addWidget(change, 0, 2);
    int row = 1;
    for (const Line &line : lines) {
        auto *label = quietLabel(line.label, box);
        label->setWordWrap(false);
        label->setFixedWidth(labelWidth);
        auto *value = new ElidedLabel(box);
        value->setElideMode(Qt::ElideMiddle);
        value->setText(line.value);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1, 1, 2);
        ++row;
    }
    return box;
}

} // namespace trainshed
