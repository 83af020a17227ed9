// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metricpoint.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>

namespace trainshed {

using TakePoint = std::function<void(const MetricPoint &point)>;

/// Columns that count or time (epoch, step, time …) are no metrics.
bool isCounter(const QString &name);

/// Makes points of the bytes of one file, which come piece by piece, in order. What can't be read is left
/// out. Values may be NaN or infinite, steps are finite.
class MetricParser
{
public:
    MetricParser() = default;
    virtual ~MetricParser() = default;
    Q_DISABLE_COPY_MOVE(MetricParser)

    virtual void feed(QByteArrayView bytes, const TakePoint &take) = 0;
    /// No more will come: what has no end yet has come to it.
    virtual void end(const TakePoint &take) = 0;
    /// Something lay there that was damaged after it had been written.
    virtual bool isDamaged() const { return false; }
    /// What follows can't be told apart any more.
    virtual bool isLost() const { return false; }
    /// Rules of the log that cost too much time, by their names.
    virtual QStringList givenUp() const { return {}; }
};

/// Whole lines, without what ends them. One of more than 1 MiB is left out.
class LineParser : public MetricParser
{
public:
    /// `alsoReturns`: a carriage return ends a line too, as a progress bar has them.
    explicit LineParser(bool alsoReturns = false) : m_alsoReturns(alsoReturns) {}
    void feed(QByteArrayView bytes, const TakePoint &take) override;
    void end(const TakePoint &take) override;

protected:
    virtual void line(QByteArrayView text, const TakePoint &take) = 0;
    /// Of the line that line() is given: where in the file it begins.
    qint64 lineStart() const { return m_lineStart; }

private:
    qsizetype endOf(QByteArrayView text) const;

    bool m_alsoReturns;
    qint64 m_position = 0; ///< what was fed so far
    qint64 m_lineStart = 0;
    bool m_dropping = false; ///< the line was too long: up to its end
    QByteArray m_begun;
};

/// A head line, then numbers; separated by commas, semicolons or tabs, fields in double quotes where needed.
std::unique_ptr<MetricParser> csvParser();
/// A JSON object a line; NaN and Infinity are taken as Python writes them.
std::unique_ptr<MetricParser> jsonLinesParser();
/// TensorBoard's: TFRecord frames, each with an event.
std::unique_ptr<MetricParser> eventParser();

} // namespace trainshed
