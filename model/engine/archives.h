// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/archive/archive.h"
#include "model/job/message.h"

namespace trainshed {

/// True where `path` is a file whose name is an archive's: then it stands for the folder that is in it.
bool standsForFolder(const QString &path);

/// What did not come out of an archive as it was in it, for the Events tab.
QList<Message> archiveEvents(const QString &archive, const UnpackedArchive &unpacked);

/// A folder copied (links in it followed), or an archive that stands for one unpacked, as the new folder
/// `target`; what did not come out of the archive goes to `events`. Blocks: for worker threads.
Result<> copyOrUnpack(const QString &path, const QString &target, CopyControl &control,
                      QList<Message> &events);

/// A folder, or what an archive that stands for one unpacks to. Blocks: for worker threads.
class FolderView
{
public:
    /// `scratch`: where an archive is unpacked to; its parent must exist. Removed with this object.
    FolderView(QString path, QString scratch) : m_path(std::move(path)), m_scratch(std::move(scratch)) {}
    ~FolderView();
    Q_DISABLE_COPY_MOVE(FolderView)

    /// The folder to be read; `most` bytes may come out of an archive (-1: as much as there is space for).
    Result<QString> open(CopyControl &control, qint64 most = -1);
    const QList<Message> &events() const { return m_events; }

private:
    QString m_path;
    QString m_scratch;
    bool m_unpacked = false;
    QList<Message> m_events;
};

} // namespace trainshed
