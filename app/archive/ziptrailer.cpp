// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/ziptrailer.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace trainshed::archive {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t endSize = 22;
constexpr std::size_t mostComment = 0xffff;
constexpr std::size_t locatorSize = 20;
constexpr std::size_t end64Size = 56;

std::string bytesAt(FileSource &file, std::int64_t from, std::size_t size)
{
    std::string bytes(size, '\0');
    file.seek(from);
    std::size_t got = 0;
    for (std::size_t n = 0; got < size; got += n) {
        n = file.read(reinterpret_cast<unsigned char *>(bytes.data()) + got, size - got);
        if (n == 0)
            break;
    }
    bytes.resize(got);
    return bytes;
}

/// Little endian.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

std::int64_t zipEntryCount(FileSource &file, std::int64_t fileSize)
{
    const auto size = static_cast<std::size_t>(std::min<std::int64_t>(fileSize, endSize + mostComment));
    const std::int64_t start = fileSize - static_cast<std::int64_t>(size);
    const std::string tail = bytesAt(file, start, size);
    std::int64_t count = -1;
    for (std::size_t at = tail.rfind("PK\5\6"sv); at != std::string::npos && count<0; at = at> 0
                                                      ? tail.rfind("PK\5\6"sv, at - 1)
                                                      : std::string::npos) {
        if (at + endSize > tail.size() || at + endSize + number(tail, at + 20, 2) > tail.size())
            continue;
        count = static_cast<std::int64_t>(number(tail, at + 10, 2));
        const std::int64_t locatorAt =
            start + static_cast<std::int64_t>(at) - static_cast<std::int64_t>(locatorSize);
        const std::string locator = locatorAt >= 0 ? bytesAt(file, locatorAt, locatorSize) : std::string();
        if (locator.size() != locatorSize || locator.substr(0, 4) != "PK\6\7"sv)
            continue;
        const std::uint64_t end64At = number(locator, 8, 8);
        const std::string end64 = end64At < static_cast<std::uint64_t>(fileSize)
                                      ? bytesAt(file, static_cast<std::int64_t>(end64At), end64Size)
                                      : std::string();
        if (end64.size() == end64Size && end64.substr(0, 4) == "PK\6\6"sv)
            count = static_cast<std::int64_t>(number(end64, 32, 8));
    }
    file.seek(0);
    return count;
}

} // namespace trainshed::archive
