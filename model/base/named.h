// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace trainshed {

/// A value of an enum and its name in files and messages, where a number could be taken for another version's
/// value. A table of them is a constexpr std::array.
template<typename E>
struct Named {
    E value;
    const char *name; ///< ASCII
};

/// Empty for a value that the table lacks.
template<typename E, size_t N>
QLatin1String nameIn(const std::array<Named<E>, N> &table, E value)
{
    for (const Named<E> &one : table) {
        if (one.value == value)
            return QLatin1String(one.name);
    }
    return {};
}

template<typename E, size_t N>
std::optional<E> valueIn(const std::array<Named<E>, N> &table, const QString &name)
{
    for (const Named<E> &one : table) {
        if (name == QLatin1String(one.name))
            return one.value;
    }
    return std::nullopt;
}

} // namespace trainshed
