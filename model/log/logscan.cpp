// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logscan.h"

#include "model/log/logworkers.h"

#include <QCoreApplication>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <map>

namespace trainshed {

namespace {

Error tooComplexError()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Log", "This regular expression takes too long on this log. Make it simpler."),
            {}};
}

/// Lines that lie side by side, and what those of them show that may match.
struct Window {
    LogBlock block; ///< without lines: the one line at block.first, which is very long or not finished
    LineCount count;
    bool unfinished = false;      ///< the last of them
    QString text;                 ///< each with a newline behind it
    std::vector<qsizetype> asked; ///< which lines these are, counted from the first
};

/// What was found in one window.
struct Found {
    LineNumber first;
    LineCount count; ///< 0: the file was cut; there is no more
    bool unfinished = false;
    std::vector<qsizetype> lines; ///< counted from `first`
    std::optional<Error> error;
};

/// What several threads have in common that search one log.
class Scan
{
public:
    Scan(std::shared_ptr<const LogData> data, LogMatcher matcher, std::shared_ptr<LogHits> hits,
         std::function<void()> firstFound)
        : m_data(std::move(data))
        , m_matcher(std::move(matcher))
        , m_hits(std::move(hits))
        , m_firstFound(std::move(firstFound))
        , m_next(m_hits->next)
    {}

    /// Takes one window after the other until there is none or it is to stop.
    void work();
    /// Waits for those that other threads have.
    void waitForOthers();

private:
    /// So far may one thread be ahead of another.
    static constexpr qint64 MostWaiting = 16;

    std::optional<qint64> plan(Window *window);
    Result<> fill(Window *window) const;
    void showLines(Window *window) const;
    std::vector<qsizetype> match(const Window &window, const LogMatcher &matcher) const;
    void hand(qint64 number, Found found);
    bool take(const Found &found);

    const std::shared_ptr<const LogData> m_data;
    const LogMatcher m_matcher;
    const std::shared_ptr<LogHits> m_hits;
    const std::function<void()> m_firstFound;

    QMutex m_mutex; ///< guards all below
    QWaitCondition m_taken;
    LineNumber m_next; ///< to be searched by whoever comes
    qint64 m_planned = 0;
    qint64 m_takenCount = 0;
    std::map<qint64, Found> m_waiting; ///< for those before them
    bool m_over = false;
    bool m_told = false;
};

/// The next window and its number; only its place in the file.
std::optional<qint64> Scan::plan(Window *window)
{
    constexpr ByteCount Budget(256 * 1024); // stays in the processor's cache
    QMutexLocker locker(&m_mutex);
    while (!m_over && m_planned - m_takenCount >= MostWaiting)
        m_taken.wait(&m_mutex);
    const LogData::Extent extent = m_data->extent();
    if (m_over || m_hits->stop || extent.generation != m_hits->generation ||
        m_next - LineNumber(0) >= extent.lines)
        return {};
    window->count = std::max(LineCount(1), m_data->planBlock(m_next, Budget, &window->block));
    m_next = m_next + window->count;
    return m_planned++;
}

Result<> Scan::fill(Window *window) const
{
    window->unfinished = false;
    window->asked.clear();
    window->text.resize(0); // keeps its memory
    if (!window->block.ends.empty()) {
        const Result<bool> whole = window->block.read();
        if (!whole)
            return whole.error();
        if (*whole)
            showLines(window);
        else
            window->count = LineCount();
        return Done{};
    }
    const auto line = m_data->read(window->block.first, LineCount(1));
    if (!line)
        return line.error();
    if (line->count() == 0) {
        window->count = LineCount();
        return Done{};
    }
    window->unfinished = !line->slices.front().finished;
    window->text = searchedText(lineText(*line, 0, m_hits->form));
    window->text += u'\n';
    window->asked.push_back(0);
    return Done{};
}

/// What those lines of the block show that may match.
void Scan::showLines(Window *window) const
{
    const QByteArrayView bytes(window->block.bytes);
    const std::vector<qint64> &ends = window->block.ends;
    std::vector<char> chosen;
    if (m_hits->prefilter && m_hits->form == LineForm::Screen)
        chosen = m_hits->prefilter->candidates(bytes, ends);
    else
        chosen.assign(ends.size(), 1);
    for (auto at = chosen.begin(); (at = std::find(at, chosen.end(), 1)) != chosen.end();) {
        const auto end = std::find(at, chosen.end(), 0);
        const auto first = size_t(at - chosen.begin());
        const auto behind = size_t(end - chosen.begin());
        const qint64 begin = first == 0 ? 0 : ends[first - 1];
        appendLines(bytes.sliced(begin, ends[behind - 1] - begin), m_hits->form, &window->text);
        for (size_t i = first; i < behind; ++i)
            window->asked.push_back(qsizetype(i));
        at = end;
    }
}

/// Which of the lines asked match; fewer when it is to stop or has become too complex.
std::vector<qsizetype> Scan::match(const Window &window, const LogMatcher &matcher) const
{
    std::vector<qsizetype> out;
    if (const auto found = matcher.linesIn(window.text)) {
        for (const qsizetype line : *found)
            out.push_back(window.asked[size_t(line)]);
        return out;
    }
    auto line = window.asked.begin();
    for (qsizetype at = 0; at < window.text.size() && !m_hits->stop; ++line) {
        const qsizetype end = window.text.indexOf(u'\n', at);
        const LogMatcher::Hit hit = matcher.matches(window.text.mid(at, end - at));
        if (hit == LogMatcher::Hit::Yes)
            out.push_back(*line);
        if (hit == LogMatcher::Hit::TooComplex && ++m_hits->tooComplex >= LogHits::TooComplexLimit)
            break;
        at = end + 1;
    }
    return out;
}

void Scan::work()
{
    const LogMatcher matcher = m_matcher;
    Window window;
    while (const std::optional<qint64> number = plan(&window)) {
        const Result<> filled = fill(&window);
        Found found{window.block.first, window.count, window.unfinished, {}, {}};
        if (filled)
            found.lines = match(window, matcher);
        else
            found.error = filled.error();
        hand(*number, std::move(found));
    }
}

void Scan::hand(qint64 number, Found found)
{
    QMutexLocker locker(&m_mutex);
    m_waiting.emplace(number, std::move(found));
    for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_takenCount && !m_over;) {
        m_over = !take(next->second);
        ++m_takenCount;
        next = m_waiting.erase(next);
    }
    m_taken.wakeAll();
}

/// Puts what is found in one window into the hits. False: there is no more to do.
bool Scan::take(const Found &found)
{
    if (m_hits->stop)
        return false;
    const LineNumber end = found.first + found.count - LineCount(found.unfinished ? 1 : 0);
    const LineNumber known = end - LineCount(1);
    bool tailFound = false;
    QMutexLocker locker(&m_hits->mutex);
    if (found.error) {
        m_hits->error = found.error;
        return false;
    }
    m_hits->shown->complete(m_hits->context, known);
    for (const qsizetype i : found.lines) {
        const LineNumber line = found.first + LineCount(i);
        if (line > known) {
            tailFound = true;
            continue;
        }
        m_hits->lines.append(line.value());
        m_hits->shown->append(line, m_hits->context, known);
    }
    if (m_hits->tooComplex >= LogHits::TooComplexLimit) {
        m_hits->error = tooComplexError();
        return false;
    }
    m_hits->next = end;
    m_hits->tail = tailFound ? std::optional(end) : std::nullopt;
    m_hits->shown->setTail(m_hits->tail);
    if (!m_told && m_hits->count() > 0) {
        m_told = true;
        m_firstFound();
    }
    return found.count > LineCount() && !found.unfinished;
}

void Scan::waitForOthers()
{
    QMutexLocker locker(&m_mutex);
    while (!m_over && !m_hits->stop && m_takenCount < m_planned)
        m_taken.wait(&m_mutex);
    m_over = true;
}

} // namespace

void scanLog(const std::shared_ptr<const LogData> &data, const LogMatcher &matcher,
             const std::shared_ptr<LogHits> &hits, const std::function<void()> &firstFound)
{
    const auto scan = std::make_shared<Scan>(data, matcher, hits, firstFound);
    // Not for the few lines that a running job adds.
    constexpr LineCount Few(5000);
    const bool isLong = data->extent().lines - (hits->next - LineNumber(0)) > Few;
    for (int others = isLong ? std::min(QThread::idealThreadCount(), 4) - 1 : 0; others > 0; --others)
        logWorkers().start([scan] { scan->work(); });
    scan->work();
    scan->waitForOthers();
}

} // namespace trainshed
