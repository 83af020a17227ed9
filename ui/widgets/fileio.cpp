// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileio.h"

#include "model/base/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace trainshed {

namespace {

template<typename Answer>
void inWorker(QObject *context, std::function<Answer()> work, std::function<void(const Answer &)> then)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

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
