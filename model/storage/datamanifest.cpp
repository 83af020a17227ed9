// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/datamanifest.h"

#include "model/base/atomicfile.h"
#include "model/storage/filesum.h"
#include "model/storage/folderwalk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace trainshed {

namespace {

const QByteArray header = QByteArrayLiteral("trainshed-manifest 1");
const QByteArray serverHeader = QByteArrayLiteral("trainshed-manifest 2");
constexpr qsizetype sumKindLength = 4; // "etag", "time", "none"
/// Longer than any path that the kernel gives, escaped.
constexpr qint64 longestLine = 64 << 10;

QByteArray escaped(QByteArray path)
{
    return path.replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray unescaped(const QByteArray &text)
{
    QByteArray path;
    path.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            path += text[++i] == 'n' ? '\n' : text[i];
        else
            path += text[i];
    }
    return path;
}

/// What the digest is made of: no times.
QByteArray content(const DataEntry &entry)
{
    return entry.sum + ' ' + QByteArray::number(entry.size) + ' ' + escaped(entry.path) + '\n';
}

qint64 timeOf(const struct stat &info)
{
    return qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

Error writeFailed(const QString &path)
{
    return errnoError(errno ? errno : EIO,
                      QCoreApplication::translate("Manifest", "The list of the files could not be written."),
                      path);
}

/// Two sorted lists side by side: what is in one, what in the other, what in both.
class Comparison
{
public:
    DatasetChanges changes;

    void add(const QByteArray &path) { note(changes.added, changes.addedNames, path); }
    void remove(const QByteArray &path) { note(changes.removed, changes.removedNames, path); }
    void change(const QByteArray &path) { note(changes.changed, changes.changedNames, path); }

private:
    static void note(qint64 &count, QStringList &names, const QByteArray &path)
    {
        ++count;
        if (names.size() < changedNamesLimit)
            names.append(QFile::decodeName(path));
    }
};

/// Whether a file is still what the manifest says.
Result<bool> isSame(const DataEntry &entry, const FolderWalk::File &file, const QByteArray &path, Look look,
                    CopyControl &control)
{
    if (file.info.st_size != entry.size)
        return false;
    if (look == Look::Quick && timeOf(file.info) == entry.time)
        return true;
    auto sum = fileSum(path, control);
    if (!sum)
        return sum.error();
    return sum->hex == entry.sum;
}

} // namespace

DataManifestWriter::DataManifestWriter(QString path, SumKind kind)
    : m_path(std::move(path)), m_kind(kind), m_out(m_path + u".part")
{}

DataManifestWriter::~DataManifestWriter()
{
    if (m_out.isOpen())
        m_out.remove();
}

Result<> DataManifestWriter::put(const QByteArray &line)
{
    if (m_out.write(line) == line.size())
        return Done{};
    return writeFailed(m_out.fileName());
}

Result<> DataManifestWriter::open()
{
    errno = 0;
    if (!m_out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailed(m_path);
    m_out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return put((m_kind == SumKind::Sha256 ? header : serverHeader) + '\n');
}

Result<bool> DataManifestWriter::add(const DataEntry &entry)
{
    if (entry.path <= m_last)
        return false;
    m_last = entry.path;
    ++m_summary.files;
    m_summary.bytes += entry.size;
    m_digest.addData(content(entry));
    auto written = put(entry.sum + ' ' + QByteArray::number(entry.size) + ' ' +
                       QByteArray::number(entry.time) + ' ' + escaped(entry.path) + '\n');
    return written ? Result<bool>(true) : written.error();
}

Result<DataSummary> DataManifestWriter::finish()
{
    m_summary.digest = QString::fromLatin1(m_digest.result().toHex());
    if (auto ended = put("end " + QByteArray::number(m_summary.files) + ' ' +
                         QByteArray::number(m_summary.bytes) + ' ' + m_summary.digest.toLatin1() + '\n');
        !ended)
        return ended.error();
    errno = 0;
    if (!m_out.flush() || ::fsync(m_out.handle()) != 0 ||
        std::rename(QFile::encodeName(m_out.fileName()).constData(), QFile::encodeName(m_path).constData()) !=
            0)
        return writeFailed(m_path);
    m_out.close();
    if (auto synced = syncFolder(QFileInfo(m_path).path()); !synced)
        return synced.error();
    return m_summary;
}

Result<DataSummary> writeDataManifest(const QString &folder, const QString &path, CopyControl &control)
{
    DataManifestWriter writer(path, SumKind::Sha256);
    if (auto opened = writer.open(); !opened)
        return opened.error();
    FolderWalk walk(QFile::encodeName(folder));
    bool isEmpty = true;
    for (;;) {
        auto file = walk.next();
        if (!file)
            return file.error();
        if (!*file)
            break;
        auto sum = fileSum(walk.absolute((*file)->path), control);
        if (!sum)
            return sum.error();
        // A walk goes in the manifest's order.
        if (auto added = writer.add({(*file)->path, sum->size, sum->time, sum->hex}); !added)
            return added.error();
        isEmpty = false;
        ++control.files;
    }
    if (isEmpty)
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Manifest", "The folder “%1” holds no files.").arg(folder),
                     QStringLiteral("location")};
    return writer.finish();
}

Error DataManifestReader::corrupt() const
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Manifest", "The list of the files is damaged. Publish a new version of the dataset."),
            m_file.fileName()};
}

Result<QByteArray> DataManifestReader::line()
{
    QByteArray text = m_file.readLine(longestLine);
    if (!text.endsWith('\n'))
        return corrupt();
    text.chop(1);
    return text;
}

Result<std::optional<DataEntry>> DataManifestReader::next()
{
    if (m_ended)
        return std::optional<DataEntry>();
    if (!m_file.isOpen()) {
        errno = 0;
        if (!m_file.open(QIODevice::ReadOnly))
            return errnoError(errno ? errno : EIO,
                              QCoreApplication::translate("Manifest", "The list of the files can't be read."),
                              m_file.fileName());
        const auto first = line();
        if (!first || (*first != header && *first != serverHeader))
            return corrupt();
        m_kind = *first == header ? SumKind::Sha256 : SumKind::Server;
    }
    const auto text = line();
    if (!text)
        return text.error();
    const QList<QByteArray> words = text->split(' ');
    bool isSize = false;
    bool isTime = false;
    if (words.size() == 4 && words[0] == "end") {
        m_ended = words[1].toLongLong(&isSize) == m_summary.files &&
                  words[2].toLongLong(&isTime) == m_summary.bytes;
        m_summary.digest = QString::fromLatin1(words[3]);
        if (!m_ended)
            return corrupt();
        return std::optional<DataEntry>();
    }
    const bool isSum =
        m_kind == SumKind::Sha256 ? words[0].size() == 64 : words[0].indexOf(':') == sumKindLength;
    if (words.size() < 4 || !isSum)
        return corrupt();
    const qsizetype start = words[0].size() + words[1].size() + words[2].size() + 3;
    DataEntry entry{unescaped(text->mid(start)), words[1].toLongLong(&isSize), words[2].toLongLong(&isTime),
                    words[0]};
    if (!isSize || !isTime || entry.path.isEmpty() || entry.path <= m_last)
        return corrupt();
    m_last = entry.path;
    ++m_summary.files;
    m_summary.bytes += entry.size;
    return std::optional(std::move(entry));
}

Result<DatasetChanges> compareFolder(const QString &manifest, const QString &folder, Look look,
                                     CopyControl &control)
{
    DataManifestReader reader(manifest);
    FolderWalk walk(QFile::encodeName(folder));
    Comparison comparison;
    auto entry = reader.next();
    auto file = walk.next();
    for (;;) {
        if (!entry)
            return entry.error();
        if (!file)
            return file.error();
        if (control.cancelled)
            return cancelledError();
        if (!*entry && !*file)
            return comparison.changes;
        const bool onlyThere = !*file || (*entry && (*entry)->path < (*file)->path);
        const bool onlyHere = !*entry || (*file && (*file)->path < (*entry)->path);
        if (onlyThere) {
            comparison.remove((*entry)->path);
        } else if (onlyHere) {
            comparison.add((*file)->path);
        } else {
            const auto same = isSame(**entry, **file, walk.absolute((*file)->path), look, control);
            if (!same)
                return same.error();
            if (!*same)
                comparison.change((*file)->path);
        }
        if (!onlyHere)
            entry = reader.next();
        if (!onlyThere) {
            ++control.files;
            file = walk.next();
        }
    }
}

Result<DatasetChanges> compareManifests(const QString &older, const QString &newer)
{
    DataManifestReader before(older);
    DataManifestReader after(newer);
    Comparison comparison;
    auto old = before.next();
    auto now = after.next();
    for (;;) {
        if (!old)
            return old.error();
        if (!now)
            return now.error();
        if (!*old && !*now)
            return comparison.changes;
        const bool gone = !*now || (*old && (*old)->path < (*now)->path);
        const bool fresh = !*old || (*now && (*now)->path < (*old)->path);
        if (gone)
            comparison.remove((*old)->path);
        else if (fresh)
            comparison.add((*now)->path);
        else if ((*old)->size != (*now)->size ||
                 (before.kind() == after.kind() && (*old)->sum != (*now)->sum))
            comparison.change((*now)->path);
        if (!fresh)
            old = before.next();
        if (!gone)
            now = after.next();
    }
}

} // namespace trainshed
