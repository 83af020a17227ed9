// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/access.h"
#include "tests/support/store/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace trainshed::test {

/// npm's s3rver with the bucket "bucket": a store that others wrote. tests/run installs it where it can;
/// without npm it is not there.
class S3rver
{
public:
    static bool isInstalled();

    /// Over TLS with `certificates`, else over HTTP.
    explicit S3rver(const Certificates &certificates = {});
    ~S3rver();
    bool isRunning() const { return m_isRunning; }
    StoreAccess access() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    Certificates m_certificates;
    int m_port = 0;
    bool m_isRunning = false;
};

} // namespace trainshed::test
