// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/suggestdialog.h"

#include "ui/style/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/quiet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {

enum Column { NameColumn, KindColumn, TypeColumn, DefaultColumn, AllowedColumn, RemarkColumn, ColumnCount };

QString kindText(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::Input:
        return SuggestDialog::tr("Input");
    case Suggestion::Kind::Output:
        return SuggestDialog::tr("Output");
    case Suggestion::Kind::Hyperparameter:
        break;
    }
    return SuggestDialog::tr("Hyperparameter");
}

QString typeText(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return SuggestDialog::tr("Integer");
    case ParameterType::Float:
        return SuggestDialog::tr("Float");
    case ParameterType::Boolean:
        return SuggestDialog::tr("Boolean");
    case ParameterType::String:
        break;
    }
    return SuggestDialog::tr("String");
}

QString allowedText(const Hyperparameter &parameter)
{
    if (parameter.restrain == Restrain::Range)
        return SuggestDialog::tr("%1 to %2")
            .arg(parameter.validRange.value(0), parameter.validRange.value(1));
    return parameter.validRange.join(QStringLiteral(", "));
}

QString remarkText(Suggestion::Remark remark)
{
    using Remark = Suggestion::Remark;
    switch (remark) {
    case Remark::DefaultUnknown:
        return SuggestDialog::tr("Its default is only known when the script runs.");
    case Remark::DefaultRefused:
        return SuggestDialog::tr("Its default does not fit its type or its values, and is left out.");
    case Remark::ChoicesUnknown:
        return SuggestDialog::tr("Its choices can't be told from the script.");
    case Remark::TypeGuessed:
        return SuggestDialog::tr("The type is that of its default.");
    case Remark::BooleanByText:
        return SuggestDialog::tr("With type=bool, Python takes “false” for true too.");
    case Remark::Switch:
        return SuggestDialog::tr(
            "A switch takes no value: the script would refuse the value that a job gives.");
    case Remark::ManyValues:
        return SuggestDialog::tr("It takes several values, of which a job gives one.");
    case Remark::NoLongName:
        return SuggestDialog::tr("It has no name with “--”: a job can't give it.");
    case Remark::NameRefused:
        return SuggestDialog::tr("Its name is not one that a hyperparameter may have.");
    case Remark::Twice:
        return SuggestDialog::tr("The script has an argument of that name before.");
    case Remark::Partial:
        break;
    }
    return SuggestDialog::tr("Not all of it can be told from the script.");
}

} // namespace

QString remarksText(const Suggestion &suggestion)
{
    QStringList sentences;
    for (const Suggestion::Remark remark : suggestion.remarks)
        sentences.append(remarkText(remark));
    return sentences.join(u' ');
}

SuggestDialog::SuggestDialog(const QString &script, const QList<Suggestion> &suggestions,
                             const Algorithm &algorithm, QWidget *parent)
    : QDialog(parent)
    , m_suggestions(suggestions)
    , m_list(new QTreeWidget(this))
    , m_about(quietLabel(QString(), this))
    , m_all(new QPushButton(tr("Select A&ll"), this))
    , m_none(new QPushButton(tr("Select &None"), this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("suggestDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Suggest from Script"));
    build(script);
    fill(algorithm);
    count();
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 120, unit * 62);
}

SuggestDialog::~SuggestDialog() = default;

void SuggestDialog::build(const QString &script)
{
    auto *head = new QLabel(tr("“%1” takes these arguments. It was read, not run.").arg(script), this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Name"), tr("Becomes"), tr("Type"), tr("Default"), tr("Allowed"), tr("Remarks")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    calmSelection(m_list);
    m_about->setObjectName(QStringLiteral("suggestionAbout"));
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_all->setObjectName(QStringLiteral("suggestAll"));
    m_none->setObjectName(QStringLiteral("suggestNone"));
    m_add->setObjectName(QStringLiteral("addSuggestions"));
    m_add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelSuggestions"));
    for (QPushButton *button : {m_all, m_none, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SuggestDialog::showAbout);
    connect(m_list, &QTreeWidget::itemChanged, this, &SuggestDialog::count);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(cancel, &QPushButton::clicked, this, &SuggestDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(accepted());
        accept();
    });
}

void SuggestDialog::fill(const Algorithm &algorithm)
{
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        const Hyperparameter &parameter = suggestion.parameter;
        auto *item = new QTreeWidgetItem(m_list);
        const bool there = hasName(algorithm, parameter.name);
        item->setText(NameColumn, parameter.name);
        item->setText(KindColumn, kindText(suggestion.kind));
        if (suggestion.kind == Suggestion::Kind::Hyperparameter) {
            item->setText(TypeColumn, typeText(parameter.type));
            item->setText(DefaultColumn, parameter.value.left(200));
            item->setText(AllowedColumn, allowedText(parameter).left(200));
        }
        QString remarks = remarksText(suggestion);
        if (there)
            remarks = tr("The algorithm has it: only what is empty is filled in.") + QString(u' ' + remarks);
        item->setText(RemarkColumn, remarks.trimmed());
        if (!remarks.isEmpty())
            item->setIcon(RemarkColumn,
                          icon(suggestion.isAdvised ? QStringLiteral("info") : QStringLiteral("warning")));
        item->setData(NameColumn, Qt::AccessibleTextRole,
                      QString(kindText(suggestion.kind) + u' ' + parameter.name));
        if (suggestion.isPossible) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(NameColumn, suggestion.isAdvised && !there ? Qt::Checked : Qt::Unchecked);
        } else {
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        }
    }
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < RemarkColumn; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qBound(unit * 9, m_list->columnWidth(column) + unit * 2, unit * 26));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SuggestDialog::showAbout()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Suggestion &suggestion = m_suggestions[row];
    QStringList parts{tr("Line %1.").arg(suggestion.line)};
    if (!suggestion.parameter.description.isEmpty())
        parts.append(tr("“%1”").arg(suggestion.parameter.description));
    if (suggestion.parameter.required)
        parts.append(tr("Required."));
    const QString remarks = m_list->currentItem()->text(RemarkColumn);
    if (!remarks.isEmpty())
        parts.append(remarks);
    m_about->setText(parts.join(u' '));
}

QList<Suggestion> SuggestDialog::accepted() const
{
    QList<Suggestion> list;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (m_suggestions[row].isPossible && item->checkState(NameColumn) == Qt::Checked)
            list.append(m_suggestions[row]);
    }
    return list;
}

void SuggestDialog::count()
{
    const int number = int(accepted().size());
    m_add->setText(number == 0 ? tr("Add") : tr("Add %n to the Algorithm", nullptr, number));
    m_add->setAccessibleName(tr("Add suggestions"));
    m_add->setEnabled(number > 0);
}

void SuggestDialog::tickAll(bool on)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_suggestions[row].isPossible)
            m_list->topLevelItem(row)->setCheckState(NameColumn, on ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace trainshed
