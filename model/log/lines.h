// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace trainshed {

/// How many of something: counts add up and compare.
template<typename Tag>
class Amount
{
public:
    constexpr Amount() = default;
    constexpr explicit Amount(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Amount &) const = default;
    friend constexpr Amount operator+(Amount a, Amount b) { return Amount(a.m_value + b.m_value); }
    friend constexpr Amount operator-(Amount a, Amount b) { return Amount(a.m_value - b.m_value); }

private:
    qint64 m_value = 0;
};

/// A place counted from 0: place - place is an amount, place + amount is a place, place + place does not
/// compile.
template<typename Tag>
class Place
{
public:
    constexpr Place() = default;
    constexpr explicit Place(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Place &) const = default;
    friend constexpr Place operator+(Place p, Amount<Tag> a) { return Place(p.m_value + a.value()); }
    friend constexpr Place operator-(Place p, Amount<Tag> a) { return Place(p.m_value - a.value()); }
    friend constexpr Amount<Tag> operator-(Place a, Place b) { return Amount<Tag>(a.m_value - b.m_value); }

private:
    qint64 m_value = 0;
};

using LineCount = Amount<struct LineTag>;
/// The first line is 0; people are shown value() + 1.
using LineNumber = Place<struct LineTag>;
using ByteCount = Amount<struct ByteTag>;
using ByteOffset = Place<struct ByteTag>;

} // namespace trainshed
