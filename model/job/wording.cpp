// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording.h"

#include "model/job/wording_table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace trainshed {

namespace {

constexpr qsizetype longest = 500; ///< characters shown of one parameter

const WordingRow *rowOf(const QString &code)
{
    static const auto table = [] {
        QHash<QString, const WordingRow *> rows;
        for (const auto part : {issueWording(), fileWording(), eventWording(), reasonWording(),
                                datasetWording(), storageWording()}) {
            for (const WordingRow &row : part)
                rows.insert(QLatin1String(row.code), &row);
        }
        return rows;
    }();
    return table.value(code);
}

/// Control and direction characters in names could fake a line or turn the text around: shown as escapes.
bool isHarmful(QChar c)
{
    const ushort u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029 ||
           (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text.size() > longest ? QStringView(text).left(longest) : QStringView(text)) {
        if (isHarmful(c))
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return text.size() > longest ? QString(shown + u'…') : shown;
}

/// Whole minutes, or seconds where it is shorter than two of them.
QString spanText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 120)
        return QCoreApplication::translate("Message", "%1 s").arg(QLocale().toString(seconds));
    return QCoreApplication::translate("Message", "%1 min").arg(QLocale().toString(seconds / 60));
}

/// The time of day; with its date where that is another day.
QString momentText(qint64 milliseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const bool today = moment.date() == QDate::currentDate();
    return moment.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shown(const QString &parameter, char kind)
{
    bool isNumber = false;
    const qint64 number = parameter.toLongLong(&isNumber);
    if (isNumber && kind == 'b')
        return QLocale().formattedDataSize(number);
    if (isNumber && kind == 't')
        return QString(QLocale().toString(static_cast<double>(number) / 1000, 'f', 3) + u's');
    if (isNumber && kind == 'd')
        return spanText(number);
    if (isNumber && kind == 'w')
        return momentText(number);
    if (kind == 'c' && parameter == u" ")
        return QCoreApplication::translate("Message", "space");
    return visible(parameter);
}

/// One pass: what a parameter holds ("%2") is never taken for a place of its own.
QString filled(const QString &text, const QStringList &args, QByteArrayView kinds)
{
    QString result;
    result.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int k = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (k < 1) {
            result += text[i];
            continue;
        }
        ++i;
        const char kind = k <= kinds.size() ? kinds[k - 1] : '.';
        if (k > args.size())
            result += u'?';
        else if (kind == 'm' && hasSentence(args[k - 1]))
            result += sentence({args[k - 1], args.mid(k)});
        else
            result += shown(args[k - 1], kind);
    }
    return result;
}

} // namespace

QString sentence(const Message &message)
{
    if (message.isEmpty())
        return {};
    const WordingRow *row = rowOf(message.code);
    if (!row) {
        const QString code = visible(message.code);
        return message.args.isEmpty()
                   ? code
                   : QString(code + u" (" + visible(message.args.join(QStringLiteral(", "))) + u')');
    }
    return filled(QCoreApplication::translate("Message", row->text), message.args, row->kinds);
}

bool hasSentence(const QString &code)
{
    return rowOf(code) != nullptr;
}

} // namespace trainshed
