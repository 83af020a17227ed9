// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/usagerecorder.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace trainshed {

namespace {
Q_LOGGING_CATEGORY(log, "trainshed.usage")
constexpr std::chrono::seconds pace{1};
} // namespace

UsageRecorder::UsageRecorder(std::vector<std::unique_ptr<UsageSource>> sources, const Clock *clock)
    : m_sources(std::move(sources)), m_clock(clock)
{}

UsageRecorder::~UsageRecorder() = default;

void UsageRecorder::start(const JobId &job, const QString &folder, const ProcessRoot &root)
{
    m_jobs[job].folder = folder;
    for (const auto &source : m_sources)
        source->add(job, root);
    if (!m_timer) {
        m_timer = new QTimer(this);
        m_timer->setTimerType(Qt::PreciseTimer);
        m_timer->setInterval(pace);
        connect(m_timer, &QTimer::timeout, this, &UsageRecorder::look);
    }
    if (!m_timer->isActive())
        m_timer->start();
}

void UsageRecorder::stop(const JobId &job)
{
    if (m_jobs.remove(job) == 0)
        return;
    for (const auto &source : m_sources)
        source->remove(job);
    if (m_jobs.isEmpty() && m_timer)
        m_timer->stop();
}

void UsageRecorder::look()
{
    for (const auto &source : m_sources) {
        const QList<UsageReading> readings = source->read();
        for (const UsageReading &reading : readings)
            note(source->key(), source->channels(), reading);
    }
}

void UsageRecorder::note(const QString &key, const QStringList &channels, const UsageReading &reading)
{
    if (const auto recording = m_jobs.find(reading.job); recording != m_jobs.end())
        write(*recording, key, channels, reading);
}

void UsageRecorder::write(Recording &recording, const QString &key, const QStringList &channels,
                          const UsageReading &reading)
{
    const auto fail = [&](const Error &why) {
        recording.histories.remove(key); // opened again at the next look: the disk may have room by then
        if (!recording.failed.value(key))
            qCWarning(log, "%s", qUtf8Printable(why.text()));
        recording.failed[key] = true;
    };
    auto &history = recording.histories[key];
    if (!history) {
        auto opened = UsageHistory::open(QString(recording.folder + u'/' + key), channels);
        if (!opened) {
            fail(opened.error());
            return;
        }
        history = std::make_shared<UsageHistory>(std::move(*opened));
    }
    const auto milliseconds = std::max<qint64>(1, qRound64(reading.interval * 1000));
    if (const auto written = history->add(m_clock->wall(), milliseconds, reading.values); !written)
        fail(written.error());
    else
        recording.failed.remove(key);
}

} // namespace trainshed
