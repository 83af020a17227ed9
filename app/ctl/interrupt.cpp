// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interrupt.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace trainshed::ctl {

namespace {

volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(writeEnd, &byte, 1); // full or closed: it was told before
}

} // namespace

Interrupt::Interrupt(std::function<void()> then)
{
    int ends[2]{-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl+C ends the program then, as ever
    m_read = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, then = std::move(then)] {
        m_notifier->setEnabled(false);
        then();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, nullptr);
}

Interrupt::~Interrupt()
{
    if (m_read < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(m_read);
    ::close(writeEnd);
    writeEnd = -1;
}

} // namespace trainshed::ctl
