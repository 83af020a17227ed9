// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/ansi.h"

#include <QHash>
#include <QPalette>

#include <optional>

namespace trainshed {

/// The colours of a log on the window's palette: the 16 named ones in a light and a dark set, the others as
/// they are, all moved as far as it takes to be read (4.5:1) on what is behind them. So nothing in a log can
/// be invisible.
class AnsiPalette
{
public:
    struct Ink {
        QColor foreground;
        std::optional<QColor> background;
    };

    explicit AnsiPalette(const QPalette &palette = {});
    Ink ink(const LogStyle &style) const;

private:
    /// `deep`: the darker set of named colours, for text on light and for what is behind text.
    QColor plain(LogColour colour, const QColor &byDefault, bool deep) const;
    QColor readableOn(const QColor &colour, const QColor &background) const;

    QColor m_text;
    QColor m_base;
    QColor m_note;
    bool m_dark = false;
    mutable QHash<quint64, QRgb> m_mended;
};

} // namespace trainshed
