// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/descriptor.h"
#include "model/storage/remote/storelimits.h"
#include "model/storage/remote/transfers.h"

#include <QUrl>

namespace trainshed {

/// fetchWeb() at work: one GET after the other until the part beside the file is whole.
class WebFetch
{
public:
    WebFetch(QString file, const StoreLimits &limits, CopyControl &control, WebVersion expected = {});
    Result<CopyStats> run(const QString &url, const QString &checksum);

private:
    Result<> open(const QUrl &url);
    Result<> fetch(QUrl url);
    /// One GET; true when the file is whole, false to go on.
    Result<bool> attempt(QUrl &url);
    Result<bool> judged(const HttpAnswer &answer, QUrl &url);
    Result<bool> redirected(const HttpAnswer &answer, QUrl &url);
    bool take(const HttpAnswer &answer, const char *data, qsizetype size);
    bool takeHead(const HttpAnswer &answer);
    bool startOver();
    void remember(const HttpAnswer &answer);
    Result<> verify(const QString &checksum);
    Error writeError() const;

    QString m_path;
    StoreLimits m_limits;
    CopyControl &m_control;
    WebVersion m_expected;
    Transport m_transport;
    Descriptor m_part;
    QUrl m_asked;
    QByteArray m_validator; ///< of what the part holds: a strong ETag, or Last-Modified
    qint64 m_received = 0;
    qint64 m_furthest = 0;
    qint64 m_total = -1;
    int m_redirects = 0;
    int m_failures = 0; ///< since the last new byte
    std::optional<Error> m_broken;
};

} // namespace trainshed
