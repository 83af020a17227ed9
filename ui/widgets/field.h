// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

#include <QObject>
#include <QPointer>

class QGridLayout;
class QLabel;

namespace trainshed {

class Note;

/// One value of the form: its editor, the line under it, and the path under which the rules speak of it.
/// An error about an empty field that nobody has been in yet is kept quiet until setLoud().
/// Belongs to its editor and goes with it.
class Field final : public QObject
{
    Q_OBJECT
public:
    Field(const QString &path, QWidget *editor, Note *note);
    ~Field() override;

    const QString &path() const { return m_path; }
    /// What the line says while nothing is wrong.
    void setHelp(const QString &help);
    void setIssues(const QList<Issue> &issues);
    void setLoud(bool loud);
    /// Forget that somebody has been here: another spec was loaded.
    void reset();
    /// The field's own problem (an editor's that no rule knows), before those of the rules; empty takes it
    /// back.
    void setOwnProblem(const QString &text);

    /// Another widget of the editor that takes the keyboard.
    void watch(QWidget *core);
    bool isOnPage() const; ///< false while its part of the form is hidden
    void focus();
    QWidget *editor() const { return m_editor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();

    QString m_path;
    QPointer<QWidget> m_editor;
    QPointer<Note> m_note;
    QString m_help;
    QString m_own;
    QList<Issue> m_issues;
    bool m_touched = false;
    bool m_loud = false;
};

/// The widget of an editor that takes the keyboard: itself, or its focus proxy.
QWidget *coreOf(QWidget *editor);

/// A label that belongs to an editor: buddy, and the editor's accessible name (`name`, else the text without
/// mnemonic and colon).
QLabel *labelFor(QWidget *editor, const QString &text, const QString &name = {});

/// Rows of "label | editor" with a line under each editor, all labels of one grid in one column.
class FieldGrid
{
public:
    explicit FieldGrid(QWidget *parent);
    QGridLayout *layout() const { return m_grid; }
    /// The editor's row and its note's. `stretch` false: the editor keeps its own width.
    Field *add(const QString &path, const QString &label, QWidget *editor, bool stretch = true,
               const QString &name = {});
    /// Something without label, in the editors' column or over both.
    void addWidget(QWidget *widget, bool both = false);
    /// Shows or hides all that add() made for the field.
    static void setRowVisible(Field *field, bool visible);

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace trainshed
