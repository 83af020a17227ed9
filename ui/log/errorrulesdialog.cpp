// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/errorrulesdialog.h"

#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/widgets/iconbutton.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace trainshed {

namespace {

enum Column { NameColumn, ExpressionColumn, ColumnCount };

} // namespace

ErrorRulesDialog::ErrorRulesDialog(const QList<ErrorRule> &rules, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_problem(new QLabel(this))
    , m_remove(new QPushButton(icon(QStringLiteral("remove")), tr("&Remove"), this))
{
    setObjectName(QStringLiteral("errorRulesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kinds of errors"));
    resize(760, 400);
    build();
    fill(rules);
}

ErrorRulesDialog::~ErrorRulesDialog() = default;

void ErrorRulesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("A line of the log is an &error where one of these is found:"), this);
    label->setBuddy(m_table);
    column->addWidget(label);
    m_table->setObjectName(QStringLiteral("errorRulesTable"));
    m_table->setAccessibleName(tr("Kinds of errors"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Regular expression")});
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ExpressionColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("errorRulesProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_remove->setObjectName(QStringLiteral("errorRuleRemove"));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    auto *add = addButton(tr("&Add"), QStringLiteral("errorRuleAdd"), this);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->setObjectName(QStringLiteral("errorRulesButtons"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("errorRulesOk"));
    m_ok->setDefault(true);
    QPushButton *restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setObjectName(QStringLiteral("errorRulesRestore"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("errorRulesCancel"));
    column->addWidget(buttons);
    setTabOrder(m_table, add);
    setTabOrder(add, m_remove);
    setTabOrder(m_remove, m_ok);
    connect(add, &QPushButton::clicked, this, &ErrorRulesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ErrorRulesDialog::remove);
    connect(restore, &QPushButton::clicked, this, [this] { fill(defaultErrorRules()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &ErrorRulesDialog::judge);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ErrorRulesDialog::judge);
}

void ErrorRulesDialog::addRow(const ErrorRule &rule)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(rule.name); // the table's
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, NameColumn, name);
    auto *expression = new QTableWidgetItem(rule.expression);
    expression->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    expression->setToolTip(rule.expression.toHtmlEscaped());
    m_table->setItem(row, ExpressionColumn, expression);
}

void ErrorRulesDialog::fill(const QList<ErrorRule> &rules)
{
    m_table->setRowCount(0);
    for (const ErrorRule &rule : rules)
        addRow(rule);
    m_table->setCurrentCell(0, NameColumn);
    judge();
}

void ErrorRulesDialog::add()
{
    addRow({tr("New"), {}, true});
    m_table->setCurrentCell(m_table->rowCount() - 1, ExpressionColumn);
    m_table->editItem(m_table->currentItem());
    judge();
}

void ErrorRulesDialog::remove()
{
    m_table->removeRow(m_table->currentRow());
    judge();
}

QList<ErrorRule> ErrorRulesDialog::rules() const
{
    QList<ErrorRule> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, NameColumn);
        out << ErrorRule{name->text(), m_table->item(row, ExpressionColumn)->text(),
                         name->checkState() == Qt::Checked};
    }
    return out;
}

void ErrorRulesDialog::judge()
{
    const auto query = errorQuery(rules());
    QPalette colours;
    if (!query) {
        colours.setColor(QPalette::WindowText,
                         readable(QColor(0xd0, 0x30, 0x30), palette().color(QPalette::Window)));
    }
    m_problem->setPalette(colours);
    m_problem->setText(query ? QString() : query.error().what);
    m_ok->setEnabled(query.has_value());
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

} // namespace trainshed
