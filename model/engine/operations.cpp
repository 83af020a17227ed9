// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/operations.h"

namespace trainshed {

Operations::Operations(int threads, QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(threads);
}

Operations::~Operations()
{
    for (const Control &control : std::as_const(m_running))
        control->cancelled = true;
    m_threads.clear();
    m_threads.waitForDone();
}

Result<Operations::Control> Operations::begin(const QString &name, QString &used)
{
    used = name.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : name;
    if (m_running.contains(used))
        return Error{ErrorCode::AlreadyExists, tr("An operation of that name is under way."), used};
    auto control = std::make_shared<CopyControl>();
    m_running.insert(used, control);
    return control;
}

void Operations::end(const QString &used, const std::function<void()> &tell)
{
    m_running.remove(used);
    tell();
    if (m_running.isEmpty())
        Q_EMIT becameIdle();
}

Result<Operations::Control> Operations::find(const QString &name) const
{
    if (const Control control = m_running.value(name))
        return control;
    return Error{ErrorCode::NotFound, tr("Nothing of that name is under way."), name};
}

Result<> Operations::cancel(const QString &name)
{
    const auto control = find(name);
    if (!control)
        return control.error();
    (*control)->cancelled = true;
    return Done{};
}

Error Operations::cancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled."), {}};
}

} // namespace trainshed
