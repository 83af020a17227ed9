// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricparser.h"

#include "model/metric/eventrecords.h"
#include "model/metric/recordframes.h"

#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype lineLimit = 1 << 20;

class EventParser final : public MetricParser
{
public:
    void feed(QByteArrayView bytes, const TakePoint &take) override
    {
        const auto passed = static_cast<qsizetype>(std::min<qint64>(m_toPass, bytes.size()));
        m_toPass -= passed;
        if (m_lost || passed == bytes.size())
            return;
        m_begun.append(bytes.sliced(passed));
        QByteArrayView rest = m_begun;
        while (!rest.isEmpty()) {
            const RecordFrame frame = frameAt(rest);
            m_lost = frame.kind == RecordFrame::Kind::BadLength;
            if (m_lost || frame.kind == RecordFrame::Kind::Short)
                break;
            if (frame.kind == RecordFrame::Kind::Whole)
                record(frame.data, take);
            m_damaged = m_damaged || frame.kind == RecordFrame::Kind::BadData;
            const auto here = static_cast<qsizetype>(std::min<qint64>(frame.size, rest.size()));
            m_toPass = frame.size - here;
            rest = rest.sliced(here);
        }
        if (m_lost)
            m_begun.clear();
        else
            m_begun.remove(0, m_begun.size() - rest.size());
    }
    /// A record that was cut short is what a killed job leaves: nothing to be said of.
    void end(const TakePoint &) override {}
    bool isDamaged() const override { return m_damaged || m_lost; }
    bool isLost() const override { return m_lost; }

private:
    void record(QByteArrayView data, const TakePoint &take)
    {
        QList<MetricPoint> points;
        m_damaged = !m_records.read(data, points) || m_damaged;
        for (const MetricPoint &point : std::as_const(points)) {
            if (!isCounter(point.name))
                take(point);
        }
    }

    EventRecords m_records;
    QByteArray m_begun;
    qint64 m_toPass = 0;
    bool m_damaged = false;
    bool m_lost = false;
};

} // namespace

bool isCounter(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("epoch"),     QStringLiteral("step"),       QStringLiteral("global_step"),
        QStringLiteral("iteration"), QStringLiteral("iter"),       QStringLiteral("batch"),
        QStringLiteral("time"),      QStringLiteral("wall_time"),  QStringLiteral("timestamp"),
        QStringLiteral("seconds"),   QStringLiteral("index"),      QStringLiteral("elapsed"),
        QStringLiteral("samples"),   QStringLiteral("epoch_time"), QStringLiteral("seed")};
    return name.isEmpty() || names.contains(name.toLower());
}

qsizetype LineParser::endOf(QByteArrayView text) const
{
    if (!m_alsoReturns)
        return text.indexOf('\n');
    const auto ends = [](char c) { return c == '\n' || c == '\r'; };
    const auto at = std::find_if(text.begin(), text.end(), ends);
    return at == text.end() ? -1 : at - text.begin();
}

void LineParser::feed(QByteArrayView bytes, const TakePoint &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = endOf(bytes);
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        m_position += piece.size() + (end < 0 ? 0 : 1);
        m_dropping = m_dropping || m_begun.size() + piece.size() > lineLimit;
        if (m_dropping)
            m_begun.clear();
        else if (end < 0 || !m_begun.isEmpty())
            m_begun.append(piece);
        if (end < 0)
            return;
        QByteArrayView whole = m_begun.isEmpty() ? piece : QByteArrayView(m_begun);
        if (whole.endsWith('\r'))
            whole.chop(1);
        if (!m_dropping)
            line(whole, take);
        m_lineStart = m_position;
        m_begun.clear();
        m_dropping = false;
    }
}

void LineParser::end(const TakePoint &take)
{
    if (!m_begun.isEmpty() && !m_dropping)
        line(m_begun, take);
    m_begun.clear();
    m_dropping = false;
}

std::unique_ptr<MetricParser> eventParser()
{
    return std::make_unique<EventParser>();
}

} // namespace trainshed
