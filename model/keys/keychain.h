// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <functional>
#include <memory>

namespace trainshed {

/// The desktop's keychain. All calls return at once and answer later, in the same thread, which needs an
/// event loop; each within its time limit, whatever the keychain does.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// Whether there is one at all.
    virtual void ask(std::function<void(bool)> reply) = 0;
    /// NotFound: it answers, and has nothing under this key. Unreachable: no keychain, locked, or it hangs.
    virtual void read(const QString &key, std::function<void(Result<QString>)> reply) = 0;
    virtual void write(const QString &key, const QString &value, std::function<void(Result<>)> reply) = 0;
    virtual void remove(const QString &key, std::function<void(Result<>)> reply) = 0;
};

/// Secret Service (GNOME Keyring …) or KWallet, by QtKeychain. Null where this program was built without it
/// or there is no session bus, on which a desktop's keychain lives.
std::unique_ptr<Keychain> systemKeychain();

} // namespace trainshed
