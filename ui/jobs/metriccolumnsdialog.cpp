// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/metriccolumnsdialog.h"

#include "model/protocol/client/engineclient.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/note.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>

namespace trainshed {

namespace {

enum Column { NameColumn, BestColumn, LastColumn, JobsColumn, ColumnCount };
constexpr int mostNameLength = 200;

} // namespace

MetricColumnsDialog::MetricColumnsDialog(EngineClient *client, const QList<MetricColumn> &columns,
                                         QWidget *parent)
    : QDialog(parent)
    , m_before(columns)
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_note(new Note(this))
{
    setObjectName(QStringLiteral("metricColumnsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Metrics in the List"));
    build();
    for (const MetricColumn &column : columns) {
        if (rowOf(column.name) < 0)
            addRow(column.name, 0);
    }
    judge();
    client->call<rpc::MetricNames>(rpc::MetricNames{}, this,
                                   [this](const Result<rpc::MetricNames::Reply> &names) { fill(names); });
}

MetricColumnsDialog::~MetricColumnsDialog() = default;

void MetricColumnsDialog::build()
{
    const int unit = fontMetrics().averageCharWidth();
    auto *label = new QLabel(tr("&Metric:"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("metricName"));
    m_name->setAccessibleName(tr("Metric"));
    m_name->setPlaceholderText(tr("Filter, or the name of another metric"));
    m_name->setMaxLength(mostNameLength);
    m_name->setClearButtonEnabled(true);
    m_add->setObjectName(QStringLiteral("addMetric"));
    m_add->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("metricColumnsTable"));
    m_table->setAccessibleName(tr("Metrics"));
    m_table->setHorizontalHeaderLabels({tr("Metric"), tr("Best"), tr("Last"), tr("Jobs")});
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const int column : {NameColumn, BestColumn, LastColumn}) // as what is below
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(JobsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {BestColumn, LastColumn, JobsColumn})
        m_table->setColumnWidth(column, unit * 11);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    calmSelection(m_table);
    m_note->setObjectName(QStringLiteral("metricColumnsNote"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("metricColumnsButtons"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("metricColumnsOk"));
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("metricColumnsCancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(unit * 80, fontMetrics().lineSpacing() * 22);
    connect(m_name, &QLineEdit::textChanged, this, &MetricColumnsDialog::filter);
    connect(m_add, &QPushButton::clicked, this, &MetricColumnsDialog::addNamed);
    connect(m_table, &QTableWidget::itemChanged, this, &MetricColumnsDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MetricColumnsDialog::fill(const Result<rpc::MetricNames::Reply> &names)
{
    m_isFilled = true;
    if (!names) {
        m_trouble = names.error().text();
    } else {
        for (const rpc::MetricNames::Name &name : names->names) {
            const int row = rowOf(name.name);
            if (row < 0)
                addRow(name.name, name.jobs);
            else
                m_table->item(row, JobsColumn)->setText(QLocale().toString(name.jobs));
        }
    }
    filter();
}

int MetricColumnsDialog::addRow(const QString &name, qint64 jobs)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *label = new QTableWidgetItem(name); // the table's
    label->setToolTip(name);
    m_table->setItem(row, NameColumn, label);
    m_table->setItem(row, BestColumn, choice({name, MetricColumn::Point::Best}));
    m_table->setItem(row, LastColumn, choice({name, MetricColumn::Point::Last}));
    auto *count = new QTableWidgetItem(QLocale().toString(jobs));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, JobsColumn, count);
    return row;
}

QTableWidgetItem *MetricColumnsDialog::choice(const MetricColumn &column)
{
    auto *item = new QTableWidgetItem;
    item->setToolTip(meaningOf(column));
    item->setData(Qt::AccessibleTextRole, headerOf(column));
    const bool isBest = column.point == MetricColumn::Point::Best;
    if (isBest && goalOf(column.name) == MetricGoal::None) {
        item->setFlags(Qt::ItemIsSelectable);
        item->setData(Qt::DisplayRole, QStringLiteral("–"));
        return item;
    }
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(m_before.contains(column) ? Qt::Checked : Qt::Unchecked);
    return item;
}

int MetricColumnsDialog::rowOf(const QString &name) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, NameColumn)->text() == name)
            return row;
    }
    return -1;
}

void MetricColumnsDialog::filter()
{
    const QString text = m_name->text().trimmed();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text();
        m_table->setRowHidden(row, !name.contains(text, Qt::CaseInsensitive));
    }
    judge();
}

void MetricColumnsDialog::addNamed()
{
    const QString name = m_name->text().trimmed();
    const int row = addRow(name, 0);
    const bool ranks = goalOf(name) != MetricGoal::None;
    m_table->item(row, ranks ? BestColumn : LastColumn)->setCheckState(Qt::Checked);
    m_name->clear();
    m_table->setCurrentCell(row, ranks ? BestColumn : LastColumn);
    m_table->setFocus();
}

QList<MetricColumn> MetricColumnsDialog::columns() const
{
    QList<MetricColumn> columns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text();
        if (m_table->item(row, BestColumn)->checkState() == Qt::Checked)
            columns.append({name, MetricColumn::Point::Best});
        if (m_table->item(row, LastColumn)->checkState() == Qt::Checked)
            columns.append({name, MetricColumn::Point::Last});
    }
    return columns;
}

void MetricColumnsDialog::judge()
{
    QSet<QString> names;
    for (const MetricColumn &column : columns())
        names.insert(column.name);
    const bool tooMany = names.size() > rpc::MetricsOfJobs::mostNames;
    const QString text = m_name->text().trimmed();
    m_add->setEnabled(!text.isEmpty() && rowOf(text) < 0);
    m_ok->setEnabled(!tooMany);
    if (tooMany)
        m_note->setProblem(Severity::Error, tr("At most %1 metrics can be shown; %2 are chosen.")
                                                .arg(rpc::MetricsOfJobs::mostNames)
                                                .arg(names.size()));
    else if (!m_trouble.isEmpty())
        m_note->setProblem(Severity::Warning, m_trouble);
    else if (m_isFilled && m_table->rowCount() == 0)
        m_note->setHelp(tr("No job has measured anything yet. Write the name that it will have."));
    else
        m_note->setHelp(tr("Whether the greatest or the smallest value is best follows from the name: the "
                           "greatest accuracy, the smallest loss."));
}

} // namespace trainshed
