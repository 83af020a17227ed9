// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/tensorboardrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace trainshed {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype rememberedBytes = 8192;
constexpr auto grace = 500ms;

/// A file name that is not there yet.
QString linkName(const QString &name, const QSet<QString> &taken)
{
    const QString stem = QString(name).replace(u'/', u'_');
    QString unique = stem;
    for (int i = 2; unique.isEmpty() || taken.contains(unique); ++i)
        unique = QStringLiteral("%1 (%2)").arg(stem).arg(i);
    return unique;
}

} // namespace

TensorBoardRun::TensorBoardRun(const QString &program, const QList<LogFolder> &folders,
                               std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_folders(folders)
{
    m_process.setProgram(program);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // A session and a group of its own, so that its helpers end with it, and no terminal that it could ask.
    m_process.setChildProcessModifier([parent = ::getpid()] {
        (void)::setsid();
        (void)::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(1); // it is too late for that signal
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSilent = true;
        end();
    });
    connect(&m_grace, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process, &QProcess::started, this, &TensorBoardRun::onStarted);
    connect(&m_process, &QProcess::readyRead, this, &TensorBoardRun::read);
    connect(&m_process, &QProcess::finished, this, &TensorBoardRun::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tellEnd(tr("TensorBoard could not be started: %1").arg(m_process.errorString()));
    });
}

TensorBoardRun::~TensorBoardRun()
{
    m_process.disconnect(this);
    // Before it has started its group is not there, and could not be ended.
    if (m_process.state() == QProcess::Starting)
        m_process.waitForStarted();
    if (m_process.state() == QProcess::Running)
        m_group = m_process.processId();
    signalGroup(SIGTERM);
    if (m_process.state() == QProcess::Running)
        m_process.waitForFinished(static_cast<int>(std::chrono::milliseconds(grace).count()));
    signalGroup(SIGKILL);
    if (m_process.state() == QProcess::Running)
        m_process.waitForFinished();
}

/// TensorBoard's --logdir_spec would take several folders as well, but not any name of a folder; it is
/// discouraged, since some of TensorBoard works only with one folder (its README, and issue 5438 there: among
/// them the fast reading of event files). A folder of links is what it recommends, and it follows them.
Result<QString> TensorBoardRun::logFolder()
{
    if (m_folders.size() == 1)
        return m_folders.first().folder;
    m_links = std::make_unique<QTemporaryDir>(QString(QDir::tempPath() + u"/trainshed-tensorboard-XXXXXX"));
    if (!m_links->isValid())
        return Error{ErrorCode::Io,
                     tr("TensorBoard could not be started: no folder of links could be made: %1")
                         .arg(m_links->errorString()),
                     {}};
    QSet<QString> names;
    for (const LogFolder &one : std::as_const(m_folders)) {
        const QString name = linkName(one.name, names);
        names.insert(name);
        QFile target(one.folder);
        if (!target.link(m_links->filePath(name)))
            return Error{ErrorCode::Io,
                         tr("TensorBoard could not be started: a link to “%1” failed: %2")
                             .arg(one.folder, target.errorString()),
                         {}};
    }
    return m_links->path();
}

void TensorBoardRun::start()
{
    const Result<QString> folder = logFolder();
    if (!folder) {
        tellEnd(folder.error().what);
        return;
    }
    m_process.setArguments({QStringLiteral("--logdir"), *folder, QStringLiteral("--host"),
                            QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0")});
    m_patience.start();
    m_process.start(QIODevice::ReadOnly);
}

void TensorBoardRun::onStarted()
{
    m_group = m_process.processId();
    if (m_isEnding)
        signalGroup(SIGTERM);
}

void TensorBoardRun::read()
{
    m_said += m_process.readAll();
    if (m_address.isEmpty() && !m_isEnding) {
        // The only kind of address that is opened: on this computer.
        static const QRegularExpression pattern(
            QStringLiteral(R"(http://(?:127\.0\.0\.1|localhost):\d{1,5}/\S*)"));
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(m_said));
        if (match.hasMatch()) {
            m_address = QUrl(match.captured());
            m_patience.stop();
            Q_EMIT serves(m_address);
        }
    }
    m_said = m_said.right(rememberedBytes);
}

void TensorBoardRun::onFinished(int code, QProcess::ExitStatus status)
{
    read();
    signalGroup(SIGKILL); // what it started and left behind
    m_group = 0;
    const QString last = QString::fromUtf8(m_said).trimmed().section(u'\n', -1).trimmed();
    const bool isPeaceful = !m_address.isEmpty() && status == QProcess::NormalExit && code == 0;
    if (m_isSilent)
        tellEnd(last.isEmpty()
                    ? tr("TensorBoard was ended: it said nothing for too long.")
                    : tr("TensorBoard was ended: it told no address in time. It said last: %1").arg(last));
    else if (m_isEnding || isPeaceful)
        tellEnd({});
    else
        tellEnd(tr("TensorBoard has ended: %1").arg(last.isEmpty() ? tr("it said nothing") : last));
}

void TensorBoardRun::end()
{
    m_isEnding = true;
    m_patience.stop();
    m_grace.start();
    signalGroup(SIGTERM);
}

void TensorBoardRun::tellEnd(const QString &why)
{
    m_patience.stop();
    m_grace.stop();
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    Q_EMIT ended(why);
}

void TensorBoardRun::signalGroup(int signal) const
{
    if (m_group > 0)
        (void)::kill(static_cast<pid_t>(-m_group), signal);
}

} // namespace trainshed
