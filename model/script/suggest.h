// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/catalog.h"

namespace trainshed {

/// What a training script seems to take, told from its add_argument() calls: for a person to accept or not.
/// The script is read, never run.
struct Suggestion {
    enum class Kind { Input, Output, Hyperparameter };
    /// What a person should know before accepting.
    enum class Remark {
        DefaultUnknown, ///< it has a default that only running the script would tell
        DefaultRefused, ///< its default breaks a rule: left out
        ChoicesUnknown,
        TypeGuessed,   ///< by its default, or text where there is none
        BooleanByText, ///< type=bool: Python takes every text, "false" too, for true
        Switch,        ///< takes no value: the script would refuse "--name true"
        ManyValues,    ///< takes several values: one can be given
        NoLongName,    ///< positional, or with a short name only: can't be given as --name
        NameRefused,   ///< the name breaks our rules
        Twice,         ///< the name was there before
        Partial,       ///< some of the call can't be told
    };

    Kind kind = Kind::Hyperparameter;
    Hyperparameter parameter; ///< of a channel: name, description, required; value is the script's default
    QList<Remark> remarks;
    int line = 1;
    bool isPossible = true; ///< false: is only told, can't be accepted
    bool isAdvised = true;  ///< accepted unless a person says otherwise
    bool operator==(const Suggestion &) const = default;
};

/// A script may be so large, in bytes.
constexpr qsizetype scriptLimit = 1 << 20;

/// In the script's order. An Error for a script over the limit; an empty list where nothing was found.
Result<QList<Suggestion>> suggestionsFrom(const QByteArray &source);

/// The algorithm with what was accepted: added at the end of its lists. What it has already under a name is
/// filled in from the script where it is empty, never overwritten.
Algorithm withSuggestions(const Algorithm &algorithm, const QList<Suggestion> &accepted);
/// Whether the algorithm has an input, output or hyperparameter of that name.
bool hasName(const Algorithm &algorithm, const QString &name);

} // namespace trainshed
