// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logsearch.h"

#include "model/log/linetext.h"
#include "model/log/logworkers.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPromise>

#include <algorithm>
#include <atomic>

namespace trainshed {

/// What the worker finds and the window reads. A new search has new ones.
struct LogSearch::Hits {
    mutable QMutex mutex; ///< guards the four below
    AscendingSeries lines;
    std::optional<LineNumber> tail; ///< the unfinished last line matched: searched again once it has grown
    LineNumber next;                ///< the first line not searched yet, or unfinished when it was
    std::optional<Error> error;

    std::atomic<bool> stop{false};
    std::shared_ptr<LogFilter> shown = std::make_shared<LogFilter>();

    int tooComplex = 0; ///< the worker's alone
    Options options;    ///< set before the worker starts
    int generation = 0; ///< of the log; set before the worker starts

    qint64 count() const { return lines.size() + (tail ? 1 : 0); }
};

namespace {

Error tooComplexError()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Log", "This regular expression takes too long on this log. Make it simpler."),
            {}};
}

} // namespace

/// The lines behind those searched. None: there are no more, or the file was cut.
Result<> LogSearch::fill(const LogData &data, const Hits &hits, Window *window)
{
    constexpr ByteCount Budget(256 * 1024); // stays in the processor's cache
    window->first = hits.next;
    window->unfinished = false;
    window->text.resize(0); // keeps its memory
    const auto count = data.readBlock(hits.next, Budget, &window->bytes);
    if (!count)
        return count.error();
    window->count = *count;
    if (*count > LineCount()) {
        window->text.reserve(window->bytes.size());
        appendLines(window->bytes, hits.options.form, &window->text);
        return Done{};
    }
    const auto line = data.read(hits.next, LineCount(1)); // a very long or an unfinished one
    if (!line)
        return line.error();
    if (line->count() == 0)
        return Done{};
    window->count = LineCount(1);
    window->unfinished = !line->slices.front().finished;
    window->text = lineText(*line, 0, hits.options.form).text;
    window->text += u'\n';
    return Done{};
}

/// Which lines match; fewer when it is to stop or has become too complex.
std::vector<LogMatcher::Hit> LogSearch::match(const Window &window, const LogMatcher &matcher, Hits *hits)
{
    using Hit = LogMatcher::Hit;
    std::vector<Hit> out;
    if (const auto found = matcher.linesIn(window.text)) {
        if (found->empty())
            return out;
        out.assign(size_t(window.count.value()), Hit::No);
        for (const qsizetype line : *found)
            out[size_t(line)] = Hit::Yes;
        return out;
    }
    for (qsizetype at = 0; at < window.text.size() && !hits->stop;) {
        const qsizetype end = window.text.indexOf(u'\n', at);
        out.push_back(matcher.matches(window.text.mid(at, end - at)));
        if (out.back() == Hit::TooComplex && ++hits->tooComplex >= TooComplexLimit)
            return out;
        at = end + 1;
    }
    return out;
}

/// Puts what is found in one window into `hits`. False: there is no more to do.
bool LogSearch::take(const Window &window, const LogMatcher &matcher, Hits *hits)
{
    const std::vector<LogMatcher::Hit> found = match(window, matcher, hits);
    if (hits->stop)
        return false;
    const LineNumber end = window.first + window.count - LineCount(window.unfinished ? 1 : 0);
    const LineNumber known = end - LineCount(1);
    const int context = hits->options.context;
    bool tailFound = false;
    QMutexLocker locker(&hits->mutex);
    hits->shown->complete(context, known);
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i] != LogMatcher::Hit::Yes)
            continue;
        const LineNumber line = window.first + LineCount(qint64(i));
        if (line > known) {
            tailFound = true;
            continue;
        }
        hits->lines.append(line.value());
        hits->shown->append(line, context, known);
    }
    if (hits->tooComplex >= TooComplexLimit) {
        hits->error = tooComplexError();
        return false;
    }
    hits->next = end;
    hits->tail = tailFound ? std::optional(hits->next) : std::nullopt;
    hits->shown->setTail(hits->tail);
    return window.count > LineCount() && !window.unfinished;
}

void LogSearch::searchOn(const LogData &data, const LogMatcher &matcher, Hits *hits)
{
    Window window;
    for (;;) {
        if (hits->stop || data.extent().generation != hits->generation)
            return;
        const auto filled = fill(data, *hits, &window);
        if (!filled) {
            QMutexLocker locker(&hits->mutex);
            hits->error = filled.error();
            return;
        }
        if (!take(window, matcher, hits))
            return;
    }
}

LogSearch::LogSearch(QObject *parent) : QObject(parent)
{
    m_news.setInterval(100);
    connect(&m_news, &QTimer::timeout, this, &LogSearch::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_hits)
            return; // cleared: the end of the empty future
        m_running = false;
        m_news.stop();
        if (m_more)
            run();
        Q_EMIT changed();
    });
}

LogSearch::~LogSearch()
{
    if (m_hits)
        m_hits->stop = true;
}

void LogSearch::setData(std::shared_ptr<const LogData> data)
{
    m_data = std::move(data);
    if (m_hits)
        restart();
}

Result<> LogSearch::start(const LogQuery &query, const Options &options)
{
    auto matcher = LogMatcher::compile(query);
    if (!matcher) {
        clear();
        return matcher.error();
    }
    m_matcher = *std::move(matcher);
    m_options = options;
    restart();
    return Done{};
}

void LogSearch::clear()
{
    if (m_hits)
        m_hits->stop = true;
    m_hits.reset();
    m_matcher.reset();
    m_watcher.setFuture({});
    m_news.stop();
    m_running = false;
    m_more = false;
    Q_EMIT changed();
}

void LogSearch::restart()
{
    if (m_hits)
        m_hits->stop = true;
    m_hits = std::make_shared<Hits>();
    m_hits->options = m_options;
    m_hits->generation = m_data ? m_data->extent().generation : 0;
    run();
    Q_EMIT changed();
}

void LogSearch::update()
{
    if (!m_hits || !m_data)
        return;
    if (m_data->extent().generation != m_hits->generation)
        restart();
    else if (m_running)
        m_more = true;
    else if (!error())
        run();
}

void LogSearch::run()
{
    m_more = false;
    if (!m_data)
        return;
    m_running = true;
    m_news.start();
    const auto promise = std::make_shared<QPromise<void>>();
    m_watcher.setFuture(promise->future());
    logWorkers().start([promise, data = m_data, hits = m_hits, matcher = *m_matcher] {
        promise->start();
        searchOn(*data, matcher, hits.get());
        promise->finish();
    });
}

qint64 LogSearch::count() const
{
    if (!m_hits)
        return 0;
    QMutexLocker locker(&m_hits->mutex);
    return m_hits->count();
}

LineNumber LogSearch::hit(qint64 index) const
{
    QMutexLocker locker(&m_hits->mutex);
    return index < m_hits->lines.size() ? LineNumber(m_hits->lines.at(index)) : *m_hits->tail;
}

std::optional<qint64> LogSearch::firstFrom(LineNumber line) const
{
    if (!m_hits)
        return {};
    QMutexLocker locker(&m_hits->mutex);
    const qint64 index = m_hits->lines.lowerBound(line.value());
    if (index < m_hits->lines.size() || (m_hits->tail && *m_hits->tail >= line))
        return index;
    return {};
}

std::optional<qint64> LogSearch::lastBefore(LineNumber line) const
{
    if (!m_hits)
        return {};
    QMutexLocker locker(&m_hits->mutex);
    if (m_hits->tail && *m_hits->tail < line)
        return m_hits->count() - 1;
    const qint64 index = m_hits->lines.lowerBound(line.value()) - 1;
    return index >= 0 ? std::optional(index) : std::nullopt;
}

std::shared_ptr<const LogFilter> LogSearch::shown() const
{
    return m_hits ? m_hits->shown : nullptr;
}

QBitArray LogSearch::spread(int parts) const
{
    QBitArray out(std::max(parts, 0));
    const qint64 lines = m_data ? m_data->extent().lines.value() : 0;
    if (!m_hits || lines == 0)
        return out;
    QMutexLocker locker(&m_hits->mutex);
    // One look for each part, not for each of what may be millions of hits.
    for (int part = 0; part < parts; ++part) {
        const qint64 from = (lines * part + parts - 1) / parts;
        const qint64 index = m_hits->lines.lowerBound(from);
        if (index >= m_hits->lines.size())
            break;
        const qint64 at = m_hits->lines.at(index) * parts / lines;
        part = int(std::min<qint64>(at, parts - 1));
        out.setBit(part);
    }
    if (m_hits->tail && parts > 0)
        out.setBit(parts - 1);
    return out;
}

LineCount LogSearch::searched() const
{
    if (!m_hits)
        return {};
    QMutexLocker locker(&m_hits->mutex);
    return m_hits->next - LineNumber(0);
}

std::optional<Error> LogSearch::error() const
{
    if (!m_hits)
        return {};
    QMutexLocker locker(&m_hits->mutex);
    return m_hits->error;
}

} // namespace trainshed
