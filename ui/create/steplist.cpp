// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/steplist.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tint.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int margin = 10;
constexpr int gap = 9;
} // namespace

StepButton::StepButton(int number, const QString &title, QWidget *parent)
    : QPushButton(title, parent), m_number(number)
{
    setObjectName(numberedName("step", number));
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    // "Inputs & Outputs" is a title, no mnemonic.
    setText(QString(title).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("Step %1: %2").arg(number).arg(title));
    describe();
}

StepButton::~StepButton() = default;

void StepButton::setState(StepState state, bool reachable)
{
    if (m_state == state && m_reachable == reachable)
        return;
    m_state = state;
    m_reachable = reachable;
    describe();
    update();
}

void StepButton::describe()
{
    QString text = m_state == StepState::Done      ? tr("done")
                   : m_state == StepState::Problem ? tr("has problems")
                                                   : tr("not looked at yet");
    if (!m_reachable)
        text = tr("not to be reached yet: an earlier step has problems");
    setAccessibleDescription(text);
    setToolTip(text);
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    QFont bold = font();
    bold.setBold(true);
    const int circle = metrics.height() + 6;
    return {QFontMetrics(bold).horizontalAdvance(
                QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"))) +
                circle + gap + 2 * margin + 6,
            circle + 14};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    if (isChecked() || underMouse()) {
        const float share = isChecked() ? 0.22F : 0.09F;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colours.color(QPalette::Base), colours.color(QPalette::Highlight), share));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 1, -4, -1), 5, 5);
    }
    const int size = fontMetrics().height() + 6;
    const QRectF circle(margin, (height() - size) / 2.0, size, size);
    paintMark(painter, circle);

    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(m_reachable ? colours.color(QPalette::Text) : quietColor(colours));
    const QRect place = rect().adjusted(margin + size + gap, 0, -6, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&")));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(4, 1, -4, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StepButton::paintMark(QPainter &painter, const QRectF &circle) const
{
    const QPalette colours = palette();
    const bool problem = m_state == StepState::Problem;
    const QColor strong =
        problem ? severityColor(Severity::Error, colours)
                : mixed(colours.color(QPalette::Highlight), colours.color(QPalette::Text), 0.15F);
    const bool filled = isChecked() || problem;
    const QColor line = m_reachable || problem ? strong : quietColor(colours);
    painter.setPen(QPen(line, 1.4));
    painter.setBrush(filled ? QBrush(strong) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    const QColor ink = filled ? (strong.lightness() > 140 ? QColor(Qt::black) : QColor(Qt::white)) : line;
    if (m_state == StepState::Done) {
        const double w = circle.width();
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{circle.topLeft() + QPointF(w * 0.29, w * 0.52),
                                       circle.topLeft() + QPointF(w * 0.44, w * 0.67),
                                       circle.topLeft() + QPointF(w * 0.71, w * 0.35)});
        return;
    }
    painter.setPen(ink);
    QFont small = font();
    small.setBold(true);
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    painter.drawText(circle, Qt::AlignCenter, problem ? QStringLiteral("!") : QString::number(m_number));
}

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 12, 2, 12);
    column->setSpacing(2);
    for (int i = 0; i < titles.size(); ++i) {
        auto *step = new StepButton(i + 1, titles[i], this);
        m_steps.append(step);
        m_group->addButton(step, i);
        column->addWidget(step);
    }
    column->addStretch(1);
    m_steps.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int step, bool on) {
        if (!on || step == m_current)
            return;
        const int before = m_current;
        Q_EMIT wanted(step);
        if (m_current == before)
            m_steps[before]->setChecked(true); // refused
    });
}

StepList::~StepList() = default;

void StepList::setCurrent(int step)
{
    m_current = step;
    m_steps[step]->setChecked(true);
}

void StepList::setState(int step, StepState state, bool reachable)
{
    m_steps[step]->setState(state, reachable);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.2F));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace trainshed
