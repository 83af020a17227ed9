// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/records.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cstring>

namespace trainshed::records {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LocalPool)
};

Error refuse(const QString &what, const QString &detail)
{
    return {ErrorCode::InvalidArgument, what, detail};
}

QByteArray toBytes(const std::string &record)
{
    return QByteArray(record.data(), static_cast<qsizetype>(record.size()));
}

std::string millisecondsText(std::chrono::milliseconds ms)
{
    return std::to_string(ms.count());
}

/// What a person can do about a program that could not be executed.
QString failureSentence(const std::string &word, int error, const QString &program, const QString &workDir)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    namespace f = runner::failure;
    if (word == f::missing)
        return Texts::tr("There is no program “%1”.").arg(program);
    if (word == f::interpreter)
        return Texts::tr("The interpreter or loader that “%1” asks for does not exist.").arg(program);
    if (word == f::directory)
        return Texts::tr("“%1” is a folder, not a program.").arg(program);
    if (word == f::permission)
        return Texts::tr("“%1” may not be executed: check its permissions.").arg(program);
    if (word == f::noExec)
        return Texts::tr("“%1” lies on a file system that allows no programs (mounted noexec).").arg(program);
    if (word == f::format)
        return Texts::tr("“%1” is neither a program nor a script with a “#!” line.").arg(program);
    if (word == f::machine)
        return Texts::tr("“%1” is made for another kind of processor.").arg(program);
    if (word == f::tooBig)
        return Texts::tr("The arguments and environment variables of “%1” are together too long.")
            .arg(program);
    if (word == f::busy)
        return Texts::tr("“%1” is being written to by another program.").arg(program);
    if (word == f::workDir)
        return Texts::tr("The working folder “%1” can't be entered: %2.").arg(workDir, reason);
    if (word == f::folder)
        return Texts::tr("The run folder of the attempt can't be used: %1.").arg(reason);
    if (word == f::gpuTaken)
        return Texts::tr("Another user's engine took one of the GPUs at the same moment.");
    if (word == f::fork)
        return Texts::tr("No process was to be had: %1.").arg(reason);
    return Texts::tr("“%1” could not be started: %2.").arg(program, reason);
}

QString detailSentence(const runner::Fields &fields, ExitRecord::Reason reason, const QString &runPath,
                       const QString &nonce)
{
    switch (reason) {
    case ExitRecord::Reason::StartFailed: {
        const auto launch = read(runPath, runner::file::launch, "launch", nonce).value_or(runner::Fields());
        return failureSentence(runner::value(fields, runner::key::failure),
                               static_cast<int>(runner::number(fields, runner::key::error, 0)),
                               QString::fromStdString(runner::value(launch, runner::key::program)),
                               QString::fromStdString(runner::value(launch, runner::key::workDir)));
    }
    case ExitRecord::Reason::Stopped:
        return runner::value(fields, runner::key::bySignal).empty()
                   ? QString()
                   : Texts::tr("The supervisor of the attempt was told to end it by a signal (SIGTERM).");
    case ExitRecord::Reason::Unknown:
        return Texts::tr("The supervisors of the attempt were killed: how the program ended is not known.");
    case ExitRecord::Reason::Interrupted:
        return Texts::tr("The computer was restarted while the attempt ran.");
    default:
        return {};
    }
}

std::optional<int> optionalNumber(const runner::Fields &fields, const char *name)
{
    const qint64 n = runner::number(fields, name, -1);
    return n < 0 ? std::nullopt : std::optional<int>(static_cast<int>(n));
}

Result<> addEnvironment(runner::Fields &fields, const QList<QPair<QByteArray, QByteArray>> &environment)
{
    QHash<QByteArray, qsizetype> last;
    for (qsizetype i = 0; i < environment.size(); ++i)
        last.insert(environment[i].first, i);
    for (qsizetype i = 0; i < environment.size(); ++i) {
        const auto &[name, value] = environment[i];
        if (name.isEmpty() || name.contains('=') || name.contains('\0') || value.contains('\0'))
            return refuse(Texts::tr("An environment variable has a name or value that can't be passed on."),
                          QString::fromUtf8(name));
        if (last.value(name) == i)
            fields.emplace_back(runner::key::environment, QByteArray(name + '=' + value).toStdString());
    }
    return Done{};
}

} // namespace

Result<QByteArray> encodeLaunch(const LaunchSpec &spec, const LaunchExtras &extras)
{
    if (!spec.program.startsWith(u'/') || !spec.workDir.startsWith(u'/'))
        return refuse(Texts::tr("The program and its working folder must be absolute paths."), spec.program);
    if (spec.nonce.isEmpty())
        return refuse(Texts::tr("An attempt needs a nonce."), spec.runPath);
    runner::Fields fields = {{runner::key::nonce, spec.nonce.toStdString()},
                             {runner::key::program, QFile::encodeName(spec.program).toStdString()},
                             {runner::key::workDir, QFile::encodeName(spec.workDir).toStdString()},
                             {runner::key::graceMs, millisecondsText(spec.grace)},
                             {runner::key::leftoverWaitMs, millisecondsText(spec.leftoverWait)},
                             {runner::key::bootId, extras.bootId}};
    if (spec.autoStop)
        fields.emplace_back(runner::key::autoStopMs, millisecondsText(*spec.autoStop));
    if (!extras.cgroupBase.isEmpty())
        fields.emplace_back(runner::key::cgroupBase, extras.cgroupBase.toStdString());
    if (!extras.oomCounter.isEmpty())
        fields.emplace_back(runner::key::oomCounter, extras.oomCounter.toStdString());
    for (const QString &gpu : spec.gpus)
        fields.emplace_back(runner::key::gpu, gpu.toStdString());
    for (const QString &argument : spec.arguments)
        fields.emplace_back(runner::key::argument, argument.toStdString());
    for (const auto &[k, v] : fields) {
        if (v.find('\0') != v.npos)
            return refuse(Texts::tr("The command holds a NUL character, which no program can be given."),
                          spec.program);
    }
    if (const auto done = addEnvironment(fields, spec.environment); !done)
        return done.error();
    return toBytes(runner::encode("launch", fields));
}

Result<QByteArray> encodeSecrets(const LaunchSpec &spec)
{
    if (spec.secrets.isEmpty())
        return QByteArray();
    runner::Fields fields{{runner::key::nonce, spec.nonce.toStdString()}};
    if (auto added = addEnvironment(fields, spec.secrets); !added)
        return added.error();
    return QByteArray::fromStdString(runner::encode("secrets", fields));
}

QByteArray encodeStop(const QString &nonce, std::chrono::milliseconds grace)
{
    return toBytes(runner::encode("stop", {{runner::key::nonce, nonce.toStdString()},
                                           {runner::key::graceMs, millisecondsText(grace)}}));
}

std::optional<runner::Fields> read(const QString &runPath, const char *name, std::string_view kind,
                                   const QString &nonce)
{
    const QByteArray path = QFile::encodeName(runPath) + '/' + name;
    const std::string bytes = runner::readFile(AT_FDCWD, path.constData());
    if (bytes.empty())
        return std::nullopt;
    auto fields = runner::decode(kind, bytes);
    if (fields && runner::value(*fields, runner::key::nonce) != nonce.toStdString())
        return std::nullopt;
    return fields;
}

std::optional<StartedRecord> readStarted(const QString &runPath, const QString &nonce)
{
    const auto fields = read(runPath, runner::file::started, "started", nonce);
    if (!fields)
        return std::nullopt;
    return StartedRecord{
        .pid = static_cast<int>(runner::number(*fields, runner::key::pid, 0)),
        .startTime = static_cast<unsigned long>(runner::number(*fields, runner::key::startTime, 0)),
        .at = runner::number(*fields, runner::key::startedWall, 0),
        .bootId = runner::value(*fields, runner::key::bootId),
    };
}

std::optional<ExitRecord> readExit(const QString &runPath, const QString &nonce)
{
    const auto fields = read(runPath, runner::file::exit, "exit", nonce);
    if (!fields)
        return std::nullopt;
    const auto reason =
        exitReasonFromName(QString::fromStdString(runner::value(*fields, runner::key::reason)));
    if (!reason)
        return std::nullopt;
    ExitRecord r;
    r.reason = *reason;
    r.exitCode = optionalNumber(*fields, runner::key::code);
    r.signal = optionalNumber(*fields, runner::key::signal);
    r.outOfMemory = runner::value(*fields, runner::key::outOfMemory) == "1";
    r.gpuTaken = runner::value(*fields, runner::key::failure) == runner::failure::gpuTaken;
    r.detail = detailSentence(*fields, *reason, runPath, nonce);
    r.startedAt = runner::number(*fields, runner::key::startedWall, 0);
    r.endedAt = runner::number(*fields, runner::key::endedWall, 0);
    r.durationMs = runner::number(*fields, runner::key::durationMs, 0);
    r.logBytes = runner::number(*fields, runner::key::logBytes, 0);
    r.cpuMs = runner::number(*fields, runner::key::cpuMs, -1);
    r.maxRssKiB = runner::number(*fields, runner::key::maxRssKiB, -1);
    r.takeovers = static_cast<int>(runner::number(*fields, runner::key::takeovers, 0));
    return r;
}

} // namespace trainshed::records
