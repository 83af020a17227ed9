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
    int tooComplex = 0; ///< the worker's alone
    int generation = 0; ///< of the log; set before the worker starts

    qint64 count() const { return lines.size() + (tail ? 1 : 0); }
};

namespace {

LogMatcher::Hit matchLine(const LogMatcher &matcher, const LogLines &lines, qsizetype i)
{
    const QByteArrayView head = lines.head(i);
    const bool plain = lines.tail(i).isEmpty() &&
                       std::all_of(head.begin(), head.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return plain ? matcher.matchesAscii(head) : matcher.matches(lineText(lines, i).text);
}

Error tooComplexError()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Log", "This regular expression takes too long on this log. Make it simpler."),
            {}};
}

} // namespace

/// Takes one window of lines into `hits`. False: there is no more to do.
bool LogSearch::searchWindow(const LogLines &lines, const LogMatcher &matcher, Hits *hits)
{
    std::vector<LineNumber> found;
    bool tailFound = false;
    bool unfinished = false;
    for (qsizetype i = 0; i < lines.count(); ++i) {
        if (hits->stop)
            return false;
        const LogMatcher::Hit hit = matchLine(matcher, lines, i);
        unfinished = !lines.slices[size_t(i)].finished;
        if (hit == LogMatcher::Hit::TooComplex && ++hits->tooComplex >= TooComplexLimit)
            break;
        if (hit == LogMatcher::Hit::Yes && unfinished)
            tailFound = true;
        else if (hit == LogMatcher::Hit::Yes)
            found.push_back(lines.first + LineCount(i));
    }
    QMutexLocker locker(&hits->mutex);
    for (const LineNumber line : found)
        hits->lines.append(line.value());
    if (hits->tooComplex >= TooComplexLimit) {
        hits->error = tooComplexError();
        return false;
    }
    hits->next = lines.first + LineCount(lines.count() - (unfinished ? 1 : 0));
    hits->tail = tailFound ? std::optional(hits->next) : std::nullopt;
    return lines.count() > 0 && !unfinished;
}

void LogSearch::searchOn(const LogData &data, const LogMatcher &matcher, Hits *hits)
{
    for (;;) {
        if (hits->stop || data.extent().generation != hits->generation)
            return;
        const auto lines = data.read(hits->next, LineCount(50'000), ByteCount(1024 * 1024));
        if (!lines) {
            QMutexLocker locker(&hits->mutex);
            hits->error = lines.error();
            return;
        }
        if (!searchWindow(*lines, matcher, hits))
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

Result<> LogSearch::start(const LogQuery &query)
{
    auto matcher = LogMatcher::compile(query);
    if (!matcher) {
        clear();
        return matcher.error();
    }
    m_matcher = *std::move(matcher);
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
