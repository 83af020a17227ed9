// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/codec.h"
#include "model/protocol/messages/storagemethods.h"

// The methods that read and write archives of this computer; the rules are those of methods.h. What may take
// long carries an `operation`, a text of the client's choice, under which ArchiveProgress tells how far it is
// and ArchiveCancel ends it. It goes on when the client is gone.
namespace trainshed::rpc {

/// What is in an archive, without unpacking it.
struct ArchiveList {
    static constexpr const char *method = "archive.list";
    struct Entry {
        qint64 index = 0; ///< for archive.read
        QString kind;     ///< "file", "folder", "link", "other"
        QString name;     ///< to be shown: what is no text in it is escaped
        qint64 size = 0;
        qint64 time = -1; ///< of the last change, seconds since 1970; -1: not told
        QString link;     ///< where a link leads
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("index", s.index), v("kind", s.kind), v("name", s.name), v("size", s.size);
            v("time", s.time), v("link", s.link);
        }
        bool operator==(const Entry &) const = default;
    };
    struct Reply {
        QString format; ///< "zip", "tar.gz" …
        qint64 files = 0;
        qint64 bytes = 0;     ///< unpacked
        bool complete = true; ///< all entries are in the list
        QList<Entry> entries; ///< in the order of the archive
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("format", s.format), v("files", s.files), v("bytes", s.bytes), v("complete", s.complete);
            v("entries", s.entries);
        }
        bool operator==(const Reply &) const = default;
    };
    QString location;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("location", s.location);
    }
    bool operator==(const ArchiveList &) const = default;
};

/// A whole job (settings, how it went, events, code, logs, outputs) as one archive.
struct JobSave {
    static constexpr const char *method = "job.save";
    struct Reply {
        QString path;
        qint64 files = 0;
        qint64 bytes = 0;
        QStringList leftOut; ///< sentences
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("path", s.path), v("files", s.files), v("bytes", s.bytes), v("left_out", s.leftOut);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    QString path; ///< absolute; its ending says the kind. Replaced where it exists
    QString operation;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("path", s.path), v("operation", s.operation);
    }
    bool operator==(const JobSave &) const = default;
};

/// A job that was saved so comes back as a new one that has ended: with what it was, an ID of its own, and a
/// version of its own where its version is taken. NotFound: an archive, but no saved job.
struct JobOpen {
    static constexpr const char *method = "job.open";
    struct Reply {
        JobId id;
        QString name;
        int version = 0;
        QStringList leftOut; ///< sentences
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("id", s.id), v("name", s.name), v("version", s.version), v("left_out", s.leftOut);
        }
        bool operator==(const Reply &) const = default;
    };
    QString path; ///< absolute
    QString operation;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("path", s.path), v("operation", s.operation);
    }
    bool operator==(const JobOpen &) const = default;
};

/// How far job.save or job.open is. NotFound when nothing of that name is under way (any more).
struct ArchiveProgress {
    static constexpr const char *method = "archive.progress";
    using Reply = StorageProgress::Reply;
    QString operation;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("operation", s.operation);
    }
    bool operator==(const ArchiveProgress &) const = default;
};
/// Ends it: the request itself is answered with Cancelled, and nothing of it is left.
struct ArchiveCancel {
    static constexpr const char *method = "archive.cancel";
    using Reply = None;
    QString operation;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("operation", s.operation);
    }
    bool operator==(const ArchiveCancel &) const = default;
};

/// The beginning of a file in an archive, as text.
struct ArchiveRead {
    static constexpr const char *method = "archive.read";
    struct Reply {
        QString text;
        bool binary = false; ///< it is no text: nothing is given out
        bool cut = false;    ///< the file is longer
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("text", s.text), v("binary", s.binary), v("cut", s.cut);
        }
        bool operator==(const Reply &) const = default;
    };
    QString location;
    qint64 index = 0;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("location", s.location), v("index", s.index);
    }
    bool operator==(const ArchiveRead &) const = default;
};

} // namespace trainshed::rpc
