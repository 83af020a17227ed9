// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metricpoint.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>

namespace trainshed {

/// Reads the scalars out of the records of one TensorBoard event file, in the order of the file: TensorFlow
/// writes a tensor's kind with its first value only, at the least.
class EventRecords
{
public:
    /// Adds what the event holds of scalars: "simple values", and tensors of one number of the scalars
    /// plugin. False for what is no event, of which nothing was added.
    bool read(QByteArrayView event, QList<MetricPoint> &points);

private:
    QSet<QString> m_scalars; ///< tags whose tensors are scalars
};

} // namespace trainshed
