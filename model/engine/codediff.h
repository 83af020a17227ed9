// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"
#include "model/protocol/messages/codemethods.h"
#include "model/storage/codestore.h"

#include <map>

namespace trainshed {

/// The files of one side of a comparison and how to read them.
class CodeTree
{
public:
    /// What was stored for a job; `plain`: its copy, of jobs of before there was a store.
    static Result<CodeTree> ofJob(const CodeStore &store, const QString &jobFolder, const QString &plain);
    /// A folder as it is now, by the rules of a snapshot.
    static Result<CodeTree> ofFolder(const QString &folder, const Limits &limits);

    struct File {
        qint64 size = 0;
        QByteArray digest; ///< empty: not known without reading
    };
    const std::map<QByteArray, File> &files() const { return m_files; }
    Result<QByteArray> content(const QByteArray &path, qint64 limit) const;
    Result<QByteArray> digest(const QByteArray &path) const;

private:
    std::map<QByteArray, File> m_files;
    const CodeStore *m_store = nullptr;
    QString m_folder; ///< without a store
};

/// What differs, by content; permissions are not looked at. Blocks: for worker threads.
Result<rpc::CodeDiff::Reply> codeDiff(const CodeTree &before, const CodeTree &after);

} // namespace trainshed
