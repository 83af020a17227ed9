// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/transfers.h"

#include <QByteArray>

#include <vector>

namespace trainshed {

/// A file that is to be sent.
struct OutgoingFile {
    QByteArray path; ///< absolute; what a link points to
    QString key;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    bool isFolder = false; ///< an empty one: an empty object whose key ends with "/"
};

struct SendPlan {
    std::vector<OutgoingFile> files; ///< by key
    qint64 bytes = 0;
    QList<RefusedObject> refused; ///< devices, links out of the folder, names that are no UTF-8
};

/// What sendObjects() will send. `key` is a folder's name unless `from` is a file; then it is the object's,
/// or the folder's where it ends with "/" or is empty.
Result<SendPlan> planSending(const QString &from, const QString &key, const SendFilter &filter,
                             CopyControl &control);

} // namespace trainshed
