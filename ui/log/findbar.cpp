// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/findbar.h"

#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace trainshed {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_count(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("logFindBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 4);
    row->setSpacing(4);
    m_text->setObjectName(QStringLiteral("logFindText"));
    m_text->setAccessibleName(tr("Find in log"));
    m_text->setPlaceholderText(tr("Find in log"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(420);
    row->addWidget(m_text, 2);
    auto *previous = addButton(QStringLiteral("logFindPreviousButton"), QStringLiteral("find-previous"),
                               tr("Previous match"), tr("Previous match (Shift+F3)"));
    auto *next = addButton(QStringLiteral("logFindNextButton"), QStringLiteral("find-next"), tr("Next match"),
                           tr("Next match (F3)"));
    m_matchCase = addToggle(QStringLiteral("logMatchCaseButton"), QStringLiteral("Aa"), tr("Match case"));
    m_word = addToggle(QStringLiteral("logWholeWordButton"), QStringLiteral("[w]"), tr("Whole word"));
    m_expression = addToggle(QStringLiteral("logRegularExpressionButton"), QStringLiteral(".*"),
                             tr("Regular expression"));
    addFilter();
    m_count->setObjectName(QStringLiteral("logFindCount"));
    row->addWidget(m_count, 3);
    auto *shut = addButton(QStringLiteral("logFindCloseButton"), QStringLiteral("close"),
                           tr("Close the find bar"), tr("Close the find bar (Esc)"));

    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::queryChanged);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    for (const QToolButton *toggle : {m_matchCase, m_word, m_expression})
        connect(toggle, &QToolButton::toggled, this, &FindBar::tellNow);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
}

FindBar::~FindBar() = default;

QToolButton *FindBar::addButton(const QString &name, const QString &iconName, const QString &text,
                                const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QToolButton *FindBar::addToggle(const QString &name, const QString &sign, const QString &text)
{
    auto *button = addButton(name, {}, text, text);
    button->setText(sign);
    button->setCheckable(true);
    return button;
}

void FindBar::addFilter()
{
    m_filter = addButton(QStringLiteral("logFilterButton"), QStringLiteral("filter"),
                         tr("Only matching lines"), tr("Show only the lines that match"));
    m_filter->setCheckable(true);
    m_context = new QSpinBox(this);
    m_context->setObjectName(QStringLiteral("logFilterContext"));
    m_context->setAccessibleName(tr("Lines around each match"));
    m_context->setToolTip(tr("So many lines before and after each match"));
    m_context->setRange(0, 99);
    m_context->setPrefix(QStringLiteral("± "));
    m_context->hide();
    layout()->addWidget(m_context);
    connect(m_filter, &QToolButton::toggled, this, [this](bool filter) {
        m_context->setVisible(filter);
        Q_EMIT filterToggled(filter);
    });
    connect(m_context, &QSpinBox::valueChanged, this, [this] { m_typing.start(); });
}

LogQuery FindBar::query() const
{
    return {m_text->text(), m_matchCase->isChecked(), m_expression->isChecked(), m_word->isChecked()};
}

bool FindBar::filters() const
{
    return m_filter->isChecked();
}

void FindBar::setFilters(bool filter)
{
    m_filter->setChecked(filter);
}

int FindBar::context() const
{
    return m_context->value();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    m_typing.stop();
    hide();
    Q_EMIT closed();
}

void FindBar::tellNow()
{
    m_typing.stop();
    Q_EMIT queryChanged();
}

void FindBar::setCount(const QString &text)
{
    m_problem = false;
    colour();
    m_count->setText(text);
    m_count->setAccessibleName(text.isEmpty() ? tr("Matches") : text);
}

void FindBar::setProblem(const QString &text)
{
    m_problem = !text.isEmpty();
    colour();
    m_count->setText(text);
    m_count->setAccessibleName(text.isEmpty() ? tr("Matches") : text);
}

void FindBar::colour()
{
    QPalette colours;
    if (m_problem) {
        const QColor window = palette().color(QPalette::Window);
        colours.setColor(QPalette::WindowText, readable(QColor(0xd0, 0x30, 0x30), window));
    }
    m_count->setPalette(colours);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && m_typing.isActive()) {
        tellNow();
    } else if (enter && event->modifiers() & Qt::ShiftModifier) {
        Q_EMIT previousWanted();
    } else if (enter) {
        Q_EMIT nextWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem)
        colour();
}

} // namespace trainshed
