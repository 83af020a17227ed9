// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/outlook.h"

namespace trainshed {

Outlook::Outlook(int cpus, const std::vector<int> &gpusOfKinds)
    : m_cpus(cpus), m_gpus(gpusOfKinds.begin(), gpusOfKinds.end())
{}

void Outlook::take(const Shape &shape, qint64 from)
{
    m_cpus.take(from, shape.duration, shape.cpus);
    if (shape.kind >= 0)
        gpus(shape.kind).take(from, shape.duration, shape.gpus);
}

void Outlook::keep(const Shape &shape, qint64 from)
{
    m_cpus.keep(from, shape.cpus);
    if (shape.kind >= 0)
        gpus(shape.kind).keep(from, shape.gpus);
}

bool Outlook::hasNow(const Shape &shape)
{
    // Most do not fit: that is known at once.
    if (shape.cpus > m_cpus.now() || (shape.kind >= 0 && shape.gpus > gpus(shape.kind).now()))
        return false;
    const auto before = m_answers.find(shape);
    if (before != m_answers.end() && before->second != 0)
        return false;
    if (m_cpus.has(shape.duration, shape.cpus) &&
        (shape.kind < 0 || gpus(shape.kind).has(shape.duration, shape.gpus)))
        return true;
    m_answers[shape] = std::nullopt; // that it is not now is all that is asked from here on
    return false;
}

std::optional<qint64> Outlook::earliest(const Shape &shape)
{
    const auto [before, isNew] = m_answers.try_emplace(shape, 0);
    if (before->second)
        before->second = search(shape, *before->second);
    return before->second;
}

std::optional<qint64> Outlook::search(const Shape &shape, qint64 from)
{
    while (true) {
        const auto cpus = m_cpus.earliest(from, shape.duration, shape.cpus);
        if (!cpus || shape.kind < 0)
            return cpus;
        const auto found = gpus(shape.kind).earliest(*cpus, shape.duration, shape.gpus);
        if (!found || *found == *cpus)
            return found;
        from = *found;
    }
}

} // namespace trainshed
