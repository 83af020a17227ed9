// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/codec.h"

// The methods that look into archives of this computer; the rules are those of methods.h.
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

/// A whole job (settings, code, logs, outputs) as one archive.
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
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("path", s.path);
    }
    bool operator==(const JobSave &) const = default;
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
