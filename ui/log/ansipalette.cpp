// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ansipalette.h"

#include "ui/style/palette.h"

namespace trainshed {

namespace {

// black, red, green, yellow, blue, magenta, cyan, white; then the bright ones.
constexpr QRgb LightSet[16] = {0xff24292e, 0xffb5202b, 0xff1a7430, 0xff86600a, 0xff1f5fb8, 0xff8a2fa0,
                               0xff0d6f78, 0xff5c6066, 0xff4a4f55, 0xffd1333f, 0xff218a3a, 0xff9a6a00,
                               0xff2b72d6, 0xffa23cbc, 0xff11818c, 0xff33383d};
constexpr QRgb DarkSet[16] = {0xff8a8f98, 0xfff27f7f, 0xff7fd18b, 0xffe3c16f, 0xff82b4f5, 0xffd79aed,
                              0xff6fcfd6, 0xffd5d8dc, 0xffa4a9b1, 0xffff9c9c, 0xff9be8a5, 0xfff5d98b,
                              0xffa6ccff, 0xffe9b8fb, 0xff93e6ec, 0xffffffff};

/// `share` of `b` in `a`.
QColor between(const QColor &a, const QColor &b, float share)
{
    const float keep = 1 - share;
    return QColor::fromRgbF(a.redF() * keep + b.redF() * share, a.greenF() * keep + b.greenF() * share,
                            a.blueF() * keep + b.blueF() * share);
}

QRgb indexedColour(quint32 index)
{
    if (index >= 232) {
        const int grey = 8 + 10 * int(index - 232);
        return qRgb(grey, grey, grey);
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : int(55 + 40 * step); };
    const quint32 cube = index - 16;
    return qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

} // namespace

AnsiPalette::AnsiPalette(const QPalette &palette)
    : m_text(palette.color(QPalette::Active, QPalette::Text))
    , m_base(palette.color(QPalette::Active, QPalette::Base))
    , m_dark(isDark(palette))
{
    m_note = readable(between(m_text, m_base, 0.45F), m_base);
}

QColor AnsiPalette::plain(LogColour colour, const QColor &byDefault, bool deep) const
{
    if (colour.kind == LogColour::Kind::Default)
        return byDefault;
    if (colour.kind == LogColour::Kind::Rgb)
        return QColor::fromRgb(colour.value | 0xff000000);
    if (colour.value < 16)
        return QColor::fromRgb((deep ? LightSet : DarkSet)[colour.value]);
    return QColor::fromRgb(indexedColour(colour.value));
}

QColor AnsiPalette::readableOn(const QColor &colour, const QColor &background) const
{
    const quint64 key = quint64(colour.rgb()) << 32 | background.rgb();
    const auto known = m_mended.constFind(key);
    if (known != m_mended.constEnd())
        return QColor::fromRgb(*known);
    // A log may name millions of colours.
    if (m_mended.size() > 4096)
        m_mended.clear();
    const QColor mended = readable(colour, background);
    m_mended.insert(key, mended.rgb());
    return mended;
}

AnsiPalette::Ink AnsiPalette::ink(const LogStyle &style) const
{
    QColor foreground = style.note ? m_note : plain(style.foreground, m_text, !m_dark);
    QColor background = plain(style.background, m_base, true);
    if (style.inverse)
        std::swap(foreground, background);
    Ink ink;
    if (style.inverse || style.background.kind != LogColour::Kind::Default)
        ink.background = background;
    if (style.dim)
        foreground = between(foreground, background, 0.33F);
    ink.foreground = readableOn(foreground, background);
    return ink;
}

} // namespace trainshed
