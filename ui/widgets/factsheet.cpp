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
    if (event->type() == QEvent::PaletteChange)
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

void FactSheet::writeLines(QTextCursor &cursor, const FactSection &section)
{
    const QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, m_labelWidth), QTextLength()};
    QTextTable *table = cursor.insertTable(int(section.lines.size()), 2, tableFormat(widths));
    for (int row = 0; row < section.lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(section.lines.at(row).label,
                                                               labelFormat(palette()));
        table->cellAt(row, 1).firstCursorPosition().insertText(section.lines.at(row).value,
                                                               plainFormat(palette()));
    }
    cursor.movePosition(QTextCursor::End);
}

void FactSheet::writeTable(QTextCursor &cursor, const FactSection &section)
{
    const int columns = int(section.header.size());
    QTextTable *table = cursor.insertTable(int(section.rows.size()) + 1, columns, tableFormat({}));
    const QColor rule = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.18F);
    for (int row = 0; row < table->rows(); ++row) {
        const bool head = row == 0;
        const QStringList &texts = head ? section.header : section.rows.at(row - 1);
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(head ? 1 : 0.5);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(rule);
            cell.setFormat(format);
            cell.firstCursorPosition().insertText(texts.value(column),
                                                  head ? labelFormat(palette()) : plainFormat(palette()));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace trainshed
