// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

constexpr WordingRow rows[]{
    {"issue.name-empty", QT_TRANSLATE_NOOP("Message", "Enter a name.")},
};

} // namespace

std::span<const WordingRow> issueWording()
{
    return rows;
}

} // namespace trainshed
