// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/importnotes.h"

#include "model/job/wording.h"
#include "ui/style/icons.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {

qsizetype count(const QList<Issue> &issues, Severity severity)
{
    return std::count_if(issues.begin(), issues.end(),
                         [severity](const Issue &issue) { return issue.severity == severity; });
}

} // namespace

ImportNotes::ImportNotes(const QString &fileName, const QList<Issue> &issues, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("importNotes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import “%1”").arg(fileName));
    auto *text = new QLabel(tr("The form is filled in. This is what became of the rest of the file:"), this);
    text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("importNotesList"));
    m_list->setAccessibleName(tr("What became of the file"));
    m_list->setHeaderLabels({tr("Member"), tr("What became of it")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 42);
    calmSelection(m_list);
    fill(issues);
    auto *copying = new QAction(icon(QStringLiteral("copy")), tr("&Copy"), m_list);
    copying->setObjectName(QStringLiteral("importNotesCopy"));
    copying->setShortcuts(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copying);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copying, &QAction::triggered, this, &ImportNotes::copy);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("Go to the &Form"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("importNotesClose"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    go->setFocus();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 20);
}

ImportNotes::~ImportNotes() = default;

void ImportNotes::fill(const QList<Issue> &issues)
{
    struct Group {
        Severity severity;
        QString title;
        QString symbol;
    };
    const QList<Group> groups{
        {Severity::Error, tr("Can't be had here, or not understood: left out"), QStringLiteral("error")},
        {Severity::Warning, tr("Not known here: kept for the export"), QStringLiteral("warning")},
        {Severity::Note, tr("Assumed"), QStringLiteral("info")}};
    for (const Group &group : groups) {
        if (count(issues, group.severity) == 0)
            continue;
        auto *head = new QTreeWidgetItem(m_list, {group.title});
        head->setIcon(0, icon(group.symbol));
        head->setFirstColumnSpanned(true);
        QFont bold = m_list->font();
        bold.setBold(true);
        head->setFont(0, bold);
        for (const Issue &issue : issues) {
            if (issue.severity != group.severity)
                continue;
            const QString what = sentence(issue.message);
            auto *row = new QTreeWidgetItem(head, {issue.field, what});
            row->setToolTip(0, issue.field.toHtmlEscaped());
            row->setToolTip(1, what.toHtmlEscaped());
        }
    }
    m_list->expandAll();
}

void ImportNotes::copy() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if ((*at)->isSelected())
            lines.append(QString((*at)->text(0) + u'\t' + (*at)->text(1)).trimmed());
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

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
