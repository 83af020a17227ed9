// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include "model/log/charwidth.h"

namespace trainshed::ctl {

namespace {

int widthOf(const QString &text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint c : points)
        width += columnsOf(c);
    return width;
}

/// On one line.
QString flat(const QString &text)
{
    QString one = harmless(text);
    one.replace(u'\n', u' ');
    return one.replace(u'\t', u' ');
}

QString spaces(int count)
{
    return QString(qMax(0, count), u' ');
}

} // namespace

void Table::add(const QStringList &cells)
{
    QList<Cell> row;
    for (const QString &cell : cells) {
        const QString text = flat(cell);
        row.append({text, widthOf(text), 0});
        if (m_widths.size() < row.size())
            m_widths.append(0);
        int &width = m_widths[row.size() - 1];
        width = qMax(width, row.last().width);
    }
    m_rows.append(row);
}

void Table::paint(int column, int colour)
{
    m_rows.last()[column].colour = colour;
}

void Table::print(Output &out) const
{
    for (const QList<Cell> &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Cell &cell = row[i];
            if (cell.colour && out.look.colours)
                line += QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QString::number(cell.colour), cell.text);
            else
                line += cell.text;
            if (i + 1 < row.size())
                line += spaces(m_widths[i] - cell.width + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out.line(line);
    }
}

void Facts::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_facts.append({name, harmless(value)});
}

void Facts::print(Output &out) const
{
    int width = 0;
    for (const auto &fact : m_facts)
        width = qMax(width, widthOf(fact.first));
    const QString indent = spaces(width + 2);
    for (const auto &fact : m_facts) {
        QString value = fact.second;
        value.replace(u'\n', QString(u'\n' + indent));
        out.line(QString(fact.first + spaces(width + 2 - widthOf(fact.first)) + value));
    }
}

} // namespace trainshed::ctl
