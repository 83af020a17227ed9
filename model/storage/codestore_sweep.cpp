// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codestore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <unistd.h>

// The garbage of the store. Manifests go before objects: cut short in between, objects are left that the next
// sweep finds; a manifest never stands without its objects.
namespace trainshed {

namespace {

Result<> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return Done{};
    return errnoError(errno, QCoreApplication::translate("CodeStore", "“%1” could not be removed.").arg(path),
                      path);
}

} // namespace

Result<CodeStore::Swept> CodeStore::sweep(const std::function<Result<QSet<QByteArray>>()> &referenced)
{
    if (!m_lock.tryLockForWrite()) {
        return Error{
            ErrorCode::InUse, QCoreApplication::translate("CodeStore", "Code is being stored just now."), {}};
    }
    struct Unlock {
        QReadWriteLock &lock;
        ~Unlock() { lock.unlock(); }
    } const unlock{m_lock};
    const auto kept = referenced();
    if (!kept)
        return kept.error();
    Swept swept;
    QSet<QByteArray> needed;
    QDirIterator manifests(QFile::decodeName(m_folder + "/manifests"), QDir::Files | QDir::Hidden);
    while (manifests.hasNext()) {
        const QString path = manifests.next();
        const QByteArray digest = QFile::encodeName(manifests.fileName());
        if (!kept->contains(digest)) {
            if (auto gone = removeFile(path); !gone)
                return gone.error();
            ++swept.manifests;
            continue;
        }
        auto files = manifest(digest);
        if (!files)
            return files.error();
        for (const ManifestEntry &entry : std::as_const(files->entries))
            needed.insert(entry.digest);
    }
    // Nobody writes now: what is here was left by a kill.
    QDirIterator parts(QFile::decodeName(m_folder + "/part"), QDir::Files | QDir::Hidden);
    while (parts.hasNext()) {
        if (auto gone = removeFile(parts.next()); !gone)
            return gone.error();
    }
    auto removed = removeObjects(needed);
    if (!removed)
        return removed.error();
    swept.objects = *removed;
    return swept;
}

Result<int> CodeStore::removeObjects(const QSet<QByteArray> &needed) const
{
    int removed = 0;
    QDirIterator objects(QFile::decodeName(m_folder + "/objects"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (objects.hasNext()) {
        const QString path = objects.next();
        const QByteArray native = QFile::encodeName(path);
        const qsizetype name = native.lastIndexOf('/');
        if (needed.contains(native.mid(name - 2, 2) + native.mid(name + 1)))
            continue;
        if (auto gone = removeFile(path); !gone)
            return gone.error();
        ++removed;
    }
    return removed;
}

} // namespace trainshed
