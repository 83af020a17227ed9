// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logtimes.h"

#include "model/log/logfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace trainshed {

namespace {

constexpr QByteArrayView Magic = "trainshed-times1";
constexpr qint64 EntrySize = 16;

} // namespace

QString LogTimes::pathFor(const QString &logPath)
{
    const QString stem = logPath.endsWith(QLatin1String(".log")) ? logPath.chopped(4) : logPath;
    return stem + QLatin1String(".times");
}

Result<std::shared_ptr<const LogTimes>> LogTimes::open(const QString &path)
{
    const auto file = LogFile::open(path);
    if (!file)
        return file.error();
    const auto magic = (*file)->read(ByteOffset(0), ByteCount(Magic.size()));
    if (!magic)
        return magic.error();
    if (*magic != Magic) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Log", "This is not a file of times."), path};
    }
    return std::shared_ptr<const LogTimes>(new LogTimes(*file)); // the constructor is private
}

QString LogTimes::path() const
{
    return m_file->path();
}

qint64 LogTimes::count() const
{
    const auto stamp = m_file->stamp();
    return stamp ? std::max<qint64>(0, stamp->size.value() - Magic.size()) / EntrySize : 0;
}

std::optional<LogTimes::Entry> LogTimes::entry(qint64 index) const
{
    const auto bytes = m_file->read(ByteOffset(Magic.size() + index * EntrySize), ByteCount(EntrySize));
    if (!bytes || bytes->size() < EntrySize)
        return {};
    Entry out;
    std::memcpy(&out.offset, bytes->constData(), 8);
    std::memcpy(&out.timeMs, bytes->constData() + 8, 8);
    return out;
}

std::optional<qint64> LogTimes::at(ByteOffset offset) const
{
    const auto span = spanAt(offset);
    return span ? std::optional(span->timeMs) : std::nullopt;
}

std::optional<LogTimes::Span> LogTimes::spanAt(ByteOffset offset) const
{
    qint64 low = 0; // the first entry behind `offset` is in low … high
    qint64 high = count();
    std::optional<Span> out;
    ByteOffset end(offset.value() + 1); // behind the last entry: others may come
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        const auto found = entry(middle);
        if (!found)
            return {};
        if (found->offset <= offset.value()) {
            out = Span{found->timeMs, {}};
            low = middle + 1;
        } else {
            end = ByteOffset(found->offset);
            high = middle;
        }
    }
    if (out)
        out->end = end;
    return out;
}

std::optional<ByteOffset> LogTimes::firstFrom(qint64 timeMs) const
{
    qint64 low = 0;
    qint64 high = count();
    std::optional<ByteOffset> out;
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        const auto found = entry(middle);
        if (!found)
            return {};
        if (found->timeMs >= timeMs) {
            out = ByteOffset(std::max<qint64>(0, found->offset));
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return out;
}

Result<LogGoal> readLogGoal(const QString &text, QDate day)
{
    const QString given = text.simplified();
    bool isNumber = false;
    const qint64 number = given.toLongLong(&isNumber);
    if (isNumber && number >= 1)
        return LogGoal{LineNumber(number - 1), {}};
    const qsizetype colon = given.indexOf(u':');
    const qsizetype space = colon < 0 ? -1 : given.lastIndexOf(u' ', colon);
    const QString clock = given.mid(space + 1);
    const QDate date = space < 0 ? day : QDate::fromString(given.first(space), QStringLiteral("yyyy-MM-dd"));
    for (const QString &format :
         {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss"), QStringLiteral("H:mm:ss.zzz")}) {
        const QTime time = QTime::fromString(clock, format);
        if (time.isValid() && date.isValid())
            return LogGoal{{}, QDateTime(date, time)};
    }
    return Error{ErrorCode::InvalidArgument,
                 QCoreApplication::translate(
                     "Log", "Type a line number, or a time such as 14:05:30 or 2026-01-31 14:05."),
                 {}};
}

} // namespace trainshed
