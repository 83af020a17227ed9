// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/codediff.h"

#include "model/base/atomicfile.h"
#include "model/engine/codefiles.h"
#include "model/engine/snapshot.h"
#include "model/storage/linediff.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace trainshed {

namespace {

constexpr qint64 largestText = 1 << 20; ///< of one file
constexpr qint64 largestReply = 8 << 20;

/// Whatever the bytes are: shown, never interpreted.
rpc::CodeDiff::File fileOf(const QByteArray &path)
{
    rpc::CodeDiff::File file;
    file.path = QFile::decodeName(path);
    return file;
}

/// The texts of one file that differs; its changes go into `file`.
Result<> describe(rpc::CodeDiff::File &file, const QByteArray &path, const CodeTree &before,
                  const CodeTree &after, qint64 &room)
{
    QByteArray texts[2];
    const CodeTree *const sides[2] = {file.before ? &before : nullptr, file.after ? &after : nullptr};
    for (int i = 0; i < 2; ++i) {
        if (!sides[i])
            continue;
        if (sides[i]->files().at(path).size > largestText) {
            file.tooLarge = true;
            return Done{};
        }
        auto content = sides[i]->content(path, largestText);
        if (!content)
            return content.error();
        texts[i] = *content;
        file.binary = file.binary || isBinary(texts[i]);
    }
    if (file.binary)
        return Done{};
    const QByteArray diff = unifiedDiff(texts[0], texts[1]);
    file.tooLarge = diff.size() > room;
    if (file.tooLarge)
        return Done{};
    room -= diff.size();
    file.diff = QString::fromUtf8(diff);
    return Done{};
}

} // namespace

Result<CodeTree> CodeTree::ofJob(const CodeStore &store, const QString &jobFolder, const QString &plain)
{
    const auto noted = notedSnapshot(jobFolder);
    if (!noted)
        return noted.error();
    if (!*noted) {
        if (QFileInfo(plain).isDir())
            return ofFolder(plain, {});
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("CodeDiff", "No code is kept of this version."),
                     {}};
    }
    auto manifest = store.manifest((*noted)->manifest.toLatin1());
    if (!manifest)
        return manifest.error();
    CodeTree tree;
    tree.m_store = &store;
    for (const ManifestEntry &entry : std::as_const(manifest->entries))
        tree.m_files.emplace(entry.path, File{entry.size, entry.digest});
    return tree;
}

Result<CodeTree> CodeTree::ofFolder(const QString &folder, const Limits &limits)
{
    if (!QFileInfo(folder).isDir()) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("CodeDiff", "The folder “%1” is not there any more.").arg(folder),
            {}};
    }
    auto code = listCode(folder, limits);
    if (!code)
        return code.error();
    CodeTree tree;
    tree.m_folder = folder;
    for (const QByteArray &path : std::as_const(code->files))
        tree.m_files.emplace(path, File{QFileInfo(folder + u'/' + QFile::decodeName(path)).size(), {}});
    return tree;
}

Result<QByteArray> CodeTree::content(const QByteArray &path, qint64 limit) const
{
    return m_store ? m_store->content(m_files.at(path).digest, limit)
                   : readWhole(m_folder + u'/' + QFile::decodeName(path), limit);
}

Result<QByteArray> CodeTree::digest(const QByteArray &path) const
{
    if (m_store)
        return m_files.at(path).digest;
    QFile file(m_folder + u'/' + QFile::decodeName(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // What became a pipe since it was listed would never end.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("CodeDiff", "“%1” could not be read.").arg(file.fileName()),
                     file.errorString()};
    }
    return hash.result().toHex();
}

Result<rpc::CodeDiff::Reply> codeDiff(const CodeTree &before, const CodeTree &after)
{
    std::set<QByteArray> paths;
    for (const auto &[path, file] : before.files())
        paths.insert(path);
    for (const auto &[path, file] : after.files())
        paths.insert(path);
    rpc::CodeDiff::Reply reply;
    qint64 room = largestReply;
    for (const QByteArray &path : paths) {
        rpc::CodeDiff::File file = fileOf(path);
        file.before = before.files().contains(path);
        file.after = after.files().contains(path);
        if (file.before && file.after && before.files().at(path).size == after.files().at(path).size) {
            const auto one = before.digest(path);
            const auto other = after.digest(path);
            if (!one || !other)
                return one ? other.error() : one.error();
            if (*one == *other)
                continue;
        }
        if (auto described = describe(file, path, before, after, room); !described)
            return described.error();
        reply.files.append(file);
    }
    return reply;
}

} // namespace trainshed
