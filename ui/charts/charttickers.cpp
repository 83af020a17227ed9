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

QSharedPointer<QCPAxisTicker> timeTicker()
{
    return QSharedPointer<TimeTicker>::create();
}

QSharedPointer<QCPAxisTicker> valueTicker(ChartScale scale, QString (*text)(double))
{
    return QSharedPointer<ValueTicker>::create(scale, text);
}

} // namespace trainshed
