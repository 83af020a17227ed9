// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace trainshed {

/// A code's English sentence, the source text of its translation (context "Message"). %1 to %9 are the
/// message's parameters. `kinds` has a letter for each parameter that is not shown as it is:
///   b  a count of bytes, shown as "1.5 MiB"
///   c  a character; a space is named, which could not be seen
///   w  a moment, in milliseconds since 1970, shown as "14:35", or with its date where that is another day
///   t  milliseconds, shown as "0.296s"
///   m  a message: its code, with all the following parameters as its own; shown as its sentence
///   .  as it is
/// A parameter that is no whole number is always shown as it is.
struct WordingRow {
    const char *code;
    const char *text;
    const char *kinds = "";
};

std::span<const WordingRow> issueWording();
std::span<const WordingRow> fileWording();
std::span<const WordingRow> eventWording();
std::span<const WordingRow> reasonWording();
std::span<const WordingRow> datasetWording();
std::span<const WordingRow> storageWording();

} // namespace trainshed
