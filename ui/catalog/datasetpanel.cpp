// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/datasetpanel.h"

#include "model/job/rules.h"
#include "ui/catalog/datasettexts.h"
#include "ui/catalog/operationbar.h"
#include "ui/style/texts.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/filepreview.h"
#include "ui/widgets/looks.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {

constexpr int filesShown = 500;
constexpr int sizeRole = Qt::UserRole + 1;

void makeList(QTableWidget *table, const QStringList &header)
{
    table->setColumnCount(int(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    calmSelection(table);
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text); // never markup: installPlainTexts()
    return item;
}

} // namespace

DatasetPanel::DatasetPanel(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_operation(new OperationBar(client, QStringLiteral("datasetOperation"), this))
    , m_tabs(new QTabWidget(this))
    , m_versions(new QTableWidget(this))
    , m_facts(new FactSheet(this))
    , m_files(new QTableWidget(this))
    , m_preview(new FilePreview(tr("Data file"), this))
{
    setObjectName(QStringLiteral("datasetPanel"));
    build();
    connect(m_versions, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_showing)
            showVersion();
    });
    connect(m_files, &QTableWidget::itemSelectionChanged, this, &DatasetPanel::look);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DatasetPanel::askFiles);
}

DatasetPanel::~DatasetPanel() = default;

void DatasetPanel::build()
{
    m_tabs->setObjectName(QStringLiteral("datasetTabs"));
    m_tabs->setAccessibleName(tr("About the dataset"));
    m_tabs->setDocumentMode(true);
    m_versions->setObjectName(QStringLiteral("datasetVersions"));
    m_versions->setAccessibleName(tr("Versions of the dataset"));
    makeList(m_versions, {tr("Version"), tr("Files"), tr("Size"), tr("State"), tr("Created")});
    m_versions->horizontalHeader()->setStretchLastSection(true);
    m_facts->setObjectName(QStringLiteral("datasetFacts"));
    m_facts->setAccessibleName(tr("About the version"));
    m_files->setObjectName(QStringLiteral("datasetFiles"));
    m_files->setAccessibleName(tr("Files of the version"));
    makeList(m_files, {tr("File"), tr("Size")});
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *versions = new QSplitter(Qt::Vertical, this);
    versions->setObjectName(QStringLiteral("datasetVersionsSplitter"));
    versions->addWidget(m_versions);
    versions->addWidget(m_facts);
    versions->setChildrenCollapsible(false);
    versions->setStretchFactor(1, 1);
    auto *files = new QSplitter(Qt::Vertical, this);
    files->setObjectName(QStringLiteral("datasetFilesSplitter"));
    files->addWidget(m_files);
    files->addWidget(m_preview);
    files->setChildrenCollapsible(false);
    files->setStretchFactor(0, 2);
    files->setStretchFactor(1, 3);
    files->setSizes({200, 300});
    m_tabs->addTab(versions, tr("Dataset &versions"));
    m_tabs->addTab(files, tr("&Preview of the data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 6);
    column->addWidget(m_operation);
    column->addWidget(m_tabs, 1);
}

void DatasetPanel::setDataset(const Dataset *dataset)
{
    const Dataset next = dataset ? *dataset : Dataset();
    if (next == m_dataset && m_versions->rowCount() == next.versions.size())
        return;
    const bool same = next.id == m_dataset.id;
    const DatasetVersion *before = same ? version() : nullptr;
    const int number = before && m_dataset.versions.size() == next.versions.size() ? before->number : 0;
    m_dataset = next;
    {
        const QScopedValueRollback guard(m_showing, true);
        showVersions();
        for (int row = 0; row < m_versions->rowCount(); ++row) {
            if (row == 0 || m_versions->item(row, 0)->data(Qt::UserRole).toInt() == number)
                m_versions->selectRow(row);
        }
    }
    showVersion();
}

const DatasetVersion *DatasetPanel::version() const
{
    const auto rows = m_versions->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return findVersion(m_dataset, QString::number(rows.first().data(Qt::UserRole).toInt()));
}

/// The newest first.
void DatasetPanel::showVersions()
{
    m_versions->setRowCount(int(m_dataset.versions.size()));
    for (int row = 0; row < m_versions->rowCount(); ++row) {
        const DatasetVersion &v = m_dataset.versions[m_dataset.versions.size() - 1 - row];
        QTableWidgetItem *number = cell(datasetVersionText(v.number));
        number->setData(Qt::UserRole, v.number);
        m_versions->setItem(row, 0, number);
        m_versions->setItem(row, 1, cell(countText(v.files)));
        m_versions->setItem(row, 2, cell(sizeText(v.bytes)));
        m_versions->setItem(row, 3, cell(dataStateText(v)));
        m_versions->setItem(row, 4, cell(exactTimeText(v.created)));
    }
    m_versions->resizeColumnsToContents();
}

void DatasetPanel::showVersion()
{
    QList<FactSection> sections;
    if (!m_dataset.id.isEmpty()) {
        FactSection about{m_dataset.name, {}, {}, {}, {}};
        if (!m_dataset.description.isEmpty())
            about.lines.append({tr("Description"), m_dataset.description});
        about.lines.append({tr("ID"), m_dataset.id.toString()});
        if (m_dataset.versions.isEmpty())
            about.note = tr("It has no version yet. Publish one from where the data lie.");
        sections.append(about);
    }
    if (const DatasetVersion *v = version()) {
        FactSection section{datasetVersionText(v->number), {}, {}, {}, {}};
        section.lines.append({tr("Location"), v->location});
        if (!v->notes.isEmpty())
            section.lines.append({tr("Notes"), v->notes});
        section.lines.append({tr("Files"), tr("%1, %2").arg(countText(v->files), sizeText(v->bytes))});
        section.lines.append(
            {tr("State"),
             v->verified == 0 ? tr("Published; not verified since")
             : v->state == DataState::Intact
                 ? tr("As published, verified %1").arg(exactTimeText(v->verified))
                 : tr("Changed after it was published, seen %1").arg(exactTimeText(v->verified))});
        if (!localPath(v->location))
            section.lines.append({tr("Files told apart by"), tr("what the server says: size and ETag")});
        section.lines.append({tr("Digest (SHA-256)"), v->digest});
        sections.append(section);
    }
    m_facts->setSections(sections);
    m_listed.clear();
    m_fetched.clear();
    m_files->setRowCount(0);
    m_preview->clear(tr("Choose a file to look into."));
    askFiles();
    Q_EMIT versionChanged();
}

/// Only when somebody looks.
void DatasetPanel::askFiles()
{
    const DatasetVersion *v = version();
    if (m_tabs->currentIndex() != 1 || !v)
        return;
    const QString wanted = m_dataset.id.toString() + u'/' + datasetVersionText(v->number);
    if (wanted == m_listed)
        return;
    m_listed = wanted;
    rpc::DatasetFiles request{m_dataset.id.toString(), datasetVersionText(v->number), filesShown};
    m_client->call(request, this, [this, wanted](const Result<rpc::DatasetFiles::Reply> &reply) {
        if (wanted != m_listed)
            return;
        if (reply)
            showFiles(*reply);
        else
            m_listed.clear();
    });
}

void DatasetPanel::showFiles(const rpc::DatasetFiles::Reply &reply)
{
    m_files->setRowCount(int(reply.files.size()));
    for (int row = 0; row < m_files->rowCount(); ++row) {
        QTableWidgetItem *name = cell(reply.files[row].path);
        name->setData(Qt::UserRole, reply.files[row].path);
        name->setData(sizeRole, reply.files[row].size);
        m_files->setItem(row, 0, name);
        m_files->setItem(row, 1, cell(sizeText(reply.files[row].size)));
    }
    m_files->setToolTip(reply.more ? tr("The first %n file(s).", nullptr, filesShown) : QString());
    if (m_files->rowCount() > 0)
        m_files->selectRow(0);
}

void DatasetPanel::look()
{
    const auto rows = m_files->selectionModel()->selectedRows();
    const DatasetVersion *v = version();
    if (rows.isEmpty() || !v)
        return;
    const QString path = rows.first().data(Qt::UserRole).toString();
    if (localPath(v->location))
        m_preview->setFile(v->location + u'/' + path);
    else
        fetchStart(*v, path, rows.first().data(sizeRole).toLongLong());
}

/// The beginning of a file that lies elsewhere; the newest one that was asked for is shown.
void DatasetPanel::fetchStart(const DatasetVersion &v, const QString &path, qint64 size)
{
    rpc::DatasetRead request{m_dataset.id.toString(), datasetVersionText(v.number), path,
                             previewBytes(path, size)};
    m_fetched = QString(m_listed + u'/' + path);
    m_preview->clear(tr("Fetching the beginning of the file…"));
    m_client->call(
        request, this, [this, path, wanted = m_fetched](const Result<rpc::DatasetRead::Reply> &reply) {
            if (wanted != m_fetched)
                return;
            if (reply)
                m_preview->setStart(path, QByteArray::fromBase64(reply->content.toLatin1()), reply->size);
            else
                m_preview->clear(reply.error().text());
        });
}

} // namespace trainshed
