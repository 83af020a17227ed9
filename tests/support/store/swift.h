// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/access.h"

#include <QProcess>
#include <QTemporaryDir>

namespace trainshed::test {

/// OpenStack Swift with its S3 front, by tests/helpers/swift/swiftserver.py: a store that others wrote and
/// that checks signatures. Empty; takes seconds to start.
class Swift
{
public:
    /// Why it can't run here; empty: it can.
    static QString obstacle();

    Swift();
    ~Swift();
    bool isRunning() const { return m_port > 0; }
    StoreAccess access() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace trainshed::test
