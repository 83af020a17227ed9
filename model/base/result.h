// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <utility>
#include <variant>

namespace trainshed {

/// Nothing to return but success.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value, or the Error that kept us from having it. Member names are those of std::expected (C++23), so
/// that it can take over later. value() and error() of the wrong side are defects: they abort.
template<typename T = Done>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return *checked(); }
    const T &value() const & { return *std::as_const(*this).checked(); }
    T &&value() && { return std::move(*checked()); }
    T &operator*() & { return *checked(); }
    const T &operator*() const & { return *checked(); }
    T &&operator*() && { return std::move(*checked()); }
    T *operator->() { return checked(); }
    const T *operator->() const { return checked(); }

    const Error &error() const
    {
        const auto *e = std::get_if<1>(&m_state);
        if (!e)
            qFatal("Result::error() of a success");
        return *e;
    }
    T value_or(T other) const { return has_value() ? **this : std::move(other); }

    bool operator==(const Result &) const = default;

private:
    T *checked()
    {
        auto *v = std::get_if<0>(&m_state);
        if (!v)
            qFatal("Result::value() of an error: %s", qUtf8Printable(std::get<1>(m_state).text()));
        return v;
    }
    const T *checked() const { return const_cast<Result *>(this)->checked(); }

    std::variant<T, Error> m_state;
};

} // namespace trainshed
