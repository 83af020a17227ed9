// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace trainshed {

/// NUL among the first 8,000 bytes: no text for a person.
bool isBinary(const QByteArray &content);

/// What changed between two texts, as `diff -u` writes it below its two heading lines: "@@ …" hunks with
/// three lines of context; empty where nothing did. A last line without an end is marked as diff does.
/// Shortest for texts that are alike (Myers); where more than some thousand lines differ, the differing
/// middle is given as removed and added whole. Bytes in, bytes out.
QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after);

} // namespace trainshed
