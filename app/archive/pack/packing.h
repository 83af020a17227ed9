// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace trainshed::archive {

/// A file or a folder with all in it, and its name in the archive.
struct PackItem {
    QByteArray name;
    QByteArray path;
};

/// Why there is no archive; one of the errors of workercontract.h.
struct PackFailure {
    const char *code = nullptr; ///< null: none
    QByteArray name;
    QByteArray detail;
};

/// A line of the report (workercontract.h).
void reportLine(const char *word, const QList<QByteArray> &words);

/// Writes a new archive of the kind that the ending of `target` says. Links stay links; what is no file,
/// folder or link is left out and noted. Everything is checked on the way: KArchive tells of few errors by
/// itself, so the caller reads what it wrote once more.
PackFailure pack(const QList<PackItem> &items, const QString &target);

} // namespace trainshed::archive
