// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <functional>

class QObject;

namespace trainshed {

// Small files, read and written by a worker: a disk that answers slowly stops no window. The answer comes
// later in the context's thread, unless the context is gone by then.

enum class PathKind { Missing, File, Folder };
/// What is there; links are followed. Neither a file nor a folder (a pipe, a device): Missing.
void lookInWorker(const QString &path, QObject *context, std::function<void(const PathKind &)> then);
/// readWhole(), with a folder, a pipe or a device refused.
void readInWorker(const QString &path, qint64 limit, QObject *context,
                  std::function<void(const Result<QByteArray> &)> then);
/// writeAtomically()
void writeInWorker(const QString &path, const QByteArray &content, QObject *context,
                   std::function<void(const Result<> &)> then);

} // namespace trainshed
