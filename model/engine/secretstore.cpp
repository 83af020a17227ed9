// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/secretstore.h"

#include "model/base/atomicfile.h"
#include "model/engine/background.h"
#include "model/job/secrets.h"

#include <QDir>
#include <QFile>
#include <QPointer>

#include <cerrno>
#include <sys/stat.h>

namespace trainshed {

namespace {

constexpr char inKeychain[] = ".keychain";
constexpr char inFile[] = ".value";

/// Never something else than what isSecretReference() allows becomes a part of a path.
Error noReference(const QString &reference)
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("SecretStore", "“%1” is no reference to a secret.").arg(reference),
            {}};
}

Result<> makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
        return Done{};
    return errnoError(
        errno, QCoreApplication::translate("SecretStore", "The folder “%1” could not be made.").arg(folder),
        folder);
}

} // namespace

SecretStore::SecretStore(const QString &folder, Keychain *keychain, QThreadPool &workers, QObject *parent)
    : QObject(parent), m_folder(folder), m_keychain(keychain), m_workers(workers)
{}

QString SecretStore::path(const QString &reference, const char *ending) const
{
    return m_folder + u'/' + reference + QLatin1StringView(ending);
}

void SecretStore::place(std::function<void(Place)> reply)
{
    if (!m_keychain) {
        reply(Place::File);
        return;
    }
    m_keychain->ask([reply = std::move(reply)](bool there) { reply(there ? Place::Keychain : Place::File); });
}

void SecretStore::put(const QString &reference, const QString &value,
                      std::function<void(Result<Place>)> reply)
{
    if (!isSecretReference(reference)) {
        reply(noReference(reference));
        return;
    }
    if (!m_keychain) {
        putFile(reference, value, std::move(reply));
        return;
    }
    // The mark first: cut short after it, the keychain may hold what nobody needs, and the mark says so.
    inBackground<Result<>>(
        m_workers, this,
        [folder = m_folder, mark = path(reference, inKeychain)] {
            auto made = makeFolder(folder);
            return made ? writeAtomically(mark, {}) : made;
        },
        [this, reference, value, reply](const Result<> &marked) {
            if (!marked) {
                reply(marked.error());
                return;
            }
            m_keychain->write(
                reference, value,
                [this, guard = QPointer(this), reference, value, reply](const Result<> &written) {
                    if (!guard)
                        return;
                    if (written)
                        reply(Place::Keychain);
                    else
                        putFile(reference, value, reply);
                });
        });
}

/// The mark of the keychain stays where there is one: a keychain that answers too late may hold it after all,
/// and is asked to forget it when the secret goes. The file wins.
void SecretStore::putFile(const QString &reference, const QString &value,
                          std::function<void(Result<Place>)> reply)
{
    inBackground<Result<>>(
        m_workers, this,
        [folder = m_folder, file = path(reference, inFile), value] {
            auto made = makeFolder(folder);
            return made ? writeAtomically(file, value.toUtf8()) : made;
        },
        [reply = std::move(reply)](const Result<> &written) {
            reply(written ? Result<Place>(Place::File) : Result<Place>(written.error()));
        });
}

void SecretStore::get(const QString &reference, std::function<void(Result<QString>)> reply)
{
    if (!isSecretReference(reference)) {
        reply(noReference(reference));
        return;
    }
    struct Found {
        Result<QString> value = QString();
        bool keychain = false;
    };
    inBackground<Found>(
        m_workers, this,
        [file = path(reference, inFile), mark = path(reference, inKeychain)]() -> Found {
            if (QFile::exists(file)) {
                const auto bytes = readWhole(file);
                return {bytes ? Result<QString>(QString::fromUtf8(*bytes)) : Result<QString>(bytes.error())};
            }
            if (QFile::exists(mark))
                return {QString(), true};
            return {Error{ErrorCode::NotFound,
                          QCoreApplication::translate("SecretStore", "The secret is not kept any more."),
                          {}}};
        },
        [this, reference, reply = std::move(reply)](const Found &found) {
            if (!found.keychain) {
                reply(found.value);
            } else if (m_keychain) {
                m_keychain->read(reference, reply);
            } else {
                reply(Error{
                    ErrorCode::Unreachable, tr("The keychain that holds the secret is not there."), {}});
            }
        });
}

void SecretStore::remove(const QString &reference)
{
    if (!isSecretReference(reference))
        return;
    const auto forget = [this, reference](const Result<> &gone) {
        m_workers.start([file = path(reference, inFile), mark = path(reference, inKeychain), gone] {
            QFile::remove(file);
            if (gone) // else the mark says that there is something left to remove, at a later start
                QFile::remove(mark);
        });
    };
    if (!m_keychain || !QFile::exists(path(reference, inKeychain))) {
        forget(m_keychain || !QFile::exists(path(reference, inKeychain))
                   ? Result<>(Done{})
                   : Result<>(Error{ErrorCode::Unreachable, {}, {}}));
        return;
    }
    m_keychain->remove(reference, [guard = QPointer(this), forget](const Result<> &gone) {
        if (guard)
            forget(gone);
    });
}

void SecretStore::references(std::function<void(QStringList)> reply)
{
    inBackground<QStringList>(
        m_workers, this,
        [folder = m_folder] {
            QStringList names;
            const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
            for (const QString &file : files) {
                const QString name = file.section(u'.', 0, 0);
                if (isSecretReference(name) && !names.contains(name))
                    names.append(name);
            }
            return names;
        },
        std::move(reply));
}

} // namespace trainshed
