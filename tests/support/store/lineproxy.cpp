// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/lineproxy.h"

namespace trainshed::test {

LineProxy::LineProxy(int target)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {qEnvironmentVariable("TRAINSHED_SOURCE") + u"/tests/helpers/lineproxy/lineproxy.py",
                     QString::number(target)});
    m_port = answer().split(' ').last().toInt();
}

QByteArray LineProxy::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

LineProxy::~LineProxy()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

bool LineProxy::set(State state)
{
    m_process.write(state == State::Passes ? "pass\n" : state == State::Silent ? "silent\n" : "refuse\n");
    return answer() == "done";
}

} // namespace trainshed::test
