// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"

#include <QStringList>

namespace trainshed::ctl {

/// Rows of text in columns that line up; the last one may be as long as it likes. Cells are made harmless.
class Table
{
public:
    explicit Table(const QStringList &header) { add(header); }
    void add(const QStringList &cells);
    /// Paints the last row's cell on a terminal with colours; an SGR number, 0: none.
    void paint(int column, int colour);
    void print(Output &out) const;

private:
    struct Cell {
        QString text;
        int width = 0;
        int colour = 0;
    };
    QList<QList<Cell>> m_rows;
    QList<int> m_widths;
};

/// "Name      value" lines, values of several lines indented; empty values are left out.
class Facts
{
public:
    void add(const QString &name, const QString &value);
    void print(Output &out) const;

private:
    QList<QPair<QString, QString>> m_facts;
};

} // namespace trainshed::ctl
