// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/chooser.h"
#include "ui/prompts/question.h"

#include <optional>

namespace trainshed::prompts {

/// Answers given in advance, for tests: while one lives, no question and no file dialog is shown. A question
/// without an answer gets its Reject choice and is noted in unanswered(); so is an answer that is not among
/// the choices.
class Script
{
public:
    Script();
    ~Script();
    Q_DISABLE_COPY_MOVE(Script)

    void answer(const QString &question, const QString &choice);
    void answerPath(const QString &request, const QString &path);

    QList<Question> asked;
    QList<PathRequest> pathsAsked;
    QStringList unanswered;

private:
    friend std::optional<QString> scriptedChoice(const Question &question);
    friend std::optional<QString> scriptedPath(const PathRequest &request);

    QMap<QString, QString> m_choices;
    QMap<QString, QString> m_paths;
    Script *m_outer;
};

/// For ask() and choosePath(): what the script says, or nothing without a script.
std::optional<QString> scriptedChoice(const Question &question);
std::optional<QString> scriptedPath(const PathRequest &request);

} // namespace trainshed::prompts
