// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/previewpanel.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/quiet.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent) : QWidget(parent), m_command(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("runtimePreview"));
    auto *content = new QWidget;
    m_paths.grid = new QGridLayout;
    m_variables.grid = new QGridLayout;
    for (QGridLayout *grid : {m_paths.grid, m_variables.grid}) {
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(0, 1);
    }
    m_command->setObjectName(QStringLiteral("previewCommand"));
    m_command->setAccessibleName(tr("Boot command of a job"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setFixedHeight(fontMetrics().lineSpacing() * 6 + 12);
    auto *copy = iconButton(QStringLiteral("copy"), QStringLiteral("copyPreviewCommand"), this);
    copy->setAccessibleName(tr("Copy boot command"));
    copy->setToolTip(tr("Copy the boot command"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });

    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Boot command"), content), 1);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 14, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_command);
    column->addWidget(quietLabel(tr("As for a job that gives every input. ${MA_HOME} is the folder of the "
                                    "attempt."),
                                 content));
    column->addSpacing(10);
    column->addWidget(headingLabel(tr("Paths"), content));
    column->addLayout(m_paths.grid);
    column->addSpacing(10);
    column->addWidget(headingLabel(tr("Preset variables"), content));
    column->addLayout(m_variables.grid);
    column->addStretch(1);

    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("runtimePreviewArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Runtime environment"));
    area->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
}

PreviewPanel::~PreviewPanel() = default;

QList<PreviewPanel::Line> PreviewPanel::pathsOf(const RuntimePreview &preview, const Algorithm &algorithm)
{
    QList<Line> lines;
    const auto add = [&lines](const QString &what, const QString &path) {
        lines.append({what, path.isEmpty() ? tr("none") : path, path});
    };
    add(tr("Code"), preview.codeFolder);
    if (algorithm.source.kind != AlgorithmKind::CustomImage)
        add(tr("Boot file"), preview.bootFile);
    add(tr("Work directory"), preview.workDir);
    for (qsizetype i = 0; i < algorithm.inputs.size(); ++i)
        add(tr("Input %1").arg(algorithm.inputs[i].name), preview.inputFolders.value(i));
    for (qsizetype i = 0; i < algorithm.outputs.size(); ++i)
        add(tr("Output %1").arg(algorithm.outputs[i].name), preview.outputFolders.value(i));
    return lines;
}

QList<PreviewPanel::Line> PreviewPanel::variablesOf(const RuntimePreview &preview)
{
    QList<Line> lines;
    for (const RuntimePreview::Variable &variable : preview.variables)
        lines.append(
            {variable.name, variable.later ? tr("set when the job starts") : variable.value, variable.name});
    return lines;
}

void PreviewPanel::show(const Algorithm &algorithm, const QString &interpreter)
{
    const RuntimePreview preview = previewOf(algorithm, interpreter);
    if (m_command->toPlainText() != preview.command)
        m_command->setPlainText(preview.command);
    fill(m_paths, pathsOf(preview, algorithm), "copyPath");
    fill(m_variables, variablesOf(preview), "copyVariable");
}

void PreviewPanel::fill(Table &table, const QList<Line> &lines, const char *name)
{
    if (lines == table.lines)
        return;
    while (table.names.size() > lines.size()) {
        delete table.names.takeLast();
        delete table.values.takeLast();
        delete table.buttons.takeLast();
    }
    table.lines = lines;
    while (table.names.size() < lines.size())
        addLine(table, lines[table.names.size()], name);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        table.names[i]->setText(line.what);
        table.values[i]->setText(line.value);
        table.buttons[i]->setEnabled(!line.copy.isEmpty());
        table.buttons[i]->setAccessibleName(tr("Copy %1").arg(line.what));
        table.buttons[i]->setToolTip(table.buttons[i]->accessibleName());
    }
}

void PreviewPanel::addLine(Table &table, const Line &line, const char *name)
{
    const int row = int(table.names.size());
    QWidget *content = table.grid->parentWidget();
    auto *what = quietLabel(line.what, content);
    what->setWordWrap(false);
    auto *value = valueLabel(content);
    auto *copy = iconButton(QStringLiteral("copy"), numberedName(name, row), content);
    connect(copy, &QToolButton::clicked, this,
            [&table, row] { QGuiApplication::clipboard()->setText(table.lines.value(row).copy); });
    table.grid->addWidget(what, row * 2, 0);
    table.grid->addWidget(copy, row * 2, 1);
    table.grid->addWidget(value, row * 2 + 1, 0, 1, 2);
    table.names.append(what);
    table.values.append(value);
    table.buttons.append(copy);
}

} // namespace trainshed
