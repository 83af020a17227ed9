// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/background.h"
#include "model/protocol/messages/archivemethods.h"
#include "model/protocol/wire/dispatcher.h"
#include "model/storage/localcopy.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace trainshed {

/// Looks into archives for the window and the command line, on threads of its own, so that a large one keeps
/// no job waiting; what takes longer than a person waits is given up.
class ArchiveBrowsing : public QObject
{
    Q_OBJECT
public:
    explicit ArchiveBrowsing(QObject *parent = nullptr);
    ~ArchiveBrowsing() override;

    void bind(Dispatcher &dispatcher);
    /// Other work on archives, on the same threads; cancelled when the engine ends.
    template<typename T>
    void run(std::function<Result<T>(CopyControl &)> work, std::function<void(Result<T>)> reply)
    {
        inBackground<Result<T>>(
            m_readers, this, [work = std::move(work), control = newControl()] { return work(*control); },
            std::move(reply));
    }

private:
    std::shared_ptr<CopyControl> newControl();
    template<typename T>
    void look(const QString &location, std::function<Result<T>(const QString &, CopyControl &)> work,
              std::function<void(Result<T>)> reply);

    QThreadPool m_readers;
    QList<std::weak_ptr<CopyControl>> m_running;
};

} // namespace trainshed
