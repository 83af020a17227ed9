// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace trainshed {

/// Something to tell a person, as it is stored and as it travels: a code and its parameters. The sentence is
/// made where it is read (sentence() in wording.h), in the reader's language. A code is a dotted name such as
/// "event.job-created", "end.exit-status" or "issue.name-empty"; it is never reused for another meaning.
struct Message {
    QString code;
    QStringList args;

    bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const Message &) const = default;
};

} // namespace trainshed
