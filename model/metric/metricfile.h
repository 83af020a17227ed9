// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/metric/metricparser.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace trainshed {

/// A file of metrics that may grow, be begun anew or be replaced while it is read. Blocks: for worker
/// threads, one at a time. A link, a pipe or a device is never opened.
class MetricFile
{
public:
    using MakeParser = std::function<std::unique_ptr<MetricParser>()>;
    /// `sizeLimit`: what lies behind so many bytes is not read.
    MetricFile(QString path, MakeParser make, qint64 sizeLimit);

    struct Look {
        bool isNew = false;  ///< other content than before: what was taken is void
        bool isMore = false; ///< there is more than was read at once
        bool isRead = false; ///< something was
    };
    /// Reads what was added since the last call; `begins` is told before the first point of other content.
    /// `atEnd`: all of it, and what has no end has come to it.
    Look read(const std::function<void()> &begins, const TakePoint &take, bool atEnd);

    const QString &path() const { return m_path; }
    qint64 modifiedMs() const { return m_modifiedMs; }
    bool isDamaged() const { return m_parser && m_parser->isDamaged(); }
    QStringList givenUp() const { return m_parser ? m_parser->givenUp() : QStringList(); }

private:
    bool isOther(int fd, quint64 device, quint64 inode, qint64 size) const;
    void readOn(int fd, qint64 until, const TakePoint &take);

    QString m_path;
    MakeParser m_make;
    qint64 m_sizeLimit;
    std::unique_ptr<MetricParser> m_parser;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    qint64 m_modifiedMs = 0;
    qint64 m_read = 0;
    QByteArray m_tail; ///< the last bytes that were read: whether they still stand there
};

} // namespace trainshed
