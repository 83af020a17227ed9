// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/collecting.h"

#include "model/base/atomicfile.h"
#include "model/engine/uploadnotes.h"
#include "model/job/location.h"
#include "model/job/rules.h"
#include "model/job/storageprofile.h"
#include "model/metric/metricwatch.h"
#include "model/storage/remote/transfers.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <sys/stat.h>

namespace trainshed {

namespace {

/// Everything that changes when a file is touched, in one line.
QByteArray stateOf(const QString &file)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(file).constData(), &info) != 0)
        return {};
    QByteArray line;
    for (const qint64 part :
         {static_cast<qint64>(info.st_ino), static_cast<qint64>(info.st_size),
          static_cast<qint64>(info.st_mtim.tv_sec), static_cast<qint64>(info.st_mtim.tv_nsec),
          static_cast<qint64>(info.st_ctim.tv_sec), static_cast<qint64>(info.st_ctim.tv_nsec)})
        line += QByteArray::number(part) + ' ';
    return line + QFile::encodeName(file).toPercentEncoding("/");
}

QString notePath(const StageInput &input, qsizetype k)
{
    return input.jobFolder + u'/' + QFileInfo(input.attemptFolder).fileName() + u"-predownload-" +
           QString::number(k);
}

QSet<QByteArray> predownloaded(const StageInput &input, qsizetype k)
{
    const auto note = readWhole(notePath(input, k), 1 << 28);
    if (!note)
        return {};
    const QList<QByteArray> lines = note->split('\n');
    return {lines.begin(), lines.end()};
}

Error withSpaceAdvice(const Error &error, const QString &target)
{
    return withRemedy(error, target,
                      QCoreApplication::translate("Staging", "Make room there, then retry the upload: the "
                                                             "files are kept with the job."));
}

/// One piece of bringing out.
class Collecting
{
public:
    Collecting(const StageInput &input, StageControl &control, StageOutcome &outcome)
        : m_in(input)
        , m_control(control)
        , m_outcome(outcome)
        , m_stores(input.access)
        , m_uploads(input.jobFolder + u'/' + QFileInfo(input.attemptFolder).fileName() + u"-uploads")
    {}

    Result<> send(qsizetype k, const SendFilter &filter)
    {
        const OutputChannel &channel = m_in.spec.outputs[k];
        const QString &source = m_in.plan.outputFolders[k];
        m_control.begin(StageStep::Output, k);
        // What a job made that can't be sent (a pipe, a link that leads out) stays in its folder and is
        // named: trying again would change nothing.
        if (const auto target = localPath(channel.location)) {
            auto copied = mergeTree(source, *target, m_control, filter);
            return copied ? Result<>(Done{}) : withSpaceAdvice(copied.error(), *target);
        }
        auto report = sendTo(source, channel.location, {}, filter);
        if (!report)
            return report.error();
        for (const RefusedObject &refused : std::as_const(report->refused))
            m_outcome.note("event.file-refused", {channel.name, refused.key, refused.reason},
                           EventLevel::Warning);
        return Done{};
    }

    Result<> sendLog()
    {
        m_control.begin(StageStep::Log);
        const QString log = m_in.attemptFolder + u"/run/worker-0.log";
        const QString name = QFileInfo(m_in.attemptFolder).fileName() + u"-worker-0.log";
        const auto target = localPath(m_in.spec.logLocation);
        if (!target) {
            auto report = sendTo(log, m_in.spec.logLocation, name, {});
            return report ? Result<>(Done{}) : report.error();
        }
        if (!QDir().mkpath(*target))
            return withSpaceAdvice(errnoError(errno, {}, *target), *target);
        const QString file = QString(*target + u'/' + name);
        QFile::remove(file);
        auto copied = copyTree(log, file, Links::Keep, m_control);
        return copied ? Result<>(Done{}) : withSpaceAdvice(copied.error(), *target);
    }

    /// All that there is has been sent: an upload that is open still is of a file that the job has deleted,
    /// or of another content of it. One that the store keeps all the same shows among the unfinished ones.
    void abortLeftUploads()
    {
        const QList<UploadNotes::Upload> left = m_uploads.open();
        for (const UploadNotes::Upload &upload : left) {
            const auto store = m_stores.of(upload.bucket);
            if (!store)
                continue;
            const auto aborted = (*store)->abortUpload(upload.bucket, upload.key, upload.id, m_control);
            if (aborted || aborted.error().code == ErrorCode::NotFound)
                m_uploads.ended(upload.bucket, upload.id);
        }
    }

private:
    Result<TransferReport> sendTo(const QString &from, const QString &location, const QString &name,
                                  const SendFilter &filter)
    {
        const auto object = objectLocation(location);
        if (!object || object->bucket.isEmpty()) {
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("Staging", "“%1” is no location of object storage.")
                             .arg(location),
                         {}};
        }
        auto store = m_stores.of(object->bucket);
        if (!store)
            return store.error();
        QString key = object->key;
        while (key.endsWith(u'/'))
            key.chop(1);
        if (!name.isEmpty())
            key = key.isEmpty() ? name : QString(key + u'/' + name);
        const UploadHooks hooks = m_uploads.hooksFor(object->bucket);
        return sendObjects(**store, from, object->bucket, key, filter, m_control, hooks);
    }

    const StageInput &m_in;
    StageControl &m_control;
    StageOutcome &m_outcome;
    RemoteStores m_stores;
    UploadNotes m_uploads;
};

void readMetrics(const StageInput &input, StageOutcome &outcome)
{
    const auto watch = input.metrics
                           ? input.metrics
                           : std::make_shared<MetricWatch>(MetricSources{
                                 input.plan.outputFolders,
                                 QString(input.attemptFolder + u"/run/worker-0.log"), input.metricRules});
    const MetricWatch::Found found = watch->finish();
    outcome.metrics = found.metrics;
    for (const QString &file : found.damaged)
        outcome.note("event.metrics-damaged", {file}, EventLevel::Warning);
    for (const QString &rule : found.givenUp)
        outcome.note("event.metric-rule-slow", {rule}, EventLevel::Warning);
}

bool hasWork(const StageInput &input, qsizetype k)
{
    return !input.spec.outputs[k].location.isEmpty() && QFileInfo::exists(input.plan.outputFolders[k]);
}

} // namespace

Result<> notePredownloaded(const StageInput &input, qsizetype k)
{
    QByteArray lines;
    QDirIterator files(input.plan.outputFolders[k], QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        lines += stateOf(files.next()) + '\n';
    return writeAtomically(notePath(input, k), lines);
}

StageOutcome collectSettled(const StageInput &input, OutputWatch &watch, StageControl &control)
{
    StageOutcome outcome;
    Collecting collecting(input, control, outcome);
    for (qsizetype k = 0; k < input.spec.outputs.size(); ++k) {
        if (!hasWork(input, k))
            continue;
        auto &seen = watch.of(static_cast<int>(k));
        const QSet<QByteArray> before = seen.isEmpty() ? predownloaded(input, k) : QSet<QByteArray>();
        QStringList chosen;
        const auto settled = [&](const QString &path, qint64 size, qint64 modifiedMs) {
            OutputWatch::Seen &file = seen[path];
            if (file.size == size && file.modifiedMs == modifiedMs) {
                if (!file.sent)
                    chosen.append(path);
                return !file.sent;
            }
            file = {size, modifiedMs, !before.isEmpty() && before.contains(stateOf(path))};
            return false;
        };
        if (auto sent = collecting.send(k, settled); !sent) {
            outcome.fail("end.output-failed", {input.spec.outputs[k].name}, sent.error());
            if (outcome.cancelled)
                return outcome;
            continue;
        }
        for (const QString &path : std::as_const(chosen))
            seen[path].sent = true;
    }
    return outcome;
}

StageOutcome collect(const StageInput &input, StageControl &control)
{
    StageOutcome outcome;
    readMetrics(input, outcome);
    Collecting collecting(input, control, outcome);
    for (qsizetype k = 0; k < input.spec.outputs.size(); ++k) {
        if (!hasWork(input, k))
            continue;
        QElapsedTimer timer;
        timer.start();
        SendFilter changed;
        if (const auto before = predownloaded(input, k);
            !before.isEmpty() && !localPath(input.spec.outputs[k].location))
            changed = [before](const QString &path, qint64, qint64) {
                return !before.contains(stateOf(path));
            };
        const QString &name = input.spec.outputs[k].name;
        if (auto sent = collecting.send(k, changed); !sent)
            outcome.fail("end.output-failed", {name}, sent.error());
        else
            outcome.note("event.output-brought", {name, QString::number(timer.elapsed())});
        if (outcome.cancelled)
            return outcome;
    }
    if (!input.spec.logLocation.isEmpty()) {
        if (auto sent = collecting.sendLog(); !sent)
            outcome.fail("end.log-export-failed", {}, sent.error());
        else
            outcome.note("event.log-exported", {input.spec.logLocation});
    }
    if (!outcome.failed && !outcome.cancelled)
        collecting.abortLeftUploads();
    control.begin(StageStep::None);
    return outcome;
}

} // namespace trainshed
