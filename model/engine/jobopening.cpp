// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/jobopening.h"

#include "model/base/atomicfile.h"
#include "model/engine/archives.h"
#include "model/engine/snapshot.h"
#include "model/job/json.h"
#include "model/job/location.h"
#include "model/job/runplan.h"
#include "model/job/secrets.h"
#include "model/store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace trainshed {

namespace {

constexpr qint64 mostListed = 100'000;
constexpr qint64 mostEventBytes = 64 << 20;

QString text(const char *sentence)
{
    return QCoreApplication::translate("JobOpening", sentence);
}

Error noSavedJob(const QString &archive)
{
    return {ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("JobOpening", "“%1” is no job that Trainshed saved."))
                .arg(QFileInfo(archive).fileName()),
            {}};
}

Error withName(const Error &error, const QString &archive)
{
    return {error.code,
            text(QT_TRANSLATE_NOOP("JobOpening", "“%1” can't be opened. %2"))
                .arg(QFileInfo(archive).fileName(), error.what),
            error.detail};
}

/// Names are looked at as they are in the archive, before anything is unpacked: a large one that is something
/// else is not worth the time. What it unpacks to is looked at again.
bool holdsSavedJob(const ArchiveListing &listing)
{
    return std::any_of(listing.entries.cbegin(), listing.entries.cend(), [](const ArchiveEntry &entry) {
        QByteArray name = entry.name;
        if (name.startsWith("./"))
            name.remove(0, 2);
        const qsizetype slash = name.indexOf('/');
        return entry.kind == ArchiveEntry::Kind::File && slash > 0 &&
               name.mid(slash + 1) == savedManifestName;
    });
}

/// No link, although those of an archive lead nowhere outside of it.
bool isFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

bool isFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

/// The one folder that holds a saved job.
QString rootOf(const QString &unpacked)
{
    QString root;
    const QStringList names =
        QDir(unpacked).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = unpacked + u'/' + name;
        if (!isFile(folder + u'/' + QLatin1String(savedManifestName)))
            continue;
        if (!root.isEmpty())
            return {};
        root = folder;
    }
    return root;
}

/// Puts the files of a saved job where a job has them.
class Opening
{
public:
    Opening(QString root, const JobId &id, const Home &home, SavedJob &job)
        : m_root(std::move(root)), m_id(id), m_home(home), m_job(job)
    {}

    Result<> settings();
    Result<> code(CodeStore &store, const Limits &limits, CopyControl &control);
    Result<> files();

private:
    Result<> move(const QString &name, const QString &to);
    Result<> moveLogs();
    Result<> moveOutputs();
    int last() const { return m_job.attempts.isEmpty() ? 0 : m_job.attempts.constLast().attempt.number; }

    QString m_root;
    JobId m_id;
    const Home &m_home;
    SavedJob &m_job;
};

Result<> Opening::settings()
{
    const QString path = m_root + u'/' + QLatin1String(savedSettingsName);
    const auto bytes = isFile(path) ? readWhole(path) : Result<QByteArray>(QByteArray());
    if (!bytes)
        return bytes.error();
    const auto file = jobFromJson(*bytes);
    if (!file) {
        return Error{ErrorCode::Corrupt, text(QT_TRANSLATE_NOOP("JobOpening", "Its settings are damaged.")),
                     file.error().text()};
    }
    JobSpec spec = withoutSecretValues(withoutReferences(file->spec));
    spec.name = m_job.record.summary.name;
    if (m_job.record.summary.pool.isEmpty())
        m_job.record.summary.pool = spec.pool;
    AlgorithmSource &source = spec.algorithm;
    if (source.kind == AlgorithmKind::Saved) {
        // The algorithm of that ID may be another one by now, or not be here: the settings are what it was.
        source.kind = source.bootFile.isEmpty() ? AlgorithmKind::CustomImage : AlgorithmKind::PresetImage;
        source.algorithmId = {};
        source.name.clear();
    }
    m_job.record.spec = spec;
    return Done{};
}

Result<> Opening::code(CodeStore &store, const Limits &limits, CopyControl &control)
{
    const QString unpacked = m_root + u"/code";
    AlgorithmSource &source = m_job.record.spec.algorithm;
    if (!isFolder(unpacked) || source.codeDir.isEmpty())
        return Done{};
    CopyControl quiet;
    quiet.cancelled = control.cancelled.load();
    const auto kept = keepSnapshot(unpacked, m_home.jobPath(m_id), store, limits, quiet, m_job.code);
    if (!kept)
        return kept.error();
    // As the code store gives it: without a ".git" that somebody put there. Its name is the one that commands
    // know it by.
    QString name = QFileInfo(codePath(QStringLiteral("/x"), source)).fileName();
    if (name.isEmpty() || name == u"." || name == u".." || name.toUtf8().size() > 200)
        name = QStringLiteral("code");
    const QString folder = m_home.jobPath(m_id) + u"/opened";
    if (!QDir().mkdir(folder))
        return errnoError(errno, text(QT_TRANSLATE_NOOP("JobOpening", "The code could not be kept.")),
                          folder);
    const QString inside = bootFileInside(source.codeDir, source.bootFile).value_or(source.bootFile);
    auto made = store.materialise(kept->manifest.toLatin1(), folder + u'/' + name, quiet);
    if (!made)
        return made.error();
    source.codeDir = QString(folder + u'/' + name);
    source.bootFile = inside;
    return Done{};
}

Result<> Opening::move(const QString &name, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::rename(QString(m_root + u'/' + name), to)) {
        return Error{ErrorCode::Io, text(QT_TRANSLATE_NOOP("JobOpening", "Its files could not be moved.")),
                     to};
    }
    return Done{};
}

Result<> Opening::moveLogs()
{
    for (AttemptRecord &record : m_job.attempts) {
        Attempt &attempt = record.attempt;
        const QString run = m_home.runPath(m_id, attempt.number);
        if (!QDir().mkpath(run))
            return Error{ErrorCode::Io, text("Its files could not be moved."), run};
        const QString log = QStringLiteral("log/attempt-%1/worker-0.log").arg(attempt.number);
        const QString from = m_root + u'/' + log;
        attempt.logBytes = 0;
        if (!isFile(from))
            continue;
        attempt.logBytes = QFileInfo(from).size();
        if (auto moved = move(log, m_home.logPath(m_id, attempt.number)); !moved)
            return moved;
    }
    return Done{};
}

Result<> Opening::moveOutputs()
{
    const QString attempt = m_home.attemptPath(m_id, last());
    const QList<OutputChannel> &outputs = m_job.record.spec.outputs;
    for (qsizetype k = 0; k < outputs.size(); ++k) {
        // A name that is no channel's must not lead anywhere.
        if (checkParameterName(outputs[k].name))
            return Error{ErrorCode::Corrupt, text("Its settings are damaged."), outputs[k].name.left(100)};
        const QString name = QString(u"outputs/" + outputs[k].name);
        if (!isFolder(m_root + u"/outputs") || !isFolder(m_root + u'/' + name))
            continue;
        if (auto moved = move(name, outputPath(attempt, outputs[k].name, static_cast<int>(k))); !moved)
            return moved;
    }
    const QString others = QStringLiteral("other-outputs");
    if (!isFolder(m_root + u'/' + others))
        return Done{};
    const QStringList names =
        QDir(QString(m_root + u'/' + others))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString to = mountPath(attempt) + u"/outputs/" + name;
        if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
            continue; // a channel's
        if (auto moved = move(others + u'/' + name, to); !moved)
            return moved;
    }
    return Done{};
}

Result<> Opening::files()
{
    if (last() == 0)
        return Done{};
    if (auto moved = moveLogs(); !moved)
        return moved;
    return moveOutputs();
}

Result<OpenedJob> open(const QString &archive, const JobId &id, const Home &home, CodeStore &code,
                       const Limits &limits, CopyControl &control)
{
    const QString unpacked = home.jobPath(id) + u"/unpacked";
    auto got = ArchiveWorker().unpack(archive, unpacked, control);
    if (!got)
        return got.error();
    const QString root = rootOf(unpacked);
    if (root.isEmpty())
        return noSavedJob(archive);
    const QString eventsPath = root + u'/' + QLatin1String(savedEventsName);
    const auto manifest = readWhole(root + u'/' + QLatin1String(savedManifestName));
    const auto events =
        isFile(eventsPath) ? readWhole(eventsPath, mostEventBytes) : Result<QByteArray>(QByteArray());
    if (!manifest || !events)
        return withName(manifest ? events.error() : manifest.error(), archive);
    auto job = SavedJob::read(*manifest, *events);
    if (!job)
        return withName(job.error(), archive);
    OpenedJob opened{*job, archive, {}, *got};
    const JobSummary &summary = opened.job.record.summary;
    opened.savedAs = QString(summary.name + u' ' + versionText(summary.version));
    opened.job.record.summary.id = id;
    Opening opening(root, id, home, opened.job);
    if (auto done = opening.settings(); !done)
        return withName(done.error(), archive);
    if (auto done = opening.code(code, limits, control); !done)
        return withName(done.error(), archive);
    if (auto done = opening.files(); !done)
        return withName(done.error(), archive);
    if (auto removed = removeTree(home.jobPath(id), unpacked); !removed)
        return removed.error();
    if (auto synced = syncFolder(home.jobPath(id)); !synced)
        return synced.error();
    return opened;
}

} // namespace

Result<OpenedJob> openSavedJob(const QString &archive, const JobId &id, const Home &home, CodeStore &code,
                               const Limits &limits, CopyControl &control)
{
    if (!archive.startsWith(u'/') || !isArchiveName(archive)) {
        return Error{ErrorCode::InvalidArgument,
                     text(QT_TRANSLATE_NOOP("JobOpening", "“%1” is no name of an archive. It ends in .zip, "
                                                          ".tar, .tar.gz, .tar.bz2, .tar.xz or .tar.zst."))
                         .arg(archive),
                     {}};
    }
    const auto listing = ArchiveWorker().list(archive, mostListed, control);
    if (!listing)
        return listing.error();
    if (!holdsSavedJob(*listing))
        return noSavedJob(archive);
    control.totalBytes = listing->bytes;
    control.totalFiles = static_cast<int>(listing->files);
    const QString folder = home.jobPath(id);
    if (!QDir().mkdir(folder))
        return errnoError(errno, text(QT_TRANSLATE_NOOP("JobOpening", "The job's folder could not be made.")),
                          folder);
    auto opened = open(archive, id, home, code, limits, control);
    if (!opened)
        (void)removeTree(home.jobsPath(), folder);
    return opened;
}

Result<JobRecord> storeOpenedJob(Connection &c, OpenedJob opened, WallTime now)
{
    JobRecord &record = opened.job.record;
    JobSummary &summary = record.summary;
    const auto taken = c.jobs().find(QString(summary.name + u'/' + versionText(summary.version)));
    if (taken || taken.error().code != ErrorCode::NotFound) {
        const auto latest = c.jobs().latestVersion(summary.name);
        if (!latest)
            return latest.error();
        summary.version = *latest + 1;
    }
    const auto experiments = c.catalog().experiments();
    if (!experiments)
        return experiments.error();
    const bool known = std::any_of(experiments->cbegin(), experiments->cend(),
                                   [&](const Experiment &each) { return each.id == summary.experiment; });
    if (!known) {
        summary.experiment = {};
        record.spec.experiment = {};
    }
    if (auto done = c.jobs().insert(record, {}); !done)
        return done.error();
    for (const AttemptRecord &attempt : std::as_const(opened.job.attempts)) {
        if (auto done = c.jobs().put(summary.id, attempt); !done)
            return done.error();
    }
    QList<Event> events = opened.job.events;
    QList<Message> messages{{QStringLiteral("event.opened-from-archive"),
                             {QFileInfo(opened.archive).fileName(), opened.savedAs}}};
    messages += archiveEvents(opened.archive, opened.unpacked);
    for (const Message &message : std::as_const(messages))
        events.append({0, summary.id, now, EventLevel::Info, -1, message});
    for (Event &event : events) {
        event.job = summary.id;
        if (auto done = c.events().add(event); !done)
            return done.error();
    }
    if (auto done = c.metrics().put(summary.id, opened.job.metrics); !done)
        return done.error();
    return record;
}

} // namespace trainshed
