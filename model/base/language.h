// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace trainshed {

/// The texts of a program in the language that the system asks for (LANGUAGE, LC_MESSAGES, LANG): Qt's own,
/// and ours from :/i18n, which the program has linked in and initialized. English, the language of the
/// sources, gets its plurals. Made once after the application object, and lives as long as texts are shown.
class Language
{
public:
    Language();

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace trainshed
