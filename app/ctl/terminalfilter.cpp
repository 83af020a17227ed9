// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalfilter.h"

#include "model/log/charwidth.h"

#include <QList>

namespace trainshed::ctl {

namespace {

/// No SGR that means something is longer.
constexpr qsizetype longestSgr = 64;

enum class Match { Yes, No, Unfinished };

struct Piece {
    Match match = Match::No;
    qsizetype length = 1;
};

bool isParameter(char c)
{
    return (c >= '0' && c <= '9') || c == ';' || c == ':';
}

/// ESC [ digits m at the start of the bytes.
Piece readSgr(QByteArrayView bytes)
{
    qsizetype i = 1;
    if (bytes.size() == 1)
        return {Match::Unfinished, 1};
    if (bytes[i++] != '[')
        return {};
    while (i < bytes.size() && i < longestSgr && isParameter(bytes[i]))
        ++i;
    if (i == bytes.size() && i < longestSgr)
        return {Match::Unfinished, i};
    if (i < bytes.size() && bytes[i] == 'm')
        return {Match::Yes, i + 1};
    return {};
}

qsizetype lengthByLead(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// One character beyond ASCII.
Piece readCharacter(QByteArrayView bytes, char32_t *c)
{
    const qsizetype length = lengthByLead(uchar(bytes[0]));
    if (length == 0)
        return {};
    for (qsizetype i = 1; i < length; ++i) {
        if (i == bytes.size())
            return {Match::Unfinished, i};
        if ((uchar(bytes[i]) & 0xC0) != 0x80)
            return {};
    }
    const QList<uint> points = QString::fromUtf8(bytes.first(length)).toUcs4();
    if (points.size() != 1 || points[0] == QChar::ReplacementCharacter)
        return {}; // an overlong form, half of a surrogate pair …
    *c = points[0];
    return {Match::Yes, length};
}

QByteArray shown(uchar byte)
{
    if (byte < 0x20)
        return QByteArray("^") + char(byte + 0x40);
    return byte == 0x7F ? QByteArray("^?") : "\\x" + QByteArray::number(byte, 16).rightJustified(2, '0');
}

bool passes(char c)
{
    const auto byte = uchar(c);
    return (byte >= 0x20 && byte < 0x7F) || c == '\n' || c == '\r' || c == '\t' || c == '\b';
}

/// The piece at the start of the bytes, made harmless; how much it took, 0 when more bytes are needed.
qsizetype takeOne(QByteArrayView bytes, QByteArray &safe)
{
    if (passes(bytes[0])) {
        safe += bytes[0];
        return 1;
    }
    char32_t c = 0;
    const Piece piece = bytes[0] == '\x1b'        ? readSgr(bytes)
                        : uchar(bytes[0]) >= 0x80 ? readCharacter(bytes, &c)
                                                  : Piece();
    if (piece.match == Match::Unfinished)
        return 0;
    if (piece.match == Match::No)
        safe += shown(uchar(bytes[0]));
    else if (c != 0 && isTreacherous(c))
        safe += "\\u{" + QByteArray::number(uint(c), 16) + '}';
    else
        safe += bytes.first(piece.length);
    return piece.length;
}

} // namespace

QByteArray TerminalFilter::feed(const QByteArray &bytes)
{
    const QByteArray all = m_held + bytes;
    QByteArray safe;
    safe.reserve(all.size());
    qsizetype at = 0;
    while (at < all.size()) {
        const qsizetype taken = takeOne(QByteArrayView(all).sliced(at), safe);
        if (taken == 0)
            break;
        at += taken;
    }
    m_held = all.sliced(at);
    return safe;
}

QByteArray TerminalFilter::finish()
{
    QByteArray safe;
    for (const char c : std::as_const(m_held))
        safe += passes(c) ? QByteArray(1, c) : shown(uchar(c));
    m_held.clear();
    return safe;
}

} // namespace trainshed::ctl
