// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/keys/keychain.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace trainshed {

/// The values of secret environment variables, each under a reference (secrets.h): in the desktop's keychain,
/// or, where there is none, in a file that only the user can read. A folder holds
///
///     REFERENCE.keychain   empty: the keychain has it
///     REFERENCE.value      0600: the value itself
///
/// so that what nobody refers to any more can be found and removed. Engine's thread; nothing blocks.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Place { Keychain, File };

    /// `keychain` may be null: files then.
    SecretStore(const QString &folder, Keychain *keychain, QThreadPool &workers, QObject *parent = nullptr);

    void place(std::function<void(Place)> reply);
    /// Kept durably when it answers, and where.
    void put(const QString &reference, const QString &value, std::function<void(Result<Place>)> reply);
    /// NotFound: not kept (any more). Unreachable: the keychain that has it is locked or not there now.
    void get(const QString &reference, std::function<void(Result<QString>)> reply);
    void remove(const QString &reference);
    /// All that is kept.
    void references(std::function<void(QStringList)> reply);

private:
    void putFile(const QString &reference, const QString &value, std::function<void(Result<Place>)> reply);
    QString path(const QString &reference, const char *ending) const;

    QString m_folder;
    Keychain *m_keychain;
    QThreadPool &m_workers;
};

} // namespace trainshed
