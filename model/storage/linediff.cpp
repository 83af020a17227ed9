// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/linediff.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace trainshed {

namespace {

constexpr int context = 3;
constexpr int mostEdits = 2000; ///< the search takes edits² steps and as much memory

enum class Side { Both, Before, After };
struct Line {
    Side side;
    QByteArrayView text; ///< with its end
};

std::vector<QByteArrayView> linesOf(const QByteArray &text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.emplace_back(text.constData() + at, next - at);
        at = next;
    }
    return lines;
}

/// Myers' greedy search for the shortest way from one list of lines to the other. Nothing where it takes more
/// than mostEdits.
class Search
{
public:
    Search(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b, int from, int n, int m)
        : m_a(a), m_b(b), m_from(from), m_n(n), m_m(m)
    {}

    bool run(std::vector<Line> &script)
    {
        const int most = std::min(m_n + m_m, mostEdits);
        std::vector<int> furthest(static_cast<size_t>(2 * most + 3), 0);
        const auto at = [&](int k) -> int & { return furthest[static_cast<size_t>(k + most + 1)]; };
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < m_n && x - k < m_m && x - k >= 0 && same(x, x - k))
                    ++x;
                at(k) = x;
                if (x >= m_n && x - k >= m_m) {
                    m_rounds.emplace_back(furthest.begin() + (most + 1 - d),
                                          furthest.begin() + (most + 2 + d));
                    walkBack(d, script);
                    return true;
                }
            }
            m_rounds.emplace_back(furthest.begin() + (most + 1 - d), furthest.begin() + (most + 2 + d));
        }
        return false;
    }

private:
    bool same(int x, int y) const
    {
        return m_a[static_cast<size_t>(m_from + x)] == m_b[static_cast<size_t>(m_from + y)];
    }
    int reached(int d, int k) const { return m_rounds[static_cast<size_t>(d)][static_cast<size_t>(k + d)]; }

    void walkBack(int edits, std::vector<Line> &script) const
    {
        std::vector<Line> reversed;
        int x = m_n;
        int y = m_m;
        const auto both = [&] {
            --x, --y;
            reversed.push_back({Side::Both, m_a[static_cast<size_t>(m_from + x)]});
        };
        for (int d = edits; d > 0; --d) {
            const int k = x - y;
            // The same choice as on the way there.
            const bool added = k == -d || (k != d && reached(d - 1, k - 1) < reached(d - 1, k + 1));
            const int startX = reached(d - 1, added ? k + 1 : k - 1);
            while (x > startX + (added ? 0 : 1))
                both();
            if (added) {
                --y;
                reversed.push_back({Side::After, m_b[static_cast<size_t>(m_from + y)]});
            } else {
                --x;
                reversed.push_back({Side::Before, m_a[static_cast<size_t>(m_from + x)]});
            }
        }
        while (x > 0 && y > 0)
            both();
        script.insert(script.end(), reversed.rbegin(), reversed.rend());
    }

    const std::vector<QByteArrayView> &m_a;
    const std::vector<QByteArrayView> &m_b;
    int m_from, m_n, m_m;
    std::vector<std::vector<int>> m_rounds; ///< per number of edits, how far each diagonal got
};

std::vector<Line> scriptOf(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b)
{
    const auto n = static_cast<int>(a.size());
    const auto m = static_cast<int>(b.size());
    int head = 0;
    while (head < n && head < m && a[static_cast<size_t>(head)] == b[static_cast<size_t>(head)])
        ++head;
    int tail = 0;
    while (tail < n - head && tail < m - head &&
           a[static_cast<size_t>(n - 1 - tail)] == b[static_cast<size_t>(m - 1 - tail)])
        ++tail;
    std::vector<Line> script;
    script.reserve(a.size() + b.size());
    for (int i = 0; i < head; ++i)
        script.push_back({Side::Both, a[static_cast<size_t>(i)]});
    if (!Search(a, b, head, n - head - tail, m - head - tail).run(script)) {
        for (int i = head; i < n - tail; ++i)
            script.push_back({Side::Before, a[static_cast<size_t>(i)]});
        for (int i = head; i < m - tail; ++i)
            script.push_back({Side::After, b[static_cast<size_t>(i)]});
    }
    for (int i = n - tail; i < n; ++i)
        script.push_back({Side::Both, a[static_cast<size_t>(i)]});
    return script;
}

/// "12,3", as in a hunk's heading; a range of nothing names the line before it.
QByteArray range(int first, int count)
{
    if (count == 1)
        return QByteArray::number(first + 1);
    return QByteArray::number(count == 0 ? first : first + 1) + ',' + QByteArray::number(count);
}

} // namespace

bool isBinary(const QByteArray &content)
{
    return content.left(8000).contains('\0');
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    const std::vector<Line> script = scriptOf(a, b);
    const auto size = static_cast<int>(script.size());
    QByteArray diff;
    int lineA = 0;
    int lineB = 0;
    for (int i = 0; i < size;) {
        // A hunk: from `context` lines before a change to as many after the last one that is near.
        int change = i;
        while (change < size && script[static_cast<size_t>(change)].side == Side::Both)
            ++change;
        if (change == size)
            break;
        const int start = std::max(i, change - context);
        lineA += start - i;
        lineB += start - i;
        int last = change;
        for (int j = change; j < size && j - last <= 2 * context; ++j) {
            if (script[static_cast<size_t>(j)].side != Side::Both)
                last = j;
        }
        const int end = std::min(size, last + 1 + context);
        QByteArray body;
        int countA = 0;
        int countB = 0;
        for (int j = start; j < end; ++j) {
            const Line &line = script[static_cast<size_t>(j)];
            countA += line.side != Side::After;
            countB += line.side != Side::Before;
            body += line.side == Side::Both ? ' ' : line.side == Side::Before ? '-' : '+';
            body += line.text;
            if (!line.text.endsWith('\n'))
                body += "\n\\ No newline at end of file\n";
        }
        diff += "@@ -" + range(lineA, countA) + " +" + range(lineB, countB) + " @@\n" + body;
        lineA += countA;
        lineB += countB;
        i = end;
    }
    return diff;
}

} // namespace trainshed
