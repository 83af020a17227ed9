// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace trainshed::test {

/// Bytes without a pattern, the same each time.
QByteArray noise(qsizetype size);
/// "(none)" where there is no such file.
QByteArray read(const QString &path);
/// Makes the folders too.
bool write(const QString &path, const QByteArray &content);
/// Relative, sorted; hidden ones too.
QStringList filesBelow(const QString &folder);

} // namespace trainshed::test
