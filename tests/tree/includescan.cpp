// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/includescan.h"

#include "tests/tree/includetable.h"

#include <QDir>
#include <QRegularExpression>

namespace trainshed::tree {

namespace {

bool allowed(const QStringList &rooms, const QString &header)
{
    for (const QString &room : rooms) {
        if (header == room || header.startsWith(room + u'/'))
            return true;
    }
    return false;
}

bool matchesAny(const QStringList &patterns, const QString &header)
{
    for (const QString &pattern : patterns) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(header).hasMatch())
            return true;
    }
    return false;
}

} // namespace

IncludeScan::IncludeScan(const QStringList &qtFolders)
{
    for (const QString &folder : qtFolders) {
        const QDir place(folder);
        for (const QString &module : place.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            for (const QString &header : QDir(place.filePath(module)).entryList(QDir::Files))
                m_modules.insert(header, module);
        }
    }
}

QString IncludeScan::moduleOf(const QString &header) const
{
    const QString first = header.section(u'/', 0, 0);
    if (header.contains(u'/'))
        return first.startsWith(u"Qt") ? first : QString();
    return m_modules.value(header);
}

QString IncludeScan::fault(const QString &path, const QString &header, bool quoted) const
{
    const auto permission = permissionFor(path);
    if (!permission)
        return QStringLiteral("its folder has no row in tests/tree/includetable.cpp");
    if (quoted) {
        if (header.endsWith(u".moc"))
            return {};
        if (!header.contains(u'/') || header.startsWith(u'.'))
            return QStringLiteral("“%1” is not named from the tree's root").arg(header);
        // A sub-room with a row of its own is another room: model/protocol/wire is not model/protocol's.
        const auto target = permissionFor(header);
        if (target && target->room == permission->room)
            return {};
        if (!allowed(permission->ours, header))
            return QStringLiteral("%1 may not include “%2”").arg(permission->room, header);
        return {};
    }
    if (matchesAny(permission->never, header.section(u'/', -1)) || matchesAny(permission->never, header))
        return QStringLiteral("%1 may not include <%2>").arg(permission->room, header);
    const QString module = moduleOf(header);
    if (!module.isEmpty() && !permission->qt.contains(module))
        return QStringLiteral("%1 may not use %2 (<%3>)").arg(permission->room, module, header);
    return {};
}

QStringList IncludeScan::faults(const QString &path, const QByteArray &text) const
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList found;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        const auto match = line.match(QString::fromUtf8(raw));
        if (!match.hasMatch())
            continue;
        const QString said = fault(path, match.captured(2), match.capturedView(1) == u"\"");
        if (!said.isEmpty())
            found << QStringLiteral("%1:%2: %3").arg(path, QString::number(number), said);
    }
    return found;
}

} // namespace trainshed::tree
