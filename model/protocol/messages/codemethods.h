// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/codec.h"

// The methods about the code of jobs; the rules are those of methods.h.
namespace trainshed::rpc {

/// What changed in the code: from that of `against` to that of `job`, or, with `folder`, from that of `job`
/// to its code directory as it is now.
struct CodeDiff {
    static constexpr const char *method = "code.diff";
    struct File {
        QString path;
        bool before = false; ///< it is there in the older one
        bool after = false;
        bool binary = false;
        bool tooLarge = false; ///< for its changes to be shown
        QString diff;          ///< as of diff -u, below the heading lines
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("path", s.path), v("before", s.before), v("after", s.after), v("binary", s.binary);
            v("too_large", s.tooLarge), v("diff", s.diff);
        }
        bool operator==(const File &) const = default;
    };
    struct Reply {
        QList<File> files; ///< those that differ, by path
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("files", s.files);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    QString against;
    bool folder = false;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("against", s.against), v("folder", s.folder);
    }
    bool operator==(const CodeDiff &) const = default;
};

} // namespace trainshed::rpc
