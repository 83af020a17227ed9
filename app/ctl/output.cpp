// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "model/log/charwidth.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trainshed::ctl {

namespace {
constexpr qsizetype bufferBytes = 64 * 1024;
}

void Output::bytes(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void Output::json(const QJsonValue &document)
{
    const QJsonDocument whole =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    bytes(whole.toJson(QJsonDocument::Indented));
}

void Output::jsonLine(const QJsonObject &document)
{
    bytes(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    flush();
}

void Output::message(const QString &text)
{
    if (!look.quiet)
        errorLine(text);
}

void Output::warning(const QString &text)
{
    if (!look.quiet)
        errorLine(Ctl::tr("warning: %1").arg(text));
}

void Output::error(const QString &text)
{
    errorLine(QStringLiteral("trainshedctl: ") + text);
}

void Output::prompt(const QString &text)
{
    flush();
    m_err(harmless(text).toUtf8());
}

void Output::progress(const QString &text)
{
    if (!look.progress || look.quiet || (text.isEmpty() && !m_hasProgress))
        return;
    // Back to the line's beginning, and what was there is cleared.
    m_err("\r\x1b[K" + harmless(text).toUtf8());
    m_hasProgress = !text.isEmpty();
}

void Output::errorLine(const QString &text)
{
    flush(); // so that a terminal shows both in their order
    progress({});
    m_err(harmless(text).toUtf8() + '\n');
}

bool Output::flush()
{
    if (!m_buffer.isEmpty() && !m_broken)
        m_broken = !m_out(m_buffer);
    m_buffer.clear();
    return !m_broken;
}

QString harmless(const QString &text)
{
    QString safe;
    const QList<uint> points = text.toUcs4();
    for (const uint c : points) {
        if (c == '\n')
            safe += u'\n';
        else if (c == '\t' || !isTreacherous(c))
            safe += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        else
            safe += QStringLiteral("\\u{%1}").arg(c, 0, 16);
    }
    return safe;
}

} // namespace trainshed::ctl
