// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace trainshed {

/// Finds one text of ASCII in many bytes, sixteen places at a time: several times as fast as looking at each.
class ByteFinder
{
public:
    /// `text`: not empty; in lower case when `foldCase`, which takes A…Z as a…z in what is searched.
    ByteFinder(QByteArray text, bool foldCase);

    /// The first place from `from` on; -1 when there is none.
    qsizetype find(QByteArrayView bytes, qsizetype from) const;
    const QByteArray &text() const { return m_text; }

private:
    bool isAt(const char *bytes) const;

    QByteArray m_text;
    bool m_foldCase;
    // The two places in it whose characters are the rarest: only where both are right, all is compared.
    qsizetype m_first = 0;
    qsizetype m_second = 0;
};

/// How seldom a character is in a log, roughly, from 1.
int rarityInLogs(char c);

/// The first place from `from` on of a control character other than the newline, of DEL, or of what begins a
/// C1 control in UTF-8 (0xc2); the size when there is none.
qsizetype controlFrom(QByteArrayView bytes, qsizetype from);

/// The first place from `from` on of a control that is shown as what stands for it ("^A"): none of newline,
/// CR, BS, tab, BEL and ESC; the size when there is none.
qsizetype visibleControlFrom(QByteArrayView bytes, qsizetype from);

} // namespace trainshed
