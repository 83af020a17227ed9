// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsheet.h"

#include "ui/widgets/tint.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int margin = 10;
constexpr int labelRoom = 28; // between a label and its value

QTextCharFormat plainFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(palette.color(QPalette::Text));
    return format;
}

QTextCharFormat labelFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.38F));
    return format;
}

/// Values are paths, numbers and commands: they read from left to right wherever they stand, or a path would
/// begin at its end.
QTextBlockFormat valueFormat(Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    return format;
}

QTextTableFormat tableFormat(const QList<QTextLength> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    return format;
}

} // namespace

FactSheet::FactSheet(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(margin);
}

FactSheet::~FactSheet() = default;

void FactSheet::setSections(const QList<FactSection> &sections)
{
    if (m_sections == sections)
        return;
    m_sections = sections;
    write();
}

void FactSheet::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        write();
}

void FactSheet::write()
{
    m_labelWidth = 0;
    for (const FactSection &section : std::as_const(m_sections)) {
        for (const FactSection::Line &line : section.lines)
            m_labelWidth = qMax(m_labelWidth, fontMetrics().horizontalAdvance(line.label));
    }
    m_labelWidth = qMin(m_labelWidth, fontMetrics().averageCharWidth() * 32) + labelRoom;
    const int scrolled = verticalScrollBar()->value();
    clear();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (const FactSection &section : std::as_const(m_sections)) {
        writeTitle(cursor, section, first);
        if (!section.lines.isEmpty())
            writeLines(cursor, section);
        if (!section.header.isEmpty() && !section.rows.isEmpty())
            writeTable(cursor, section);
        first = false;
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(scrolled);
}

void FactSheet::writeTitle(QTextCursor &cursor, const FactSection &section, bool first)
{
    QTextBlockFormat block;
    block.setTopMargin(first ? 0 : 16);
    block.setBottomMargin(4);
    block.setHeadingLevel(2);
    QTextCharFormat title = plainFormat(palette());
    title.setFontWeight(QFont::DemiBold);
    if (first && document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(section.title, title);
    if (section.note.isEmpty())
        return;
    QTextBlockFormat note;
    note.setBottomMargin(2);
    cursor.insertBlock(note);
    cursor.insertText(section.note, labelFormat(palette()));
}

/// QTextTable lays its columns from left to right, whatever the direction.
int FactSheet::place(int column, int columns) const
{
    return isRightToLeft() ? columns - 1 - column : column;
}

void FactSheet::writeLines(QTextCursor &cursor, const FactSection &section)
{
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, m_labelWidth), QTextLength()};
    if (isRightToLeft())
        widths.swapItemsAt(0, 1);
    QTextTable *table = cursor.insertTable(int(section.lines.size()), 2, tableFormat(widths));
    for (int row = 0; row < section.lines.size(); ++row) {
        table->cellAt(row, place(0, 2))
            .firstCursorPosition()
            .insertText(section.lines.at(row).label, labelFormat(palette()));
        QTextCursor value = table->cellAt(row, place(1, 2)).firstCursorPosition();
        value.setBlockFormat(valueFormat(layoutDirection()));
        value.insertText(section.lines.at(row).value, plainFormat(palette()));
    }
    cursor.movePosition(QTextCursor::End);
}

void FactSheet::writeTable(QTextCursor &cursor, const FactSection &section)
{
    // A column in which nothing stands only takes room from the others.
    QList<qsizetype> filled;
    for (qsizetype column = 0; column < section.header.size(); ++column) {
        if (std::any_of(section.rows.begin(), section.rows.end(),
                        [&](const QStringList &row) { return !row.value(column).isEmpty(); }))
            filled.append(column);
    }
    const int columns = int(filled.size());
    if (columns == 0)
        return;
    QTextTable *table = cursor.insertTable(int(section.rows.size()) + 1, columns, tableFormat({}));
    const QColor rule = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.18F);
    for (int row = 0; row < table->rows(); ++row) {
        const bool head = row == 0;
        const QStringList &texts = head ? section.header : section.rows.at(row - 1);
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, place(column, columns));
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(head ? 1 : 0.5);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(rule);
            cell.setFormat(format);
            cell.firstCursorPosition().insertText(texts.value(filled[column]),
                                                  head ? labelFormat(palette()) : plainFormat(palette()));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace trainshed
