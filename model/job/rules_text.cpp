// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/rules_sections.h"
#include "model/job/variables.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr int nameLimit = 64;
constexpr int descriptionLimit = 256;
/// The kernel's limit for one argument or variable is 128 KiB with the name and a NUL.
constexpr qsizetype wordLimit = 128 * 1024 - 1;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Message message(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

/// The first character that is not allowed; empty when all are.
QString strangerIn(const QString &name)
{
    for (const QChar c : name) {
        if (!isLetter(c) && !isDigit(c) && c != u'-' && c != u'_')
            return c;
    }
    return {};
}

std::optional<Message> nameProblem(const QString &name, const char *empty, const char *tooLong,
                                   const char *character)
{
    if (name.isEmpty())
        return message(empty);
    if (name.size() > nameLimit)
        return message(tooLong, {QString::number(nameLimit), QString::number(name.size())});
    const QString stranger = strangerIn(name);
    if (!stranger.isEmpty())
        return message(character, {stranger});
    return std::nullopt;
}

} // namespace

std::optional<Message> checkName(const QString &name)
{
    return nameProblem(name, "issue.name-empty", "issue.name-too-long", "issue.name-character");
}

std::optional<Message> checkDescription(const QString &text)
{
    if (!isPassable(text))
        return message("issue.text-unstorable");
    // As people count: an emoji is one character.
    const auto length = text.toUcs4().size();
    if (length > descriptionLimit)
        return message("issue.description-too-long",
                       {QString::number(descriptionLimit), QString::number(length)});
    return std::nullopt;
}

std::optional<Message> checkParameterName(const QString &name)
{
    return nameProblem(name, "issue.parameter-name-empty", "issue.parameter-name-too-long",
                       "issue.parameter-name-character");
}

std::optional<Message> checkVariableName(const QString &name)
{
    if (name.isEmpty())
        return message("issue.variable-name-empty");
    if (isDigit(name.front()))
        return message("issue.variable-name-digit");
    for (const QChar c : name) {
        if (!isLetter(c) && !isDigit(c) && c != u'_')
            return message("issue.variable-name-character", {QString(c)});
    }
    if (name.size() > 8192)
        return message("issue.variable-name-too-long", {QStringLiteral("8192")});
    if (isIsolationVariable(name))
        return message("issue.variable-isolation", {name});
    return std::nullopt;
}

std::optional<Message> checkVariableValue(const QString &value)
{
    if (!isPassable(value))
        return message("issue.text-unstorable");
    if (value.toUtf8().size() > wordLimit - 8192)
        return message("issue.value-too-long", {QString::number(wordLimit - 8192)});
    return std::nullopt;
}

std::optional<Message> checkBootCommand(const QString &command)
{
    if (command.trimmed().isEmpty())
        return message("issue.command-empty");
    const bool broken = std::any_of(command.cbegin(), command.cend(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator || c.unicode() == 0x85;
    });
    if (broken)
        return message("issue.command-line-break");
    if (!isPassable(command))
        return message("issue.text-unstorable");
    if (command.toUtf8().size() > wordLimit)
        return message("issue.value-too-long", {QString::number(wordLimit)});
    return std::nullopt;
}

} // namespace trainshed
