// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/devicewatch.h"

#include "model/protocol/messages/devicemethods.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace trainshed {

namespace {

Q_LOGGING_CATEGORY(log, "trainshed.devices")

constexpr qsizetype longestLine = 4 * 1024 * 1024;

} // namespace

DeviceWatch::DeviceWatch(QObject *parent)
    : DeviceWatch(QCoreApplication::applicationDirPath() + u"/trainshed-devices", Timing(), parent)
{}

DeviceWatch::DeviceWatch(QString program, Timing timing, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_timing(timing)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_unwanted.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &DeviceWatch::missLine);
    connect(&m_retry, &QTimer::timeout, this, &DeviceWatch::startProgram);
    connect(&m_unwanted, &QTimer::timeout, this, &DeviceWatch::endProgram);
}

DeviceWatch::~DeviceWatch()
{
    if (!m_process)
        return;
    // It ends with its input. Not waited for: it may hang in the kernel; then it dies as soon as it can.
    m_process->disconnect(this);
    m_process->kill();
    m_process->setParent(nullptr);
    if (m_process->waitForFinished(500))
        delete m_process;
    // else: left behind with this process, which is about to end
}

void DeviceWatch::want()
{
    m_unwanted.start(m_timing.unwanted);
    if (!m_process && !m_retry.isActive())
        startProgram();
}

DeviceWatch::Seen DeviceWatch::seen() const
{
    Seen seen{m_report, {}, m_problem};
    if (m_since.isValid())
        seen.age = std::chrono::milliseconds(m_since.elapsed());
    return seen;
}

void DeviceWatch::startProgram()
{
    if (m_process)
        return;
    m_begun.clear();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DeviceWatch::readLines);
    connect(m_process, &QProcess::finished, this, &DeviceWatch::takeEnd);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_process->deleteLater();
        m_process = nullptr;
        m_deadline.stop();
        retryLater(tr("The program that looks at the GPUs, trainshed-devices, does not start. Install "
                      "Trainshed anew."));
    });
    m_deadline.start(m_timing.deadline);
    m_process->start(m_program, {});
}

/// Nobody wants to know any more.
void DeviceWatch::endProgram()
{
    m_retry.stop();
    m_deadline.stop();
    if (m_process)
        m_process->closeWriteChannel();
}

void DeviceWatch::readLines()
{
    m_begun += m_process->readAllStandardOutput();
    for (qsizetype end = 0; (end = m_begun.indexOf('\n')) >= 0; m_begun.remove(0, end + 1))
        takeLine(m_begun.left(end));
    if (m_begun.size() > longestLine)
        m_process->kill();
}

void DeviceWatch::takeLine(const QByteArray &line)
{
    DeviceReport report;
    const QString wrong = decode(QJsonDocument::fromJson(line).object(), report);
    if (!wrong.isEmpty()) {
        qCWarning(log, "trainshed-devices wrote what can't be read: %s", qUtf8Printable(wrong));
        return;
    }
    m_report = std::move(report);
    m_since.start();
    m_problem.clear();
    m_pause = {};
    m_deadline.start(m_timing.deadline);
    Q_EMIT changed();
}

void DeviceWatch::missLine()
{
    qCWarning(log, "trainshed-devices has not answered for %lld ms: it is ended",
              static_cast<long long>(m_timing.deadline.count()));
    m_problem = tr("The GPU driver does not answer. What is shown may be out of date.");
    if (m_process)
        m_process->kill(); // takeEnd() goes on, where it can be killed
    Q_EMIT changed();
}

void DeviceWatch::takeEnd()
{
    const bool wasAsked = !m_unwanted.isActive();
    m_process->deleteLater();
    m_process = nullptr;
    m_deadline.stop();
    if (!wasAsked)
        retryLater(m_problem.isEmpty() ? tr("The program that looks at the GPUs has ended by itself.")
                                       : m_problem);
}

void DeviceWatch::retryLater(const QString &problem)
{
    m_problem = problem;
    m_pause = m_pause.count() == 0 ? m_timing.retry : std::min(m_pause * 2, m_timing.longest);
    m_retry.start(m_pause);
    Q_EMIT changed();
}

} // namespace trainshed
