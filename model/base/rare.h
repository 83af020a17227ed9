// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace trainshed {

/// A value that is T{} in nearly all of very many objects: takes two pointers there, and the heap where it is
/// not. Never changed in place, so copies share it, also between threads.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value) // NOLINT(google-explicit-constructor): stands for the value
        : m_value(value == T{} ? nullptr : std::make_shared<const T>(std::move(value)))
    {}

    bool isSet() const { return m_value != nullptr; }
    const T &operator*() const
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    const T *operator->() const { return &**this; }
    bool operator==(const Rare &other) const { return m_value == other.m_value || **this == *other; }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace trainshed
