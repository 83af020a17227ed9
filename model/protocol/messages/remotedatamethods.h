// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"

// Looks at data that are not on this computer; the rules are those of methods.h.
namespace trainshed::rpc {

/// The beginning of a file of a dataset's version that lies elsewhere. Conflict where it is not what was
/// published any more. Files of this computer are read there: Unsupported.
struct DatasetRead {
    static constexpr const char *method = "dataset.read";
    struct Reply {
        QString content; ///< base64
        qint64 size = 0; ///< of the whole file, bytes
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("content", s.content), v("size", s.size);
        }
        bool operator==(const Reply &) const = default;
    };
    QString dataset;
    QString version;
    QString path;            ///< as DatasetFiles tells it
    qint64 limit = 64 << 10; ///< bytes, 1–8 MiB
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("dataset", s.dataset), v("version", s.version), v("path", s.path), v("limit", s.limit);
    }
    bool operator==(const DatasetRead &) const = default;
};

/// How much lies at a location of object storage or at a web address. `operation` as with the methods of
/// storage: StorageProgress tells how much was found so far, StorageCancel ends it.
struct StorageMeasure {
    static constexpr const char *method = "storage.measure";
    struct Reply {
        qint64 files = 0;
        qint64 bytes = 0;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("files", s.files), v("bytes", s.bytes);
        }
        bool operator==(const Reply &) const = default;
    };
    QString location;
    QString operation;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("location", s.location), v("operation", s.operation);
    }
    bool operator==(const StorageMeasure &) const = default;
};

} // namespace trainshed::rpc
