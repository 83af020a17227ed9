// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logdata.h"

#include <algorithm>

namespace trainshed {

QByteArrayView LogLines::head(qsizetype i) const
{
    const Slice &slice = slices[size_t(i)];
    return QByteArrayView(bytes).sliced(slice.begin, slice.length);
}

QByteArrayView LogLines::tail(qsizetype i) const
{
    const Slice &slice = slices[size_t(i)];
    return QByteArrayView(bytes).sliced(slice.begin + slice.length, slice.tailLength);
}

LogData::Extent LogData::extent() const
{
    QReadLocker locker(&m_lock);
    return {m_index.lineCount(), m_index.end() - ByteOffset(0), m_index.lastLineUnfinished(), m_generation};
}

std::shared_ptr<const LogFile> LogData::file() const
{
    QReadLocker locker(&m_lock);
    return m_file;
}

namespace {

/// Reads lines[from … to), all short, which lie side by side. False when the file ended before.
Result<bool> readShort(const LogFile &file, const std::vector<LineIndex::Line> &lines, size_t from, size_t to,
                       LogLines *out)
{
    const ByteOffset begin = lines[from].begin;
    const ByteCount length = lines[to - 1].begin + lines[to - 1].length - begin;
    const auto bytes = file.read(begin, length);
    if (!bytes)
        return bytes.error();
    const qsizetype base = out->bytes.size();
    out->bytes.append(*bytes);
    for (size_t i = from; i < to; ++i) {
        const qsizetype at = qsizetype((lines[i].begin - begin).value());
        const auto size = qsizetype(lines[i].length.value());
        if (at + size > bytes->size())
            return false;
        out->slices.push_back({base + at, size, 0, lines[i].length, lines[i].finished});
    }
    return true;
}

Result<bool> readLong(const LogFile &file, const LineIndex::Line &line, LogLines *out)
{
    constexpr ByteCount Limit = LogData::LineLimit;
    const auto head = file.read(line.begin, Limit);
    if (!head)
        return head.error();
    const ByteCount tailLength = std::min(Limit, line.length - Limit);
    const auto tail = file.read(line.begin + (line.length - tailLength), tailLength);
    if (!tail)
        return tail.error();
    if (head->size() < Limit.value() || tail->size() < tailLength.value())
        return false;
    out->slices.push_back({out->bytes.size(), head->size(), tail->size(), line.length, line.finished});
    out->bytes.append(*head);
    out->bytes.append(*tail);
    return true;
}

} // namespace

Result<LogLines> LogData::read(LineNumber first, LineCount count, ByteCount budget) const
{
    std::shared_ptr<const LogFile> file;
    std::vector<LineIndex::Line> lines;
    {
        QReadLocker locker(&m_lock);
        file = m_file;
        lines = m_index.lines(first, count);
    }
    LogLines out;
    out.first = first;
    if (!file)
        return out;
    ByteCount used;
    for (size_t i = 0; i < lines.size();) {
        const bool isLong = lines[i].length > LineLimit;
        size_t end = i;
        for (; end < lines.size() && (lines[end].length > LineLimit) == isLong; ++end) {
            const ByteCount cost = isLong ? LineLimit + LineLimit : lines[end].length + ByteCount(1);
            if (end > 0 && used + cost > budget)
                break;
            used = used + cost;
            if (isLong && ++end)
                break;
        }
        if (end == i)
            break; // the budget is spent
        const auto whole = isLong ? readLong(*file, lines[i], &out) : readShort(*file, lines, i, end, &out);
        if (!whole)
            return whole.error();
        if (!*whole)
            break; // cut meanwhile: the indexer will notice
        i = end;
    }
    return out;
}

LineCount LogData::planBlock(LineNumber first, ByteCount budget, LogBlock *block) const
{
    block->first = first;
    block->ends.clear();
    QReadLocker locker(&m_lock);
    const auto lines = m_index.lines(first, LineCount(1));
    if (lines.empty())
        return {};
    block->file = m_file;
    block->begin = lines.front().begin;
    const LineNumber unfinished =
        LineNumber(0) + m_index.lineCount() - LineCount(m_index.lastLineUnfinished() ? 1 : 0);
    const bool toEnd = block->begin + budget >= m_index.end();
    const LineNumber behind = toEnd ? unfinished : m_index.lineAt(block->begin + budget);
    if (behind <= first)
        return {};
    block->ends = m_index.ends(first, behind - first);
    for (qint64 &end : block->ends)
        end -= block->begin.value();
    return behind - first;
}

Result<bool> LogBlock::read()
{
    const ByteCount size(ends.empty() ? 0 : ends.back());
    if (const auto done = file->readInto(&bytes, begin, size); !done)
        return done.error();
    return bytes.size() == size.value();
}

LineNumber LogData::lineAt(ByteOffset offset) const
{
    QReadLocker locker(&m_lock);
    return m_index.lineAt(offset);
}

ByteOffset LogData::beginOf(LineNumber line) const
{
    QReadLocker locker(&m_lock);
    const auto lines = m_index.lines(line, LineCount(1));
    return lines.empty() ? m_index.end() : lines.front().begin;
}

ByteCount LogData::indexMemory() const
{
    QReadLocker locker(&m_lock);
    return m_index.memory();
}

ByteOffset LogData::begin() const
{
    QReadLocker locker(&m_lock);
    return m_index.begin();
}

LineCount LogData::likelyLines() const
{
    QReadLocker locker(&m_lock);
    const ByteCount known = m_index.end() - m_index.begin();
    if (m_index.begin() == ByteOffset() || known == ByteCount())
        return m_index.lineCount();
    const double share = double(m_index.end().value()) / double(known.value());
    return LineCount(qint64(double(m_index.lineCount().value()) * share));
}

Result<std::shared_ptr<const LogData>> LogData::readTail(const std::shared_ptr<const LogFile> &file,
                                                         ByteCount length)
{
    const auto stamp = file->stamp();
    if (!stamp)
        return stamp.error();
    const ByteOffset from = ByteOffset(0) + std::max(ByteCount(0), stamp->size - length);
    const auto bytes = file->read(from, length);
    if (!bytes)
        return bytes.error();
    const qsizetype newline = bytes->indexOf('\n');
    if (newline < 0 || newline + 1 == bytes->size())
        return std::shared_ptr<const LogData>();
    const ByteOffset begin = from + ByteCount(newline + 1);
    const auto tail = std::make_shared<LogData>();
    tail->restart(file, begin);
    tail->append(LineIndex::findEnds(QByteArrayView(*bytes).sliced(newline + 1), begin),
                 from + ByteCount(bytes->size()));
    return std::shared_ptr<const LogData>(tail);
}

void LogData::restart(std::shared_ptr<const LogFile> file, ByteOffset begin)
{
    QWriteLocker locker(&m_lock);
    // The first file is no change to what was known: nothing was.
    if (m_file)
        ++m_generation;
    m_file = std::move(file);
    m_index.clear(begin);
}

void LogData::append(const std::vector<qint64> &ends, ByteOffset newEnd)
{
    QWriteLocker locker(&m_lock);
    m_index.append(ends, newEnd);
}

} // namespace trainshed
