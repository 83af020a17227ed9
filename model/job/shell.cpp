// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/runplan.h"

#include <algorithm>

namespace trainshed {

namespace {

bool isPlain(const QString &word)
{
    if (word.isEmpty())
        return false;
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"_-./:,+@%=").contains(c);
    });
}

} // namespace

QString shellQuote(const QString &word)
{
    // "a=b" as a first word would be an assignment, "=x" is special to zsh: quoted, to be sure anywhere.
    if (isPlain(word) && !word.contains(u'='))
        return word;
    QString quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return QString(u'\'' + quoted + u'\'');
}

QString shellLine(const QStringList &argv)
{
    QStringList words;
    words.reserve(argv.size());
    for (const QString &word : argv)
        words += shellQuote(word);
    return words.join(u' ');
}

QString displayLine(const QStringList &argv)
{
    static const QString home = QStringLiteral("${MA_HOME}");
    QStringList words;
    words.reserve(argv.size());
    for (const QString &word : argv) {
        // The placeholder stays outside the quotes: so the line reads, and works, in the job's environment.
        const bool below = word.startsWith(home) && (word.size() == home.size() || word[home.size()] == u'/');
        const QString rest = word.mid(home.size());
        if (below)
            words += QString(u'"' + home + u'"' + (rest.isEmpty() ? QString() : shellQuote(rest)));
        else
            words += shellQuote(word);
    }
    return words.join(u' ');
}

} // namespace trainshed
