// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/number.h"
#include "model/job/rules_sections.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype valueLimit = 128 * 1024 - 1; ///< the kernel's, for one argument

Message message(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

bool isTruth(const QString &text)
{
    return text.compare(u"true", Qt::CaseInsensitive) == 0 ||
           text.compare(u"false", Qt::CaseInsensitive) == 0;
}

std::optional<Message> checkInteger(const QString &value)
{
    if (!looksInteger(value))
        return message("issue.value-no-integer", {value});
    if (!integerOf(value))
        return message("issue.value-integer-range", {value});
    return std::nullopt;
}

std::optional<Message> checkFloat(const QString &value)
{
    if (!looksNumber(value))
        return message(value.contains(u',') ? "issue.value-comma" : "issue.value-no-number", {value});
    if (!numberOf(value))
        return message("issue.value-number-range", {value});
    return std::nullopt;
}

std::optional<Message> checkType(ParameterType type, const QString &value)
{
    switch (type) {
    case ParameterType::Integer:
        return checkInteger(value);
    case ParameterType::Float:
        return checkFloat(value);
    case ParameterType::Boolean:
        return isTruth(value) ? std::nullopt : std::optional(message("issue.value-no-boolean", {value}));
    case ParameterType::String:
        break;
    }
    return std::nullopt;
}

/// -1, 0, 1. Integers are compared as integers: doubles would take 2^53 and 2^53+1 for equal.
int compared(ParameterType type, const QString &a, const QString &b)
{
    if (type == ParameterType::Integer) {
        const qint64 x = integerOf(a).value_or(0);
        const qint64 y = integerOf(b).value_or(0);
        return x < y ? -1 : x > y ? 1 : 0;
    }
    const double x = numberOf(a).value_or(0);
    const double y = numberOf(b).value_or(0);
    return x < y ? -1 : x > y ? 1 : 0;
}

bool sameValue(ParameterType type, const QString &a, const QString &b)
{
    if (type == ParameterType::String)
        return a == b;
    if (type == ParameterType::Boolean)
        return a.compare(b, Qt::CaseInsensitive) == 0;
    return compared(type, a, b) == 0;
}

std::optional<Message> checkBounds(const Hyperparameter &p)
{
    const QString lower = p.validRange.value(0);
    const QString upper = p.validRange.value(1);
    if (!lower.isEmpty() && compared(p.type, p.value, lower) < 0)
        return message("issue.value-below", {p.value, lower});
    if (!upper.isEmpty() && compared(p.type, p.value, upper) > 0)
        return message("issue.value-above", {p.value, upper});
    return std::nullopt;
}

std::optional<Message> checkRange(const Hyperparameter &p)
{
    if (p.type != ParameterType::Integer && p.type != ParameterType::Float)
        return message("issue.range-type");
    if (p.validRange.size() != 2)
        return message("issue.range-bounds");
    for (const QString &bound : p.validRange) {
        if (!bound.isEmpty() && checkType(p.type, bound))
            return message("issue.range-bound", {bound});
    }
    const bool both = !p.validRange[0].isEmpty() && !p.validRange[1].isEmpty();
    if (both && compared(p.type, p.validRange[0], p.validRange[1]) > 0)
        return message("issue.range-reversed", {p.validRange[0], p.validRange[1]});
    return std::nullopt;
}

} // namespace

std::optional<Message> checkRestrain(const Hyperparameter &parameter)
{
    if (parameter.restrain == Restrain::Range)
        return checkRange(parameter);
    if (parameter.restrain != Restrain::Enumeration)
        return std::nullopt;
    if (parameter.validRange.isEmpty())
        return message("issue.enumeration-empty");
    for (const QString &item : parameter.validRange) {
        if (checkType(parameter.type, item))
            return message("issue.enumeration-item", {item});
    }
    return std::nullopt;
}

std::optional<Message> checkParameterValue(const Hyperparameter &parameter)
{
    if (!isPassable(parameter.value))
        return message("issue.text-unstorable");
    if (parameter.value.toUtf8().size() > valueLimit)
        return message("issue.value-too-long", {QString::number(valueLimit)});
    if (parameter.value.isEmpty() && parameter.type != ParameterType::String)
        return message("issue.value-empty");
    if (auto problem = checkType(parameter.type, parameter.value))
        return problem;
    if (checkRestrain(parameter))
        return std::nullopt; // a broken restrain is reported by itself and decides nothing
    if (parameter.restrain == Restrain::Range)
        return checkBounds(parameter);
    if (parameter.restrain == Restrain::Enumeration) {
        const bool listed =
            std::any_of(parameter.validRange.cbegin(), parameter.validRange.cend(), [&](const QString &item) {
                return sameValue(parameter.type, item, parameter.value);
            });
        if (!listed)
            return message("issue.value-not-listed",
                           {parameter.value, parameter.validRange.join(QStringLiteral(", "))});
    }
    return std::nullopt;
}

} // namespace trainshed
