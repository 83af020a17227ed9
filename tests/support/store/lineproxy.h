// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace trainshed::test {

/// tests/helpers/lineproxy/lineproxy.py: a line to a port on loopback that can be cut. Of one thread.
class LineProxy
{
public:
    explicit LineProxy(int target);
    ~LineProxy();
    int port() const { return m_port; } ///< 0: it does not run

    enum class State {
        Passes,
        Silent,  ///< not a byte moves
        Refuses, ///< connections break, none comes about
    };
    bool set(State state);

private:
    QByteArray answer();

    QProcess m_process;
    int m_port = 0;
};

} // namespace trainshed::test
