// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberedit.h"

#include <QLineEdit>
#include <QLocale>

#include <cmath>
#include <limits>

namespace trainshed {

double magnitudeStep(double value, int steps)
{
    for (; steps != 0; steps += steps > 0 ? -1 : 1) {
        const double size = std::abs(value);
        if (size == 0.0) {
            value = steps > 0 ? 0.1 : -0.1;
            continue;
        }
        double unit = std::pow(10.0, std::floor(std::log10(size) + 1e-9));
        const bool towardsZero = (value > 0) != (steps > 0);
        if (towardsZero && size <= unit * (1 + 1e-9))
            unit /= 10;
        value += steps > 0 ? unit : -unit;
        value = std::round(value / unit) * unit;
    }
    return value;
}

NumberEdit::NumberEdit(QWidget *parent) : QAbstractSpinBox(parent)
{
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberEdit::textChanged);
}

NumberEdit::~NumberEdit() = default;

void NumberEdit::setType(ParameterType type)
{
    m_type = type;
}

void NumberEdit::setRange(const QString &lower, const QString &upper)
{
    m_lower = lower;
    m_upper = upper;
}

void NumberEdit::setText(const QString &text)
{
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

QValidator::State NumberEdit::validate(QString &input, int &) const
{
    for (const QChar c : std::as_const(input)) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool sign = c == u'-' || c == u'+';
        const bool fraction = m_type == ParameterType::Float && (c == u'.' || c == u'e' || c == u'E');
        if (!digit && !sign && !fraction)
            return QValidator::Invalid;
    }
    return QValidator::Acceptable;
}

void NumberEdit::fixup(QString &) const {}

void NumberEdit::stepBy(int steps)
{
    const QString next = stepped(steps);
    if (!next.isEmpty())
        setText(next);
    selectAll();
}

QString NumberEdit::stepped(int steps) const
{
    const QLocale plain = QLocale::c();
    if (m_type == ParameterType::Integer) {
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        bool ok = false;
        const qint64 now = text().toLongLong(&ok);
        if (!ok && !text().isEmpty())
            return {};
        const qint64 lower = m_lower.isEmpty() ? least : m_lower.toLongLong();
        const qint64 upper = m_upper.isEmpty() ? most : m_upper.toLongLong();
        qint64 next = now;
        if (__builtin_add_overflow(now, qint64(steps), &next))
            next = steps > 0 ? most : least;
        return QString::number(qBound(lower, next, qMax(lower, upper)));
    }
    bool ok = false;
    const double now = plain.toDouble(text(), &ok);
    if (!ok && !text().isEmpty())
        return {};
    const double lower = m_lower.isEmpty() ? -std::numeric_limits<double>::max() : plain.toDouble(m_lower);
    const double upper = m_upper.isEmpty() ? std::numeric_limits<double>::max() : plain.toDouble(m_upper);
    const double next = qBound(lower, magnitudeStep(now, steps), qMax(lower, upper));
    return QString::number(next, 'g', 12);
}

QSize NumberEdit::sizeHint() const
{
    QSize size = QAbstractSpinBox::sizeHint();
    size.setWidth(fontMetrics().averageCharWidth() * 18 + 30);
    return size;
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    return StepUpEnabled | StepDownEnabled;
}

} // namespace trainshed
