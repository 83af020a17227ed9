// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trainshed::ctl {

/// Makes what a job wrote harmless on a terminal, as it streams by: text, line feed, carriage return, tab,
/// backspace and SGR (colours) pass; every other control, escape sequence, invisible or reordering character
/// and broken UTF-8 is shown instead of obeyed. Holds back an unfinished character or sequence of a few bytes
/// until the rest comes.
class TerminalFilter
{
public:
    QByteArray feed(const QByteArray &bytes);
    /// What was held back, at the end.
    QByteArray finish();

private:
    QByteArray m_held;
};

} // namespace trainshed::ctl
