// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/archives.h"

#include "model/archive/archivewords.h"
#include "model/job/location.h"

#include <QFileInfo>

namespace trainshed {

namespace {

constexpr qsizetype namedEntries = 20;

void append(QList<Message> &events, const char *code, const QString &archive, const QStringList &names)
{
    if (names.isEmpty())
        return;
    QString shown = names.mid(0, namedEntries).join(u", ");
    if (names.size() > namedEntries)
        shown += u'…';
    events.append({QLatin1String(code), {archive, QString::number(names.size()), shown}});
}

} // namespace

bool standsForFolder(const QString &path)
{
    return isArchiveName(path) && QFileInfo(path).isFile();
}

QList<Message> archiveEvents(const QString &archive, const UnpackedArchive &unpacked)
{
    QStringList leftOut;
    QStringList changed;
    for (const ArchiveNote &note : unpacked.notes)
        (note.isLeftOut() ? leftOut : changed).append(archiveNameText(note.name));
    QList<Message> events;
    const QString name = QFileInfo(archive).fileName();
    append(events, "event.archive-left-out", name, leftOut);
    append(events, "event.archive-changed", name, changed);
    return events;
}

Result<> copyOrUnpack(const QString &path, const QString &target, CopyControl &control,
                      QList<Message> &events)
{
    if (!standsForFolder(path)) {
        auto copied = copyTree(path, target, Links::Follow, control);
        return copied ? Result<>(Done{}) : copied.error();
    }
    auto unpacked = ArchiveWorker().unpack(path, target, control);
    if (!unpacked)
        return unpacked.error();
    events += archiveEvents(path, *unpacked);
    return Done{};
}

FolderView::~FolderView()
{
    if (m_unpacked)
        (void)removeTree(QFileInfo(m_scratch).path(), m_scratch);
}

Result<QString> FolderView::open(CopyControl &control, qint64 most)
{
    if (!standsForFolder(m_path))
        return m_path;
    // What a kill has left behind.
    if (auto removed = removeTree(QFileInfo(m_scratch).path(), m_scratch); !removed)
        return removed.error();
    auto unpacked = ArchiveWorker().unpack(m_path, m_scratch, control, most);
    if (!unpacked)
        return unpacked.error();
    m_unpacked = true;
    m_events = archiveEvents(m_path, *unpacked);
    return m_scratch;
}

} // namespace trainshed
