// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/operations.h"
#include "model/protocol/messages/archivemethods.h"
#include "model/protocol/wire/dispatcher.h"
#include "model/storage/localcopy.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace trainshed {

/// Looks into archives for the window and the command line, on threads of its own, so that a large one keeps
/// no job waiting; what takes longer than a person waits is given up. Packs and unpacks whole jobs, which
/// takes as long as it takes and is cancelled by name.
class ArchiveBrowsing : public QObject
{
    Q_OBJECT
public:
    explicit ArchiveBrowsing(QObject *parent = nullptr);
    ~ArchiveBrowsing() override;

    void bind(Dispatcher &dispatcher);
    /// Saves or opens a job under the name that the client chose.
    template<typename T>
    void run(const QString &operation, std::function<Result<T>(CopyControl &)> work,
             std::function<void(Result<T>)> reply)
    {
        QString used;
        const auto control = m_operations.begin(operation, used);
        if (!control)
            reply(control.error());
        else
            m_operations.run<T>(*control, used, std::move(work), std::move(reply));
    }
    bool isBusy() const { return m_operations.isBusy(); }

Q_SIGNALS:
    void becameIdle();

private:
    std::shared_ptr<CopyControl> newControl();
    template<typename T>
    void look(const QString &location, std::function<Result<T>(const QString &, CopyControl &)> work,
              std::function<void(Result<T>)> reply);

    QThreadPool m_readers;
    Operations m_operations;
    QList<std::weak_ptr<CopyControl>> m_running;
};

} // namespace trainshed
