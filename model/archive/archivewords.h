// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/archive/workerprocess.h"

namespace trainshed {

/// "“data.zip” could not be read."
QString archiveSentence(const QString &path);
/// An error line of trainshed-archive, for a person.
Error archiveError(const QString &path, const QByteArray &code, const QByteArray &name,
                   const QByteArray &detail);
/// The program ended in a way that it never should.
Error archiveCrash(const QString &path, WorkerProcess::End end, int code);
/// A name of an archive for a sentence: bytes that are no text, and control characters, are shown as such; at
/// most `most` characters of it.
QString archiveNameText(const QByteArray &name, qsizetype most = 200);

} // namespace trainshed
