// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectname.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype longestKey = 1024;
constexpr qsizetype longestPart = 255;

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028 ||
               c.unicode() == 0x2029;
    });
}

QString refusalOf(const QByteArray &path, const QString &relative)
{
    if (hasControls(relative))
        return QCoreApplication::translate("ObjectName", "Its name holds control characters.");
    if (!relative.isValidUtf16())
        return QCoreApplication::translate("ObjectName", "Its name is no valid text.");
    if (path.size() > longestKey)
        return QCoreApplication::translate("ObjectName", "Its name is too long.");
    const auto parts = path.split('/');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            return QCoreApplication::translate("ObjectName", "Its name has an empty part.");
        if (part == "." || part == "..")
            return QCoreApplication::translate("ObjectName", "Its name leads out of the folder.");
        if (part.size() > longestPart)
            return QCoreApplication::translate("ObjectName", "A part of its name is longer than 255 bytes.");
    }
    if (parts.first() == partsFolder)
        return QCoreApplication::translate("ObjectName", "Its name is kept for unfinished transfers.");
    return {};
}

} // namespace

ObjectName objectName(const QString &relative, qint64 size)
{
    ObjectName name;
    name.isFolder = relative.endsWith(u'/') || relative.isEmpty();
    name.path = (relative.endsWith(u'/') ? relative.chopped(1) : relative).toUtf8();
    if (name.isFolder && size > 0)
        name.refusal = QCoreApplication::translate("ObjectName", "It has the name of a folder, but content.");
    else if (!relative.isEmpty())
        name.refusal = refusalOf(name.path, relative);
    return name;
}

QString NameLedger::takeOne(const QByteArray &path, Kind kind, bool isLast)
{
    static const size_t seed = QRandomGenerator::global()->generate();
    const QByteArray bytes =
        m_foldsCase ? QString::fromUtf8(path).toCaseFolded().normalized(QString::NormalizationForm_C).toUtf8()
                    : path;
    const auto [at, isNew] = m_taken.try_emplace(qHash(bytes, seed), kind);
    if (isNew || (kind == Kind::Folder && at->second == Kind::Folder))
        return {};
    if (isLast && kind == at->second)
        return m_foldsCase
                   ? QCoreApplication::translate(
                         "ObjectName", "Another object differs from it in capitals only, and the file "
                                       "system does not tell them apart.")
                   : QCoreApplication::translate("ObjectName", "The store lists it twice.");
    return QCoreApplication::translate("ObjectName", "Its name is that of a file and of a folder.");
}

QString NameLedger::take(const ObjectName &name)
{
    for (qsizetype slash = name.path.indexOf('/'); slash >= 0; slash = name.path.indexOf('/', slash + 1)) {
        if (QString reason = takeOne(name.path.left(slash), Kind::Folder, false); !reason.isEmpty())
            return reason;
    }
    return name.path.isEmpty() ? QString()
                               : takeOne(name.path, name.isFolder ? Kind::Folder : Kind::File, true);
}

} // namespace trainshed
