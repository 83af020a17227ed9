// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/bytescan.h"
#include "model/log/logmatcher.h"

#include <bitset>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trainshed {

/// Leaves out of a search the lines that surely don't show what it is for, by their bytes alone: most of a
/// log is never made to text. What a line shows is not what its bytes are (lineText()); so a line is left out
/// only where neither its bytes hold a text that the query requires (requiredLiterals()) nor what is taken
/// out of them or written over could make one. Unchanging: may be asked by several threads.
class LogPrefilter
{
public:
    /// None for a query that requires no text.
    static std::optional<LogPrefilter> make(const LogQuery &query);

    /// For each of the lines that `bytes` holds whether it may match (LineForm::Screen). `ends`: the places
    /// behind their newlines.
    std::vector<char> candidates(QByteArrayView bytes, std::span<const qint64> ends) const;

private:
    struct Literal {
        ByteFinder finder;
        /// Characters without which no line shows it, even where its pieces are written over one another.
        QByteArray needed;
    };
    using Pairs = std::bitset<128 * 128>;
    class Lines;

    explicit LogPrefilter(const QList<QByteArray> &literals, bool foldCase);
    void markLiterals(const Literal &literal, Lines *lines) const;
    void markChanging(Lines *lines) const;
    qsizetype passEscape(QByteArrayView bytes, qsizetype at) const;
    bool mayJoin(QByteArrayView bytes, qsizetype before, qsizetype behind) const;
    bool mayShow(QByteArrayView line) const;

    std::vector<Literal> m_literals;
    std::shared_ptr<const Pairs> m_pairs; ///< characters that stand side by side in a literal
    bool m_foldCase;
    bool m_hasSpace = false;
};

} // namespace trainshed
