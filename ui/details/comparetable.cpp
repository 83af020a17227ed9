// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/comparetable.h"

#include "model/items/comparemodel.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace trainshed {

namespace {

/// Settings that differ in bold, cells without a setting dimmed; sections as a quiet label.
class CompareDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const bool quiet =
            index.column() == CompareModel::SectionColumn || index.data(CompareModel::MissingRole).toBool();
        if (quiet)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        if (index.column() == CompareModel::SettingColumn)
            option->font.setBold(index.data(CompareModel::DiffersRole).toBool());
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

CompareTable::CompareTable(QWidget *parent) : QTableView(parent), m_model(new CompareModel(this))
{
    setModel(m_model);
    setItemDelegate(new CompareDelegate(this));
    calmSelection(this);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    const auto add = [this](const QString &name, const QIcon &symbol, const QString &text,
                            QKeySequence::StandardKey key) {
        auto *action = new QAction(symbol, text, this);
        action->setObjectName(name);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        return action;
    };
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(add(QStringLiteral("compareCopy"), icon(QStringLiteral("copy")), tr("&Copy"), QKeySequence::Copy),
            &QAction::triggered, this, &CompareTable::copy);
    connect(add(QStringLiteral("compareSelectAll"), {}, tr("Select &all"), QKeySequence::SelectAll),
            &QAction::triggered, this, &QAbstractItemView::selectAll);
}

CompareTable::~CompareTable() = default;

void CompareTable::setComparison(const QStringList &names, const QList<ComparedSetting> &settings)
{
    m_model->setComparison(names, settings);
    if (m_columns != names.size())
        layOut();
}

/// Once for a number of columns: then the widths are the person's.
void CompareTable::layOut()
{
    m_columns = m_model->names().size();
    const int unit = fontMetrics().averageCharWidth();
    const bool compact = isColumnHidden(CompareModel::SectionColumn);
    if (!compact)
        setColumnWidth(CompareModel::SectionColumn, unit * 22);
    setColumnWidth(CompareModel::SettingColumn, unit * (compact ? 20 : 26));
    for (int column = CompareModel::FirstJobColumn; column < m_model->columnCount(); ++column)
        setColumnWidth(column, unit * (compact ? 20 : 34));
    horizontalHeader()->setStretchLastSection(m_columns > 0);
}

QString CompareTable::selectionAsTsv() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data(CompareModel::TextRole).toString().simplified();
    }
    return text;
}

void CompareTable::copy()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsTsv());
}

SettingTexts settingTexts()
{
    return {durationText, exactTimeText};
}

} // namespace trainshed
