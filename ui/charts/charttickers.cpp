// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttickers.h"

#include "ui/charts/qcp.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

class TimeTicker final : public QCPAxisTickerDateTime
{
public:
    TimeTicker() { setTickCount(6); }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(qRound64(tick * 1000));
        constexpr double day = 86'400;
        if (m_step >= day)
            return QLocale().toString(time, QStringLiteral("d MMM"));
        const QString clock =
            QLocale().toString(time, m_step >= 60 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
        // Where the day begins it is said which.
        if (time.time() == QTime(0, 0))
            return QString(clock + u'\n' + QLocale().toString(time, QStringLiteral("d MMM")));
        return clock;
    }
    double getTickStep(const QCPRange &range) override
    {
        m_step = QCPAxisTickerDateTime::getTickStep(range);
        return m_step;
    }

private:
    double m_step = 1;
};

/// Steps as numbers, times since the start as h:mm:ss.
class CountTicker final : public QCPAxisTicker
{
public:
    explicit CountTicker(CurveAxis axis) : m_axis(axis) { setTickCount(6); }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        if (m_axis == CurveAxis::Step || (m_step < 1 && std::abs(tick) < 60))
            return QLocale().toString(std::abs(tick) < m_step / 1e6 ? 0 : tick, 'g', 7);
        const qint64 seconds = qRound64(std::floor(std::abs(tick) + 1e-6));
        const auto two = [](qint64 number) {
            return QString(QLocale().toString(number / 10) + QLocale().toString(number % 10));
        };
        const QString sign = tick < 0 ? QStringLiteral("−") : QString();
        const QString clock = QLocale().toString(seconds / 3600) + u':' + two(seconds / 60 % 60);
        return QString(sign + clock + u':' + two(seconds % 60));
    }
    double getTickStep(const QCPRange &range) override
    {
        m_step = QCPAxisTicker::getTickStep(range);
        if (m_axis == CurveAxis::Step || m_step < 1)
            return m_step;
        constexpr double minute = 60;
        constexpr double hour = 60 * minute;
        for (const double nice :
             {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute,
              30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour}) {
            if (range.size() / nice <= 8)
                return m_step = nice;
        }
        return m_step = std::ceil(m_step / (24 * hour)) * 24 * hour;
    }
    int getSubTickCount(double) override { return 0; }

private:
    CurveAxis m_axis;
    double m_step = 1;
};

class LogarithmicTicker final : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return QLocale().toString(tick, 'g', 6);
    }
    int getSubTickCount(double) override { return 0; }
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        const double decades = std::log10(range.upper / range.lower);
        if (!(range.lower > 0) || decades < 0.7)
            return QCPAxisTicker::createTickVector(step, range); // as good as linear
        QVector<double> ticks;
        const int stride = std::max(1, static_cast<int>(decades / 5));
        const auto first = static_cast<int>(std::floor(std::log10(range.lower)));
        for (int power = first; std::pow(10, power) <= range.upper; ++power) {
            if (power % stride != 0)
                continue;
            for (const double multiple : {1.0, 2.0, 5.0}) {
                if (multiple == 1.0 || decades < 2.5)
                    ticks.append(multiple * std::pow(10, power));
            }
        }
        return ticks;
    }
};

class ValueTicker final : public QCPAxisTicker
{
public:
    ValueTicker(ChartScale scale, QString (*text)(double)) : m_scale(scale), m_text(text) { setTickCount(3); }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return m_scale == ChartScale::Decimal ? locale.toString(tick, 'g', 6) : m_text(tick);
    }
    double getTickStep(const QCPRange &range) override
    {
        if (m_scale == ChartScale::Decimal)
            return QCPAxisTicker::getTickStep(range);
        const double about = std::max(1.0, range.size() / 3.5);
        const double unit = std::pow(1024.0, std::floor(std::log(about) / std::log(1024.0)));
        for (const double nice : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0}) {
            if (about <= nice * unit)
                return nice * unit;
        }
        return 1024 * unit;
    }
    int getSubTickCount(double) override { return 0; }

private:
    ChartScale m_scale;
    QString (*m_text)(double);
};

} // namespace

QSharedPointer<QCPAxisTicker> placeTicker(CurveAxis axis)
{
    if (axis == CurveAxis::Wall)
        return QSharedPointer<TimeTicker>::create();
    return QSharedPointer<CountTicker>::create(axis);
}

QSharedPointer<QCPAxisTicker> logarithmicTicker()
{
    return QSharedPointer<LogarithmicTicker>::create();
}

QSharedPointer<QCPAxisTicker> valueTicker(ChartScale scale, QString (*text)(double))
{
    return QSharedPointer<ValueTicker>::create(scale, text);
}

} // namespace trainshed
