// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextEdit>

class QTextCursor;

namespace trainshed {

/// One section of a sheet of facts: "label: value" lines, then a table with a header row.
struct FactSection {
    struct Line {
        QString label;
        QString value;
        bool operator==(const Line &) const = default;
    };

    QString title;
    QString note; ///< a sentence under the title, where there is nothing to list or something to say
    QList<Line> lines;
    QStringList header;      ///< of the table; empty: no table
    QList<QStringList> rows; ///< each as long as the header

    bool operator==(const FactSection &) const = default;
};

/// Facts to read and to copy, section by section, as one read-only text: everything can be selected with
/// mouse and keyboard, long paths break anywhere. Values are inserted as plain text, never read as markup.
/// Showing the same facts again changes nothing, so that a selection survives a refresh.
class FactSheet : public QTextEdit
{
    Q_OBJECT
public:
    explicit FactSheet(QWidget *parent = nullptr);
    ~FactSheet() override;

    void setSections(const QList<FactSection> &sections);
    const QList<FactSection> &sections() const { return m_sections; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeTitle(QTextCursor &cursor, const FactSection &section, bool first);
    int place(int column, int columns) const;
    void writeLines(QTextCursor &cursor, const FactSection &section);
    void writeTable(QTextCursor &cursor, const FactSection &section);

    QList<FactSection> m_sections;
    int m_labelWidth = 0; ///< one for all sections, so that values stand in one line
};

} // namespace trainshed
