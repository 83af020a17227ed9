// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace trainshed {

Language::Language()
{
    const QLocale locale;
    const auto load = [&locale](QTranslator &into, const char *name, const QString &folder) {
        return into.load(locale, QLatin1String(name), QStringLiteral("_"), folder);
    };
    if (load(m_qt, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // A language that we do not speak, and the "C" of a machine's own jobs, get English with its plurals.
    const QString texts = QStringLiteral(":/i18n");
    if (load(m_own, "trainshed", texts) || m_own.load(QStringLiteral("trainshed_en"), texts))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace trainshed
