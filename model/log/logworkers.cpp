// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logworkers.h"

namespace trainshed {

QThreadPool &logWorkers()
{
    static QThreadPool *const pool = [] {
        static QThreadPool workers;
        workers.setMaxThreadCount(8);
        workers.setObjectName(QStringLiteral("log"));
        return &workers;
    }();
    return *pool;
}

} // namespace trainshed
