// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/environmentfiles.h"

#include "model/base/atomicfile.h"
#include "model/image/requirementset.h"
#include "model/job/requirements.h"
#include "model/storage/localcopy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

// A static library's resources are linked only when asked for by name.
static void initResources()
{
    Q_INIT_RESOURCE(installer);
}

namespace trainshed::environment {

namespace {

constexpr int unusedDays = 30;
constexpr qint64 tailBytes = 64 << 10;

QString readyPath(const QString &folder)
{
    return folder + u"/ready";
}
QString noncePath(const QString &folder)
{
    return folder + u"/nonce";
}
QString scriptPath(const QString &folder)
{
    return folder + u"/install.py";
}
QString venvPath(const QString &folder)
{
    return folder + u"/venv";
}

/// pip's last word: its last line that begins with "ERROR:", else the last line.
QString lastWord(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - tailBytes));
    const QStringList lines = QString::fromUtf8(file.read(tailBytes)).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = lines.size(); i-- > 0;) {
        if (lines[i].startsWith(QLatin1String("ERROR:")))
            return lines[i].mid(6).trimmed();
    }
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

} // namespace

Result<std::optional<EnvironmentRequest>> requestOf(const JobSpec &spec, const QString &interpreter,
                                                    const QString &codeFolder,
                                                    const QList<QPair<QString, QString>> &inherited)
{
    if (!installsDependencies(spec))
        return std::optional<EnvironmentRequest>();
    EnvironmentRequest request;
    request.interpreter = interpreter;
    request.workDir = codeFolder;
    for (const QString &name : requirementsFiles()) {
        if (request.requirements.isEmpty() && QFileInfo(codeFolder + u'/' + name).isFile())
            request.requirements = codeFolder + u'/' + name;
    }
    if (request.requirements.isEmpty())
        return Error{ErrorCode::NotFound, Environments::tr("The code has no requirements.txt."), codeFolder};
    const auto set = readRequirements(request.requirements);
    if (!set)
        return set.error();
    QList<QPair<QString, QString>> own;
    for (const EnvironmentVariable &variable : spec.environment) {
        const bool wanted = variable.name.startsWith(u"PIP_") || set->variables.contains(variable.name);
        if (wanted && variable.secret)
            request.secrets.append({variable.name, variable.reference});
        else if (wanted)
            own.append({variable.name, variable.value});
    }
    // What a secret is, is nobody's business: another one is known by its reference.
    request.key = environmentKey(*set, interpreter, own + request.secrets, codeFolder);
    request.variables = inherited + own;
    return std::optional(request);
}

Result<> link(const QString &folder, const QString &attemptFolder)
{
    const QString place = environmentPath(attemptFolder);
    const QByteArray name = QFile::encodeName(place);
    const bool free = ::unlink(name.constData()) == 0 || errno == ENOENT;
    if (!free || ::symlink(QFile::encodeName(venvPath(folder)).constData(), name.constData()) != 0)
        return errnoError(errno, Environments::tr("The environment could not be put into the job's folder."),
                          place);
    return Done{};
}

Found look(const QString &folder)
{
    Found found;
    // The Python below may be gone: then the link to it leads nowhere, and the environment is made again.
    const bool runs = QFileInfo(venvPath(folder) + u"/bin/python").isExecutable();
    if (QFile ready(readyPath(folder)); runs && ready.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        ready.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        found.isReady = true;
        return found;
    }
    if (!QFileInfo::exists(readyPath(folder))) {
        if (const auto nonce = readWhole(noncePath(folder), 64))
            found.nonce = QString::fromLatin1(*nonce);
    }
    return found;
}

Result<> begin(const QString &folder, const QString &nonce)
{
    initResources();
    QFile script(QStringLiteral(":/image/install.py"));
    if (!script.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, {}, script.fileName()};
    discard(folder);
    if (!QDir().mkpath(folder))
        return errnoError(errno, Environments::tr("The environment's folder could not be made."), folder);
    if (auto written = writeAtomically(scriptPath(folder), script.readAll(), false); !written)
        return written;
    return writeAtomically(noncePath(folder), nonce.toLatin1(), false);
}

LaunchSpec installation(const QString &folder, const EnvironmentRequest &request)
{
    LaunchSpec spec;
    spec.runPath = folder + u"/run";
    spec.program = request.interpreter;
    spec.arguments =
        QStringList{QStringLiteral("-I"), scriptPath(folder), venvPath(folder), request.requirements};
    spec.workDir = request.workDir;
    for (const auto &[name, value] : request.variables)
        spec.environment.append({name.toUtf8(), value.toUtf8()});
    spec.environment.emplaceBack("PYTHONUNBUFFERED", "1");
    spec.secrets = request.secretValues;
    return spec;
}

Result<> finish(const QString &folder, const ExitRecord &exit)
{
    if (exit.reason == ExitRecord::Reason::Exited && exit.exitCode == 0) {
        auto whole = writeAtomically(readyPath(folder), {});
        if (whole)
            QFile::remove(noncePath(folder));
        return whole;
    }
    // The next who wants it starts anew.
    QFile::remove(noncePath(folder));
    QString why = exit.detail.isEmpty() ? lastWord(folder + u"/run/worker-0.log") : exit.detail;
    if (why.isEmpty() && exit.exitCode)
        why = Environments::tr("pip ended with exit status %1.").arg(*exit.exitCode);
    if (why.isEmpty())
        why = Environments::tr("The installation was interrupted.");
    return Error{ErrorCode::Conflict, why, {}};
}

void discard(const QString &folder)
{
    (void)removeTree(QFileInfo(folder).path(), folder);
}

QStringList unfinished(const QString &root)
{
    QStringList keys = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    keys.removeIf([&](const QString &key) {
        const QString folder = root + u'/' + key;
        return QFileInfo::exists(readyPath(folder)) || !QFileInfo::exists(noncePath(folder));
    });
    return keys;
}

void removeUnused(const QString &root)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-unusedDays);
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QFileInfo ready(readyPath(folder.filePath()));
        // Without either it is what is left of an installation that failed.
        const bool failed = !ready.exists() && !QFileInfo::exists(noncePath(folder.filePath()));
        if (failed || (ready.exists() && ready.lastModified() < oldest))
            discard(folder.filePath());
    }
}

} // namespace trainshed::environment
