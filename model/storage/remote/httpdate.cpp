// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/httpdate.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <cstdio>

namespace trainshed {

namespace {

/// The digits of a text at a place; -1 where one is none.
int number(const QByteArray &text, qsizetype at, qsizetype digits)
{
    int value = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (i >= text.size() || text.at(i) < '0' || text.at(i) > '9')
            return -1;
        value = value * 10 + (text.at(i) - '0');
    }
    return value;
}

struct Parts {
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
    int ms;
};

QDateTime timeOf(const Parts &p)
{
    namespace c = std::chrono;
    if (p.year < 1 || p.month < 1 || p.day < 1 || p.hour < 0 || p.hour > 23 || p.minute < 0 ||
        p.minute > 59 || p.second < 0 || p.second > 60 || p.ms < 0)
        return {};
    const c::year_month_day date =
        c::year(p.year) / c::month(static_cast<unsigned>(p.month)) / c::day(static_cast<unsigned>(p.day));
    if (!date.ok())
        return {};
    const qint64 days = c::sys_days(date).time_since_epoch().count();
    const qint64 seconds = ((days * 24 + p.hour) * 60 + p.minute) * 60 + p.second;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + p.ms, QTimeZone::utc());
}

} // namespace

QDateTime httpDate(const QByteArray &header)
{
    constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QByteArray text = header.trimmed();
    if (text.size() != 29 || !text.endsWith(" GMT") || text.mid(3, 2) != ", ")
        return {};
    const QByteArray name = text.mid(8, 3);
    int month = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            month = static_cast<int>(i) + 1;
    }
    return timeOf({number(text, 12, 4), month, number(text, 5, 2), number(text, 17, 2), number(text, 20, 2),
                   number(text, 23, 2), 0});
}

QDateTime isoTime(const QString &text)
{
    const QByteArray given = text.trimmed().toLatin1();
    const bool hasMs = given.size() == 24 && given.at(19) == '.';
    const bool isUsual = (given.size() == 20 || hasMs) && given.at(10) == 'T' && given.endsWith('Z');
    if (isUsual)
        return timeOf({number(given, 0, 4), number(given, 5, 2), number(given, 8, 2), number(given, 11, 2),
                       number(given, 14, 2), number(given, 17, 2), hasMs ? number(given, 20, 3) : 0});
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QByteArray signedTime(const QDateTime &time)
{
    namespace c = std::chrono;
    const c::sys_seconds at{c::seconds(time.toSecsSinceEpoch())};
    const auto day = c::floor<c::days>(at);
    const c::year_month_day date{day};
    const c::hh_mm_ss clock{at - day};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

} // namespace trainshed
