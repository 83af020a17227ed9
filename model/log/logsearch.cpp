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

/// Which of `lines` match; fewer when it is to stop or has become too complex.
std::vector<LogMatcher::Hit> LogSearch::match(const LogLines &lines, const LogMatcher &matcher,
                                              QString *scratch, Hits *hits)
{
    using Hit = LogMatcher::Hit;
    QString &text = *scratch; // of the window before: its memory is used again
    text.resize(0);
    text.reserve(lines.bytes.size() + lines.count());
    std::vector<qsizetype> begins;
    begins.reserve(size_t(lines.count()));
    for (qsizetype i = 0; i < lines.count(); ++i) {
        begins.push_back(text.size());
        appendLineText(lines, i, hits->options.form, &text);
        text += u'\n';
    }
    std::vector<Hit> out;
    if (const auto found = matcher.linesIn(text, begins)) {
        out.assign(begins.size(), Hit::No);
        for (const qsizetype line : *found)
            out[size_t(line)] = Hit::Yes;
        return out;
    }
    for (size_t i = 0; i < begins.size(); ++i) {
        if (hits->stop)
            return out;
        const qsizetype end = (i + 1 < begins.size() ? begins[i + 1] : text.size()) - 1;
        out.push_back(matcher.matches(text.mid(begins[i], end - begins[i])));
        if (out.back() == Hit::TooComplex && ++hits->tooComplex >= TooComplexLimit)
            return out;
    }
    return out;
}

/// Takes one window of lines into `hits`. False: there is no more to do.
bool LogSearch::searchWindow(const LogLines &lines, const LogMatcher &matcher, QString *text, Hits *hits)
{
    const std::vector<LogMatcher::Hit> found = match(lines, matcher, text, hits);
    if (hits->stop)
        return false;
    const bool unfinished = lines.count() > 0 && !lines.slices.back().finished;
    const auto last = lines.first + LineCount(lines.count() - 1);
    const auto known = last - LineCount(unfinished ? 1 : 0);
    const int context = hits->options.context;
    bool tailFound = false;
    QMutexLocker locker(&hits->mutex);
    if (hits->next.value() > 0)
        hits->shown->complete(context, known);
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i] != LogMatcher::Hit::Yes)
            continue;
        const LineNumber line = lines.first + LineCount(qint64(i));
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
    hits->next = lines.first + LineCount(lines.count() - (unfinished ? 1 : 0));
    hits->tail = tailFound ? std::optional(hits->next) : std::nullopt;
    hits->shown->setTail(hits->tail);
    return lines.count() > 0 && !unfinished;
}

void LogSearch::searchOn(const LogData &data, const LogMatcher &matcher, Hits *hits)
{
    QString text;
    for (;;) {
        if (hits->stop || data.extent().generation != hits->generation)
            return;
        const auto lines = data.read(hits->next, LineCount(50'000), ByteCount(256 * 1024));
        if (!lines) {
            QMutexLocker locker(&hits->mutex);
            hits->error = lines.error();
            return;
        }
        if (!searchWindow(*lines, matcher, &text, hits))
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
