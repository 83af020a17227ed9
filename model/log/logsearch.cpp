// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logsearch.h"

#include "model/log/logscan.h"
#include "model/log/logworkers.h"

#include <QPromise>

#include <algorithm>

namespace trainshed {

LogSearch::LogSearch(QObject *parent) : QObject(parent)
{
    m_news.setInterval(100);
    connect(&m_news, &QTimer::timeout, this, &LogSearch::changed);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &LogSearch::changed);
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
    m_prefilter = LogPrefilter::make(query);
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
    m_hits = std::make_shared<LogHits>();
    m_hits->form = m_options.form;
    m_hits->context = m_options.context;
    m_hits->prefilter = m_prefilter;
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
        promise->setProgressRange(0, 0); // or the values would not be told
        scanLog(data, matcher, hits, [promise] { promise->setProgressValue(1); });
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
