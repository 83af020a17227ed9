// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/importnotes.h"

#include "model/job/wording.h"
#include "ui/widgets/factsheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {

qsizetype count(const QList<Issue> &issues, Severity severity)
{
    return std::count_if(issues.begin(), issues.end(),
                         [severity](const Issue &issue) { return issue.severity == severity; });
}

FactSection section(const QString &title, const QList<Issue> &issues, Severity severity)
{
    FactSection group;
    group.title = title;
    for (const Issue &issue : issues) {
        if (issue.severity == severity)
            group.lines.append({issue.field, sentence(issue.message)});
    }
    return group;
}

} // namespace

ImportNotes::ImportNotes(const QString &fileName, const QList<Issue> &issues, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importNotes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import “%1”").arg(fileName));
    auto *text = new QLabel(tr("The form is filled in. This is what became of the rest of the file:"), this);
    text->setWordWrap(true);
    QList<FactSection> sections{
        section(tr("Left out: can't be had here, or not understood"), issues, Severity::Error),
        section(tr("Not known here: kept for the export"), issues, Severity::Warning),
        section(tr("Assumed"), issues, Severity::Note)};
    sections.removeIf([](const FactSection &group) { return group.lines.isEmpty(); });
    auto *sheet = new FactSheet(this);
    sheet->setObjectName(QStringLiteral("importNotesSheet"));
    sheet->setAccessibleName(tr("What became of the file"));
    sheet->setSections(sections);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("Go to the &Form"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("importNotesClose"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(sheet, 1);
    column->addWidget(buttons);
    go->setFocus();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 20);
}

ImportNotes::~ImportNotes() = default;

QString ImportNotes::summary(const QList<Issue> &issues)
{
    QStringList parts;
    if (const auto n = count(issues, Severity::Error); n > 0)
        parts.append(tr("%1 left out").arg(n));
    if (const auto n = count(issues, Severity::Warning); n > 0)
        parts.append(tr("%1 not known here").arg(n));
    if (const auto n = count(issues, Severity::Note); n > 0)
        parts.append(tr("%1 assumed").arg(n));
    return parts.join(QStringLiteral(", "));
}

} // namespace trainshed
