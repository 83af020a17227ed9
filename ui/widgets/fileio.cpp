// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileio.h"

#include "model/base/atomicfile.h"
#include "ui/widgets/inworker.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace trainshed {

void lookInWorker(const QString &path, QObject *context, std::function<void(const PathKind &)> then)
{
    inWorker<PathKind>(
        context,
        [path] {
            const QFileInfo info(path);
            return info.isDir() ? PathKind::Folder : info.isFile() ? PathKind::File : PathKind::Missing;
        },
        std::move(then));
}

void readInWorker(const QString &path, qint64 limit, QObject *context,
                  std::function<void(const Result<QByteArray> &)> then)
{
    inWorker<Result<QByteArray>>(
        context,
        [path, limit]() -> Result<QByteArray> {
            // A pipe would be waited for without end.
            if (const QFileInfo info(path); info.exists() && !info.isFile())
                return Error{ErrorCode::InvalidArgument,
                             QCoreApplication::translate("FileIo", "“%1” is not a file.").arg(path),
                             {}};
            return readWhole(path, limit);
        },
        std::move(then));
}

void writeInWorker(const QString &path, const QByteArray &content, QObject *context,
                   std::function<void(const Result<> &)> then)
{
    inWorker<Result<>>(
        context, [path, content] { return writeAtomically(path, content); }, std::move(then));
}

} // namespace trainshed
