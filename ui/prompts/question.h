// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace trainshed::prompts {

/// One button of a question. `id` is what the answer says and what a test chooses; `text` is a verb.
struct Choice {
    enum class Role {
        Accept,      ///< does what is asked; may be the default
        Destructive, ///< does something that can't be taken back; never the default
        Reject,      ///< leaves everything as it is; what Escape means
    };

    QString id;
    QString text;
    Role role = Role::Accept;
};

struct Question {
    enum class Kind { Plain, Warning, Error };

    QString name;         ///< objectName of the box; unique in the program ("deleteJobs")
    QString title;        ///< of the window: the action ("Delete jobs")
    QString text;         ///< the question, in one line ("Delete 3 jobs?")
    QString consequences; ///< what goes and what stays
    QList<Choice> choices;
    QString defaultChoice; ///< the id of the button that Return presses; empty, or a destructive one: Reject
    Kind kind = Kind::Plain;
};

/// The id of the choice; that of the Reject choice when the box was closed.
using Answer = std::function<void(const QString &choice)>;

/// Asks without waiting: returns at once, calls `answer` later in this thread, unless `context` is gone by
/// then. The box is modal to the window of `parent` and dies with it. All texts are plain text.
void ask(QWidget *parent, const Question &question, QObject *context, Answer answer);

/// "Cancel", the usual Reject.
Choice cancelChoice();

} // namespace trainshed::prompts
