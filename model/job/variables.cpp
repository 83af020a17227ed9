// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/variables.h"

#include <QSet>

namespace trainshed {

namespace {

/// Of the preset ones.
const QSet<QString> &placementVariables()
{
    static const QSet<QString> names{
        QStringLiteral("MA_CURRENT_INSTANCE_NAME"),
        QStringLiteral("MA_NUM_HOSTS"),
        QStringLiteral("MA_NUM_GPUS"),
        QStringLiteral("MA_CURRENT_IP"),
        QStringLiteral("VC_TASK_INDEX"),
        QStringLiteral("VC_WORKER_NUM"),
        QStringLiteral("VC_WORKER_HOSTS"),
        QStringLiteral("MASTER_ADDR"),
        QStringLiteral("MASTER_PORT"),
        QStringLiteral("RANK"),
        QStringLiteral("NODE_RANK"),
        QStringLiteral("WORLD_SIZE"),
        QStringLiteral("S3_ENDPOINT"),
        QStringLiteral("S3_USE_HTTPS"),
        QStringLiteral("S3_VERIFY_SSL"),
    };
    return names;
}

} // namespace

bool isIsolationVariable(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("CUDA_VISIBLE_DEVICES"), QStringLiteral("NVIDIA_VISIBLE_DEVICES"),
        QStringLiteral("ROCR_VISIBLE_DEVICES"), QStringLiteral("HIP_VISIBLE_DEVICES"),
        QStringLiteral("GPU_DEVICE_ORDINAL"),
    };
    return names.contains(name);
}

bool isPresetVariable(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("MA_HOME"),           QStringLiteral("MA_JOB_DIR"),
        QStringLiteral("MA_MOUNT_PATH"),     QStringLiteral("MA_LOG_DIR"),
        QStringLiteral("WORKSPACE"),         QStringLiteral("MA_SCRIPT_INTERPRETER"),
        QStringLiteral("MA_TASK_NAME"),      QStringLiteral("TRAINSHED_CACHE"),
        QStringLiteral("CUDA_DEVICE_ORDER"),
    };
    return names.contains(name) || placementVariables().contains(name);
}

bool isPlacementVariable(const QString &name)
{
    return isIsolationVariable(name) || placementVariables().contains(name) ||
           name == u"OMP_NUM_THREADS"; // everybody's to set: no warning
}

} // namespace trainshed
