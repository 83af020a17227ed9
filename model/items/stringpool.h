// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QSet>
#include <QString>

namespace trainshed {

/// One copy of texts that many rows share: the same algorithm stands in 10,000 rows.
class StringPool
{
public:
    void share(QString &text);
    template<typename Tag>
    void share(StringId<Tag> &id)
    {
        QString text = id.toString();
        share(text);
        id = StringId<Tag>(std::move(text));
    }
    void clear() { m_texts.clear(); }

private:
    QSet<QString> m_texts;
};

} // namespace trainshed
