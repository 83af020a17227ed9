// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"

// The methods of datasets; the rules are those of methods.h. `dataset` is an ID or a name, `version` "V002"
// or empty for the newest. What reads files may take hours: such a request carries an `operation`, a text of
// the client's choice, under which DatasetProgress tells how far it is and DatasetCancel ends it (then it is
// answered with Cancelled). It goes on when the client is gone.
namespace trainshed::rpc {

#define TRAINSHED_METHOD(text) static constexpr const char *method = text
#define TRAINSHED_FIELDS                                                                                     \
    template<typename V, typename S>                                                                         \
    static void fields(V &v, S &s)

struct DatasetReply {
    Dataset dataset;
    TRAINSHED_FIELDS { v("dataset", s.dataset); }
    bool operator==(const DatasetReply &) const = default;
};

struct DatasetList : None {
    TRAINSHED_METHOD("dataset.list");
    struct Reply {
        QList<Dataset> datasets;
        TRAINSHED_FIELDS { v("datasets", s.datasets); }
        bool operator==(const Reply &) const = default;
    };
};

struct DatasetShow {
    TRAINSHED_METHOD("dataset.show");
    using Reply = DatasetReply;
    QString dataset;
    TRAINSHED_FIELDS { v("dataset", s.dataset); }
};

/// With its first version, or where no location is given without one.
struct DatasetCreate {
    TRAINSHED_METHOD("dataset.create");
    using Reply = DatasetReply;
    QString name;
    QString description;
    QString location;
    QString notes;
    QString operation;
    TRAINSHED_FIELDS
    {
        v("name", s.name), v("description", s.description), v("location", s.location), v("notes", s.notes);
        v("operation", s.operation);
    }
};

struct DatasetUpdate {
    TRAINSHED_METHOD("dataset.update");
    using Reply = DatasetReply;
    QString dataset;
    QString name;
    QString description;
    TRAINSHED_FIELDS { v("dataset", s.dataset), v("name", s.name), v("description", s.description); }
};

/// The next version: what lies at the location now (empty: where the newest lies).
struct DatasetPublish {
    TRAINSHED_METHOD("dataset.publish");
    struct Reply {
        Dataset dataset;
        int version = 0;
        DatasetChanges changes; ///< since the version before
        TRAINSHED_FIELDS { v("dataset", s.dataset), v("version", s.version), v("changes", s.changes); }
        bool operator==(const Reply &) const = default;
    };
    QString dataset;
    QString location;
    QString notes;
    QString operation;
    TRAINSHED_FIELDS
    {
        v("dataset", s.dataset), v("location", s.location), v("notes", s.notes), v("operation", s.operation);
    }
};

/// What a publish would find changed since the newest version; changes nothing.
struct DatasetCompare {
    TRAINSHED_METHOD("dataset.compare");
    struct Reply {
        DatasetChanges changes;
        TRAINSHED_FIELDS { v("changes", s.changes); }
        bool operator==(const Reply &) const = default;
    };
    QString dataset;
    QString location;
    QString operation;
    TRAINSHED_FIELDS { v("dataset", s.dataset), v("location", s.location), v("operation", s.operation); }
};

/// Are the data of a version still as they were published? The answer becomes the version's state.
struct DatasetVerify {
    TRAINSHED_METHOD("dataset.verify");
    struct Reply {
        Dataset dataset;
        int version = 0;
        DatasetChanges changes;
        TRAINSHED_FIELDS { v("dataset", s.dataset), v("version", s.version), v("changes", s.changes); }
        bool operator==(const Reply &) const = default;
    };
    QString dataset;
    QString version;
    bool full = true; ///< every checksum; else sizes and times, checksums where times differ
    QString operation;
    TRAINSHED_FIELDS
    {
        v("dataset", s.dataset), v("version", s.version), v("full", s.full), v("operation", s.operation);
    }
};

/// The first files of a version, by its manifest.
struct DatasetFiles {
    TRAINSHED_METHOD("dataset.files");
    struct File {
        QString path; ///< below the location
        qint64 size = 0;
        TRAINSHED_FIELDS { v("path", s.path), v("size", s.size); }
        bool operator==(const File &) const = default;
    };
    struct Reply {
        QList<File> files;
        bool more = false;
        TRAINSHED_FIELDS { v("files", s.files), v("more", s.more); }
        bool operator==(const Reply &) const = default;
    };
    QString dataset;
    QString version;
    int limit = 200; ///< 1–10,000
    TRAINSHED_FIELDS { v("dataset", s.dataset), v("version", s.version), v("limit", s.limit); }
};

/// InUse while a job that has not ended needs it. The data stay.
struct DatasetDelete {
    TRAINSHED_METHOD("dataset.delete");
    using Reply = None;
    QString dataset;
    TRAINSHED_FIELDS { v("dataset", s.dataset); }
};

/// NotFound when nothing of that name is under way (any more).
struct DatasetProgress {
    TRAINSHED_METHOD("dataset.progress");
    struct Reply {
        qint64 files = 0; ///< looked at so far
        qint64 bytes = 0; ///< read so far
        TRAINSHED_FIELDS { v("files", s.files), v("bytes", s.bytes); }
        bool operator==(const Reply &) const = default;
    };
    QString operation;
    TRAINSHED_FIELDS { v("operation", s.operation); }
};
struct DatasetCancel {
    TRAINSHED_METHOD("dataset.cancel");
    using Reply = None;
    QString operation;
    TRAINSHED_FIELDS { v("operation", s.operation); }
};

#undef TRAINSHED_FIELDS
#undef TRAINSHED_METHOD

} // namespace trainshed::rpc
