// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/archivewindow.h"

#include "model/job/location.h"
#include "model/job/rules.h"
#include "ui/details/archivemodel.h"
#include "ui/style/texts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/reading.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace trainshed {

ArchiveWindow::ArchiveWindow(EngineClient *client, const QStringList &archives, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_model(new ArchiveModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_fileNote(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("archiveWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Archive Contents"));
    m_choice->addItems(archives);
    buildList();
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ArchiveWindow::ask);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArchiveWindow::showFile);
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 14);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 32);
    m_filter->setFocus();
    ask();
}

ArchiveWindow::~ArchiveWindow() = default;

QStringList ArchiveWindow::archivesOf(const JobSpec &spec)
{
    QStringList archives;
    const auto add = [&archives](const QString &location) {
        const auto path = localPath(location);
        if (path && isArchiveName(*path) && !archives.contains(*path))
            archives.append(*path);
    };
    add(spec.algorithm.codeDir);
    for (const InputChannel &input : spec.inputs)
        add(input.location);
    return archives;
}

void ArchiveWindow::buildList()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(ArchiveModel::ValueRole);
    m_list->setObjectName(QStringLiteral("archiveList"));
    m_list->setAccessibleName(tr("Entries of the archive"));
    m_list->setModel(m_proxy);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ArchiveModel::Name, Qt::AscendingOrder);
    calmSelection(m_list);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ArchiveModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ArchiveModel::Size, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ArchiveModel::Changed, QHeaderView::ResizeToContents);
}

void ArchiveWindow::build()
{
    m_choice->setObjectName(QStringLiteral("archiveChoice"));
    m_choice->setAccessibleName(tr("Archive"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setObjectName(QStringLiteral("archiveFilter"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    for (QLabel *label : {m_note, m_fileNote})
        reading::showSentence(label);
    m_note->setObjectName(QStringLiteral("archiveNote"));
    m_fileNote->setObjectName(QStringLiteral("archiveFileNote"));
    m_fileNote->setContentsMargins(8, 6, 8, 6);
    m_text->setObjectName(QStringLiteral("archiveText"));
    m_text->setAccessibleName(tr("Beginning of the file"));
    reading::showLines(m_text);

    auto *file = new QWidget(this);
    auto *fileColumn = new QVBoxLayout(file);
    fileColumn->setContentsMargins(0, 0, 0, 0);
    fileColumn->setSpacing(0);
    fileColumn->addWidget(m_fileNote);
    fileColumn->addWidget(m_text, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("archiveSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(file);
    splitter->setSizes({fontMetrics().averageCharWidth() * 85, fontMetrics().averageCharWidth() * 65});
    auto *top = new QVBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_note);
    top->addWidget(m_filter);
    reading::layOut(this, top, splitter, QStringLiteral("archiveClose"));
}

void ArchiveWindow::ask()
{
    m_model->setEntries({});
    m_text->clear();
    m_fileNote->clear();
    m_note->setText(tr("Looking into the archive…"));
    m_client->call(rpc::ArchiveList{m_choice->currentText()}, this,
                   [this, generation = ++m_generation](const Result<rpc::ArchiveList::Reply> &reply) {
                       if (generation != m_generation)
                           return;
                       if (reply)
                           take(*reply);
                       else
                           m_note->setText(reply.error().text());
                   });
}

void ArchiveWindow::take(const rpc::ArchiveList::Reply &reply)
{
    const QString size = sizeText(reply.bytes);
    QString text = reply.files == 1
                       ? tr("1 file, %1 unpacked (%2).").arg(size, reply.format)
                       : tr("%n files, %1 unpacked (%2).", nullptr, static_cast<int>(reply.files))
                             .arg(size, reply.format);
    if (!reply.complete)
        text += u' ' +
                tr("The list shows the first %n entries.", nullptr, static_cast<int>(reply.entries.size()));
    m_note->setText(text);
    m_model->setEntries(reply.entries);
    if (m_proxy->rowCount() > 0)
        m_list->setCurrentIndex(m_proxy->index(0, 0));
}

void ArchiveWindow::showFile(const QModelIndex &index)
{
    const int generation = ++m_fileGeneration;
    m_text->clear();
    m_fileNote->clear();
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid() || m_model->entry(source.row()).kind != u"file")
        return;
    const rpc::ArchiveList::Entry &entry = m_model->entry(source.row());
    m_client->call(rpc::ArchiveRead{m_choice->currentText(), entry.index}, this,
                   [this, generation](const Result<rpc::ArchiveRead::Reply> &reply) {
                       if (generation != m_fileGeneration)
                           return;
                       if (reply)
                           takeFile(*reply);
                       else
                           m_fileNote->setText(reply.error().text());
                   });
}

void ArchiveWindow::takeFile(const rpc::ArchiveRead::Reply &reply)
{
    if (reply.binary)
        m_fileNote->setText(tr("No preview of this kind of file."));
    else if (reply.cut)
        m_fileNote->setText(tr("The beginning of the file:"));
    else if (reply.text.isEmpty())
        m_fileNote->setText(tr("This file is empty."));
    m_text->setPlainText(reply.text);
}

} // namespace trainshed
