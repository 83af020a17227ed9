// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"
#include "ui/widgets/fieldset.h"

#include <QWidget>

class QGridLayout;

namespace trainshed {

/// A group of the algorithm editor: edits its part of an Algorithm and knows nothing of the dialog around it.
/// store() right after load() changes nothing of the algorithm.
class EditorPart : public QWidget
{
    Q_OBJECT
public:
    /// `roots`: the first words of the issue paths that are this part's.
    EditorPart(const QStringList &roots, QWidget *parent);
    ~EditorPart() override;

    void load(const Algorithm &algorithm);
    virtual void store(Algorithm &algorithm) const = 0;
    bool owns(const Issue &issue) const;
    void showIssues(const QList<Issue> &issues);
    /// From now on empty required fields are marked too: Save was pressed.
    void setLoud(bool loud) { m_fields.setLoud(loud); }
    bool focusField(const QString &path) const { return m_fields.focus(path); }

Q_SIGNALS:
    void changed();

protected:
    virtual void show(const Algorithm &algorithm) = 0;
    /// Says that a person changed something; silent during load().
    void edited();
    void addField(Field *field) { m_fields.add(field); }
    void addFields(const QList<Field *> &fields);

private:
    QStringList m_roots;
    FieldSet m_fields;
    bool m_loading = false;
};

/// Rows of two "label | editor" side by side, with a line under each editor.
class PairGrid
{
public:
    explicit PairGrid(QWidget *parent);
    QGridLayout *layout() const { return m_grid; }
    /// `column` 0 or 1; `wide`: over both. `name`: accessible name of the editor.
    Field *add(int row, int column, const QString &path, const QString &label, QWidget *editor,
               const QString &name, bool wide = false);
    static void setVisible(Field *field, bool visible);

private:
    QGridLayout *m_grid;
};

} // namespace trainshed
