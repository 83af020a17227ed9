// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/preview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace trainshed {

/// "Preview Runtime Environment": what a job of the algorithm finds, as it is being edited.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget *parent = nullptr);
    ~PreviewPanel() override;

    void show(const Algorithm &algorithm, const QString &interpreter);

private:
    struct Line {
        QString what;  ///< "Code", or the name of a variable
        QString value; ///< shown
        QString copy;  ///< what the button copies; empty: no button
        bool operator==(const Line &) const = default;
    };
    /// A grid of lines, made anew only when other things are shown than before.
    struct Table {
        QGridLayout *grid = nullptr;
        QList<Line> lines;
        QList<QLabel *> names;
        QList<QLabel *> values;
        QList<QWidget *> buttons;
    };
    static QList<Line> pathsOf(const RuntimePreview &preview, const Algorithm &algorithm);
    static QList<Line> variablesOf(const RuntimePreview &preview);
    void fill(Table &table, const QList<Line> &lines, const char *name);
    void addLine(Table &table, const Line &line, const char *name);

    QPlainTextEdit *m_command;
    Table m_paths;
    Table m_variables;
};

} // namespace trainshed
