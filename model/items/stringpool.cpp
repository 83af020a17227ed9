// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/stringpool.h"

namespace trainshed {

namespace {
// Beyond these, texts are not the kind that repeats, and the pool would only hold on to them.
constexpr qsizetype longest = 100;
constexpr qsizetype most = 20'000;
} // namespace

void StringPool::share(QString &text)
{
    if (text.isEmpty() || text.size() > longest)
        return;
    const auto at = m_texts.constFind(text);
    if (at != m_texts.constEnd())
        text = *at;
    else if (m_texts.size() < most)
        m_texts.insert(text);
}

} // namespace trainshed
