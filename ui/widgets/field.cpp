// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "model/job/wording.h"
#include "ui/widgets/note.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace trainshed {

namespace {

bool isEmptyEditor(const QWidget *core)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(core))
        return line->text().trimmed().isEmpty();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(core))
        return text->toPlainText().trimmed().isEmpty();
    if (const auto *combo = qobject_cast<const QComboBox *>(core))
        return combo->currentIndex() < 0;
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(core))
        return spin->text().isEmpty();
    return false;
}

constexpr char rowProperty[] = "trainshedFieldRow";

} // namespace

QWidget *coreOf(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

QLabel *labelFor(QWidget *editor, const QString &text, const QString &name)
{
    auto *label = new QLabel(text, editor->parentWidget());
    QWidget *core = coreOf(editor);
    label->setBuddy(core);
    QString plain = name.isEmpty() ? QString(text).remove(u'&') : name;
    while (plain.endsWith(u':'))
        plain.chop(1);
    core->setAccessibleName(plain);
    return label;
}

Field::Field(const QString &path, QWidget *editor, Note *note)
    : QObject(editor), m_path(path), m_editor(editor), m_note(note)
{
    coreOf(editor)->installEventFilter(this);
}

Field::~Field() = default;

void Field::setHelp(const QString &help)
{
    m_help = help;
    say();
}

void Field::setIssues(const QList<Issue> &issues)
{
    if (m_issues == issues)
        return;
    m_issues = issues;
    say();
}

void Field::setLoud(bool loud)
{
    m_loud = loud;
    say();
}

void Field::reset()
{
    m_touched = false;
    m_loud = false;
    m_own.clear();
    say();
}

void Field::setOwnProblem(const QString &text)
{
    m_own = text;
    say();
}

void Field::watch(QWidget *core)
{
    core->installEventFilter(this);
}

bool Field::isOnPage() const
{
    return m_editor && !m_editor->isHidden();
}

void Field::focus()
{
    if (!m_editor)
        return;
    QWidget *core = coreOf(m_editor);
    core->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(core))
        line->selectAll();
    for (QWidget *w = m_editor->parentWidget(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w)) {
            area->ensureWidgetVisible(m_editor, 20, 60);
            break;
        }
    }
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_touched) {
        m_touched = true;
        say();
    }
    return QObject::eventFilter(watched, event);
}

void Field::say()
{
    if (!m_note || !m_editor)
        return;
    QWidget *core = coreOf(m_editor);
    const Issue *worst = nullptr;
    for (const Issue &issue : std::as_const(m_issues)) {
        if (!worst || issue.severity < worst->severity)
            worst = &issue;
    }
    const bool quiet = worst && worst->severity == Severity::Error && !m_touched && !m_loud &&
                       m_own.isEmpty() && isEmptyEditor(core);
    if (!m_own.isEmpty())
        m_note->setProblem(Severity::Error, m_own);
    else if (worst && !quiet)
        m_note->setProblem(worst->severity, sentence(worst->message));
    else
        m_note->setHelp(m_help);
    core->setAccessibleDescription(m_note->text());
}

FieldGrid::FieldGrid(QWidget *parent) : m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, parent->fontMetrics().averageCharWidth() * 18);
}

Field *FieldGrid::add(const QString &path, const QString &label, QWidget *editor, bool stretch,
                      const QString &name)
{
    QLabel *text = labelFor(editor, label, name);
    auto *note = new Note(editor->parentWidget());
    auto *gap = new QWidget(editor->parentWidget());
    gap->setFixedHeight(8);
    const bool tall = editor->sizeHint().height() > 2 * text->sizeHint().height() + 8;
    if (tall) // in line with the first line of text
        text->setContentsMargins(0, 4, 0, 0);
    m_grid->addWidget(text, m_row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(editor, m_row, 1, stretch ? Qt::Alignment() : Qt::Alignment(Qt::AlignLeft));
    m_grid->addWidget(note, m_row + 1, 1);
    m_grid->addWidget(gap, m_row + 2, 1);
    m_row += 3;
    auto *field = new Field(path, editor, note);
    field->setProperty(rowProperty, QVariant::fromValue(QList<QObject *>{text, note, gap}));
    return field;
}

void FieldGrid::addWidget(QWidget *widget, bool both)
{
    if (both)
        m_grid->addWidget(widget, m_row, 0, 1, 2);
    else
        m_grid->addWidget(widget, m_row, 1);
    ++m_row;
}

void FieldGrid::setRowVisible(Field *field, bool visible)
{
    field->editor()->setVisible(visible);
    const auto others = field->property(rowProperty).value<QList<QObject *>>();
    for (QObject *other : others) {
        auto *widget = qobject_cast<QWidget *>(other);
        const auto *note = qobject_cast<Note *>(other);
        widget->setVisible(visible && !(note && note->text().isEmpty()));
    }
}

} // namespace trainshed
