// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace trainshed::ctl {

/// While it lives, the first Ctrl+C calls `then` in the event loop; a second one ends the program as ever.
/// One at a time.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(std::function<void()> then);
    ~Interrupt() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_read = -1;
};

} // namespace trainshed::ctl
