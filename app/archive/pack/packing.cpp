// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/pack/packing.h"

#include "model/archive/workercontract.h"

#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <memory>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace trainshed::archive {

namespace {

constexpr qint64 tarFileLimit = (qint64(8) << 30) - 1;     ///< KTar writes sizes in eleven octal digits
constexpr qint64 zipLimit = (qint64(4) << 30) - (1 << 20); ///< KZip has no ZIP64
constexpr qint64 zipEntryLimit = 65'000;
constexpr int stepMilliseconds = 200;

QByteArray escaped(const QByteArray &word)
{
    // What the reader takes for the end of a word or a line, and the sign itself.
    QByteArray text = word;
    text.replace('%', "%25")
        .replace('\t', "%09")
        .replace('\n', "%0A")
        .replace('\r', "%0D")
        .replace(' ', "%20");
    return text;
}

/// The archive and what it is written through. A compressed tar goes through its compression at once: KTar's
/// own way, the whole tar into a temporary file first, takes the space twice and says nothing while it
/// compresses.
class Output
{
public:
    explicit Output(const QString &target) : m_file(target)
    {
        using Type = KCompressionDevice;
        static const QList<std::pair<QString, Type::CompressionType>> kinds{
            {QStringLiteral(".tar"), Type::None},   {QStringLiteral(".tar.gz"), Type::GZip},
            {QStringLiteral(".tgz"), Type::GZip},   {QStringLiteral(".tar.bz2"), Type::BZip2},
            {QStringLiteral(".tbz2"), Type::BZip2}, {QStringLiteral(".tar.xz"), Type::Xz},
            {QStringLiteral(".txz"), Type::Xz},     {QStringLiteral(".tar.zst"), Type::Zstd},
            {QStringLiteral(".tzst"), Type::Zstd}};
        const QString name = target.toLower();
        if (name.endsWith(QLatin1String(".zip")))
            m_archive = std::make_unique<KZip>(target);
        for (const auto &[ending, type] : kinds) {
            if (!name.endsWith(ending))
                continue;
            if (type != Type::None)
                m_compression = std::make_unique<KCompressionDevice>(&m_file, false, type);
            m_archive = std::make_unique<KTar>(m_compression ? static_cast<QIODevice *>(m_compression.get())
                                                             : &m_file);
            m_isTar = true;
        }
    }

    KArchive *archive() const { return m_archive.get(); }
    bool open()
    {
        return (!m_isTar || m_file.open(QIODevice::WriteOnly)) &&
               (!m_compression || m_compression->open(QIODevice::WriteOnly)) &&
               m_archive->open(QIODevice::WriteOnly);
    }
    bool close()
    {
        // Two blocks of zeros, which KTar leaves away: without them a tar that was cut looks like a whole
        // one.
        const QByteArray end(1024, '\0');
        if (m_isTar && m_archive->device()->write(end) != end.size())
            return false;
        if (!m_archive->close())
            return false;
        if (m_compression && m_compression->error() != QFileDevice::NoError)
            return false;
        m_file.close();
        return m_file.error() == QFileDevice::NoError;
    }
    QByteArray errorString() const
    {
        const QString own = m_archive->errorString();
        return (own.isEmpty() ? m_file.errorString() : own).toUtf8();
    }

private:
    QFile m_file;
    std::unique_ptr<KCompressionDevice> m_compression;
    std::unique_ptr<KArchive> m_archive;
    bool m_isTar = false;
};

class Packing
{
public:
    explicit Packing(KArchive &archive) : m_archive(archive), m_zip(dynamic_cast<KZip *>(&archive))
    {
        m_clock.start();
    }

    bool add(const QString &path, const QString &name)
    {
        const QFileInfo info(path);
        if (!step())
            return false;
        if (m_zip && ++m_entries > zipEntryLimit)
            return fail(errorEntries, name, QByteArray::number(zipEntryLimit));
        if (info.isSymLink())
            return link(path, name);
        if (info.isDir())
            return folder(path, name, info);
        if (info.isFile())
            return file(path, name, info);
        if (!info.exists())
            return fail(errorInput, name, "missing");
        reportLine("note", {noteSpecial, QFile::encodeName(name)});
        ++m_notes;
        return true;
    }
    PackFailure failure() const { return m_failure; }
    void done() const
    {
        reportLine("done",
                   {QByteArray::number(m_bytes), QByteArray::number(m_files), QByteArray::number(m_notes)});
    }

private:
    bool fail(const char *code, const QString &name, const QByteArray &detail)
    {
        m_failure = {code, QFile::encodeName(name), detail};
        return false;
    }
    bool written(bool ok, const QString &name)
    {
        return ok || fail(errorOutput, name, m_archive.errorString().toUtf8());
    }

    bool folder(const QString &path, const QString &name, const QFileInfo &info)
    {
        if (!name.isEmpty() &&
            !written(m_archive.writeDir(name, QStringLiteral("root"), QStringLiteral("root"), 040755,
                                        info.lastRead(), info.lastModified(), info.lastModified()),
                     name))
            return false;
        const QDir folder(path);
        if (!folder.isReadable())
            return fail(errorInput, name, "folder");
        const QStringList names = folder.entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &each : names) {
            if (!add(QString(path + QLatin1Char('/') + each),
                     name.isEmpty() ? each : QString(name + QLatin1Char('/') + each)))
                return false;
        }
        return true;
    }

    bool link(const QString &path, const QString &name)
    {
        std::array<char, 4096> target{};
        const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target.data(), target.size());
        if (size < 0)
            return fail(errorInput, name, QByteArray::number(errno));
        return written(
            m_archive.writeSymLink(name, QFile::decodeName(QByteArray(target.data(), static_cast<int>(size))),
                                   QStringLiteral("root"), QStringLiteral("root"), 0120777),
            name);
    }

    bool file(const QString &path, const QString &name, const QFileInfo &info)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(errorInput, name, file.errorString().toUtf8());
        const qint64 size = file.size();
        if (size > (m_zip ? zipLimit - m_bytes : tarFileLimit))
            return fail(errorBytes, name, QByteArray::number(size));
        const int mode = 0100000 | ((info.permissions() & QFile::ExeOwner) ? 0755 : 0644);
        if (!written(m_archive.prepareWriting(name, QStringLiteral("root"), QStringLiteral("root"), size,
                                              static_cast<mode_t>(mode), info.lastRead(), info.lastModified(),
                                              info.lastModified()),
                     name))
            return false;
        qint64 rest = size;
        while (rest > 0) {
            const QByteArray block = file.read(qMin<qint64>(rest, 1 << 20));
            if (block.isEmpty())
                return fail(errorInput, name, "the file became shorter while it was packed");
            if (!written(m_archive.writeData(block.constData(), block.size()), name))
                return false;
            rest -= block.size();
            m_bytes += block.size();
            if (!step())
                return false;
        }
        ++m_files;
        return written(m_archive.finishWriting(size), name);
    }

    bool step()
    {
        if (m_clock.elapsed() < stepMilliseconds)
            return true;
        m_clock.restart();
        reportLine("progress", {QByteArray::number(m_bytes), QByteArray::number(m_files), "0"});
        pollfd control{controlDescriptor, POLLIN, 0};
        char byte = 0;
        if (::poll(&control, 1, 0) > 0 && ::read(controlDescriptor, &byte, 1) == 0)
            return fail(errorCancelled, {}, {});
        return true;
    }

    KArchive &m_archive;
    bool m_zip;
    QElapsedTimer m_clock;
    PackFailure m_failure;
    qint64 m_bytes = 0;
    qint64 m_files = 0;
    qint64 m_notes = 0;
    qint64 m_entries = 0;
};

} // namespace

void reportLine(const char *word, const QList<QByteArray> &words)
{
    QByteArray text = word;
    for (const QByteArray &each : words)
        text += '\t' + escaped(each);
    text += '\n';
    if (::write(reportDescriptor, text.constData(), static_cast<size_t>(text.size())) != text.size())
        ::_exit(1);
}

PackFailure pack(const QList<PackItem> &items, const QString &target)
{
    Output output(target);
    if (!output.archive())
        return {errorUnsupported, {}, {}};
    if (!output.open())
        return {errorOutput, {}, output.errorString()};
    Packing packing(*output.archive());
    for (const PackItem &item : items) {
        if (!packing.add(QFile::decodeName(item.path), QFile::decodeName(item.name)))
            return packing.failure();
    }
    if (!output.close())
        return {errorOutput, {}, output.errorString()};
    packing.done();
    return {};
}

} // namespace trainshed::archive
