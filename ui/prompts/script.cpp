// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/script.h"

namespace trainshed::prompts {

namespace {
Script *current = nullptr;
}

Script::Script() : m_outer(current)
{
    current = this;
}

Script::~Script()
{
    current = m_outer;
}

void Script::answer(const QString &question, const QString &choice)
{
    m_choices.insert(question, choice);
}

void Script::answerPath(const QString &request, const QString &path)
{
    m_paths.insert(request, path);
}

std::optional<QString> scriptedChoice(const Question &question)
{
    if (!current)
        return std::nullopt;
    current->asked.append(question);
    const QString wanted = current->m_choices.value(question.name);
    QString reject;
    for (const Choice &choice : question.choices) {
        if (choice.id == wanted)
            return wanted;
        if (choice.role == Choice::Role::Reject)
            reject = choice.id;
    }
    current->unanswered.append(question.name);
    return reject;
}

std::optional<QString> scriptedPath(const PathRequest &request)
{
    if (!current)
        return std::nullopt;
    current->pathsAsked.append(request);
    if (!current->m_paths.contains(request.name))
        current->unanswered.append(request.name);
    return current->m_paths.value(request.name);
}

} // namespace trainshed::prompts
