// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/outputstab.h"

#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "ui/details/outputmodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/filepreview.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace trainshed {

namespace {

constexpr int lookAgainMs = 3000;

QList<OutputModel::Root> rootsOf(const JobDetails &job)
{
    QList<OutputModel::Root> roots;
    const QList<OutputChannel> &outputs = job.spec.outputs;
    for (int i = 0; i < outputs.size(); ++i) {
        const OutputChannel &output = outputs.at(i);
        if (const std::optional<QString> location = localPath(output.location))
            roots.append({output.name, *location});
        // While it runs, the job writes into its own folder; it stays there where bringing it out failed.
        if (!job.attempts.isEmpty() && job.summary.phase != JobPhase::Completed)
            roots.append({OutputsTab::tr("%1, in the job's folder").arg(output.name),
                          outputPath(job.attempts.last().folder, output.name, i)});
    }
    return roots;
}

} // namespace

OutputsTab::OutputsTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutputModel(this))
    , m_tree(new QTreeView(this))
    , m_preview(new FilePreview(tr("Output file"), this))
    , m_note(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_refresh(new QToolButton(this))
{
    m_tree->setObjectName(QStringLiteral("outputsTree"));
    m_tree->setAccessibleName(tr("Output files"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    calmSelection(m_tree);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->resizeSection(OutputModel::NameColumn, fontMetrics().averageCharWidth() * 48);
    m_tree->header()->resizeSection(OutputModel::SizeColumn, fontMetrics().averageCharWidth() * 16);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildActions();
    m_open->setObjectName(QStringLiteral("openOutputsButton"));
    m_open->setText(tr("Open folder"));
    m_open->setIcon(icon(QStringLiteral("folder-open")));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setToolTip(tr("Open the output folder in the file manager"));
    m_refresh->setObjectName(QStringLiteral("refreshOutputsButton"));
    m_refresh->setText(tr("Look again"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 4);
    row->addWidget(m_note, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("outputsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);

    m_timer.setInterval(lookAgainMs);
    connect(&m_timer, &QTimer::timeout, m_model, &OutputModel::refresh);
    connect(m_refresh, &QToolButton::clicked, this, &OutputsTab::load);
    connect(m_open, &QToolButton::clicked, this, &OutputsTab::outputFolderRequested);
    connect(m_tree, &QTreeView::activated, this, &OutputsTab::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutputsTab::preview);
    // A file that the job still writes.
    connect(m_model, &OutputModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const QModelIndex current = m_tree->currentIndex();
        if (current.isValid() && current.parent() == from.parent() && current.row() >= from.row() &&
            current.row() <= to.row())
            preview();
    });
    connect(m_model, &OutputModel::listed, this, [this](const QModelIndex &folder) {
        if (!folder.parent().isValid() && m_model->rowCount(folder) > 0)
            m_tree->expand(folder);
    });
    clear();
}

OutputsTab::~OutputsTab() = default;

void OutputsTab::setJob(const JobDetails &job)
{
    m_job = job;
    m_stale = true;
    m_open->setEnabled(!job.spec.outputs.isEmpty() || !job.attempts.isEmpty());
    m_refresh->setEnabled(!job.spec.outputs.isEmpty());
    if (isVisible())
        load();
}

void OutputsTab::clear()
{
    m_job = {};
    m_stale = false;
    m_timer.stop();
    m_model->setRoots({});
    m_preview->clear();
    m_note->clear();
    m_open->setEnabled(false);
    m_refresh->setEnabled(false);
}

void OutputsTab::load()
{
    m_stale = false;
    const QList<OutputModel::Root> roots = rootsOf(m_job);
    m_note->setText(m_job.spec.outputs.isEmpty() ? tr("This job has no outputs.")
                    : roots.isEmpty()            ? tr("The outputs lie where they can't be listed here.")
                                                 : QString());
    m_model->setRoots(roots);
    if (isTerminal(m_job.summary.phase) || roots.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
}

void OutputsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_job.summary.id.isEmpty())
        load();
}

void OutputsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void OutputsTab::buildActions()
{
    const auto add = [this](const QString &name, const QString &symbol, const QString &text) {
        auto *action = new QAction(icon(symbol), text, m_tree);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        return action;
    };
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *open = add(QStringLiteral("openOutputFile"), QStringLiteral("folder-open"), tr("&Open"));
    connect(open, &QAction::triggered, this, &OutputsTab::openCurrent);
    QAction *copy = add(QStringLiteral("copyOutputPath"), QStringLiteral("copy"), tr("&Copy path"));
    copy->setShortcuts(QKeySequence::keyBindings(QKeySequence::Copy));
    connect(copy, &QAction::triggered, this, &OutputsTab::copyPaths);
}

void OutputsTab::copyPaths()
{
    QStringList paths;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths.append(row.data(OutputModel::PathRole).toString());
    if (!paths.isEmpty())
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

void OutputsTab::preview()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || index.data(OutputModel::FolderRole).toBool())
        m_preview->clear(tr("Choose a file to see what it holds."));
    else
        m_preview->setFile(index.data(OutputModel::PathRole).toString());
}

void OutputsTab::openCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid() && !index.data(OutputModel::FolderRole).toBool())
        QDesktopServices::openUrl(QUrl::fromLocalFile(index.data(OutputModel::PathRole).toString()));
}

} // namespace trainshed
