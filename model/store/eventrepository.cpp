// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/eventrepository.h"

#include "model/store/text.h"

namespace trainshed {

EventRepository::EventRepository(const QString &connection)
    : m_add(connection,
            QStringLiteral("INSERT INTO event(job, time, level, node, message) VALUES(?, ?, ?, ?, ?)"))
    , m_ofJob(connection, QStringLiteral("SELECT sequence, time, level, node, message FROM event "
                                         "WHERE job = ? AND sequence > ? ORDER BY sequence LIMIT 20000"))
{}

Result<> EventRepository::add(const Event &event)
{
    return m_add.run({event.job.toString(), static_cast<qlonglong>(event.time), static_cast<int>(event.level),
                      event.node, messageToText(event.message)});
}

Result<QList<Event>> EventRepository::ofJob(const JobId &job, qint64 after)
{
    if (auto done = m_ofJob.run({job.toString(), after}); !done)
        return done.error();
    QList<Event> events;
    while (m_ofJob.next()) {
        Event event;
        event.sequence = m_ofJob.number(0);
        event.job = job;
        event.time = m_ofJob.number(1);
        event.level = static_cast<EventLevel>(m_ofJob.number(2));
        event.node = static_cast<int>(m_ofJob.number(3));
        event.message = messageFromText(m_ofJob.text(4));
        events.append(event);
    }
    m_ofJob.finish();
    return events;
}

} // namespace trainshed
