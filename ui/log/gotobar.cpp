// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/gotobar.h"

#include "ui/style/palette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace trainshed {

GotoBar::GotoBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_problem(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("logGotoBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 4);
    row->setSpacing(6);
    auto *label = new QLabel(tr("&Go to:"), this);
    label->setBuddy(m_text);
    row->addWidget(label);
    m_text->setObjectName(QStringLiteral("logGotoText"));
    m_text->setAccessibleName(tr("Line or time to go to"));
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(320);
    row->addWidget(m_text, 2);
    m_problem->setObjectName(QStringLiteral("logGotoProblem"));
    row->addWidget(m_problem, 3);
    auto *shut = iconButton(QStringLiteral("close"), QStringLiteral("logGotoCloseButton"), this);
    shut->setAutoRaise(true);
    shut->setAccessibleName(tr("Close the go to bar"));
    shut->setToolTip(tr("Close the go to bar (Esc)"));
    shut->setFocusPolicy(Qt::TabFocus);
    row->addWidget(shut);
    connect(shut, &QToolButton::clicked, this, &GotoBar::close);
    connect(m_text, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

GotoBar::~GotoBar() = default;

void GotoBar::open(QDate day)
{
    m_day = day;
    m_text->setPlaceholderText(day.isValid() ? tr("Line, or time such as 14:05:30") : tr("Line"));
    setProblem({});
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void GotoBar::close()
{
    hide();
    Q_EMIT closed();
}

void GotoBar::setProblem(const QString &text)
{
    QPalette colours;
    if (!text.isEmpty()) {
        colours.setColor(QPalette::WindowText,
                         readable(QColor(0xd0, 0x30, 0x30), palette().color(QPalette::Window)));
    }
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setAccessibleName(text.isEmpty() ? tr("Problem") : text);
}

void GotoBar::go()
{
    const auto goal = readLogGoal(m_text->text(), m_day.isValid() ? m_day : QDate::currentDate());
    if (!goal)
        setProblem(goal.error().what);
    else if (goal->time && !m_day.isValid())
        setProblem(tr("No times are known for this log. Type a line number."));
    else
        Q_EMIT goalChosen(*goal);
}

void GotoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trainshed
