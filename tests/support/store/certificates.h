// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trainshed::test {

/// A CA and a server's certificate of its own making, by the program openssl.
struct Certificates {
    QString ca;
    QString certificate; ///< for 127.0.0.1
    QString otherName;   ///< of the same CA and key, for another host
    QString key;
};

/// Files in `folder`; empty names where openssl fails.
Certificates makeCertificates(const QString &folder);

} // namespace trainshed::test
