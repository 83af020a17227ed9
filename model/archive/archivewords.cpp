// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/archivewords.h"

#include "model/archive/archive.h"
#include "model/archive/workercontract.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace trainshed {

namespace {

struct Sentence {
    const char *code;
    ErrorCode error;
    const char *text; ///< %1: the archive's name
};

constexpr std::array<Sentence, 14> sentences{{
    {archive::errorNoArchive, ErrorCode::InvalidArgument,
     QT_TRANSLATE_NOOP("Archive",
                       "“%1” is no archive that can be read here: zip, tar, tar.gz, tar.bz2, tar.xz or "
                       "tar.zst.")},
    {archive::errorDamaged, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Archive", "“%1” is damaged. Nothing of it was used; fetch or make it again.")},
    {archive::errorTruncated, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Archive", "“%1” ends too early. Nothing of it was used; fetch or make it again.")},
    {archive::errorTrailing, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Archive",
                       "“%1” goes on after its end, so it is damaged or is several archives in one file. "
                       "Nothing of it was used.")},
    {archive::errorEncrypted, ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("Archive", "“%1” is encrypted. Unpack it yourself, and give the folder.")},
    {archive::errorRatio, ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("Archive",
                       "“%1” unpacks to more than 200 times its size, as only a trap does. If it is none, "
                       "unpack it yourself, and give the folder.")},
    {archive::errorBytes, ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Archive", "“%1” unpacks to more than is allowed or there is space for.")},
    {archive::errorEntries, ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("Archive", "“%1” holds more files than can be unpacked here.")},
    {archive::errorMemory, ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("Archive",
                       "“%1” takes more memory to unpack than is allowed: it was packed with a window that "
                       "is too large.")},
    {archive::errorNotFound, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Archive", "There is no such file in “%1”.")},
    {archive::errorSpace, ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Archive", "“%1” could not be unpacked: there is no space left.")},
    {archive::errorInput, ErrorCode::Io, QT_TRANSLATE_NOOP("Archive", "“%1” could not be read.")},
    {archive::errorOutput, ErrorCode::Io, QT_TRANSLATE_NOOP("Archive", "“%1” could not be unpacked.")},
    {archive::errorUnsupported, ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("Archive", "“%1” is packed in a way that can't be read here.")},
}};

QString text(const char *sentence)
{
    return QCoreApplication::translate("Archive", sentence);
}

const std::array<std::pair<const char *, const char *>, 11> notes{{
    {archive::noteEscapes,
     QT_TRANSLATE_NOOP("Archive", "“%1” was left out: its name leads out of the archive")},
    {archive::noteNameBad, QT_TRANSLATE_NOOP("Archive", "“%1” was left out: its name can't be a file's")},
    {archive::noteTooDeep, QT_TRANSLATE_NOOP("Archive", "“%1” was left out: it lies in too many folders")},
    {archive::noteSpecial,
     QT_TRANSLATE_NOOP("Archive", "“%1” was left out: it is a device, a pipe or a socket")},
    {archive::noteLinkOut,
     QT_TRANSLATE_NOOP("Archive", "“%1” was left out: it is a link out of the archive or to nothing")},
    {archive::noteHardLinkOut,
     QT_TRANSLATE_NOOP("Archive", "“%1” was left out: it is a second name of what is not in the archive")},
    {archive::noteConflict,
     QT_TRANSLATE_NOOP("Archive",
                       "“%1” was left out: a file is where it wants a folder, or the other way round")},
    {archive::noteAbsolute, QT_TRANSLATE_NOOP("Archive", "“%1” was taken without its leading “/”")},
    {archive::noteSetId, QT_TRANSLATE_NOOP("Archive", "“%1” was taken without its special rights")},
    {archive::noteDuplicate,
     QT_TRANSLATE_NOOP("Archive", "“%1” is in the archive more than once; the last one counts")},
    {archive::noteCaseTwin, QT_TRANSLATE_NOOP("Archive", "“%1” differs from another name only in its case")},
}};

} // namespace

QString archiveNameText(const QByteArray &name, qsizetype most)
{
    QString shown;
    const QString decoded = QString::fromUtf8(name.left(4 * most));
    for (const QChar c : decoded) {
        if (shown.size() >= most)
            return QString(shown + u'…');
        // Controls and the marks that turn text around: so that a name can't look like another one.
        const bool plain = c.isPrint() && c.category() != QChar::Other_Format;
        if (plain || c.isSurrogate())
            shown += c;
        else
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

QString archiveSentence(const QString &path)
{
    return text("“%1” could not be read.").arg(QFileInfo(path).fileName());
}

Error archiveError(const QString &path, const QByteArray &code, const QByteArray &name,
                   const QByteArray &detail)
{
    if (code == archive::errorCancelled)
        return {ErrorCode::Cancelled, QCoreApplication::translate("Archive", "Unpacking was cancelled."), {}};
    const auto *sentence = std::find_if(sentences.begin(), sentences.end(),
                                        [&](const Sentence &each) { return code == each.code; });
    const QString file = QFileInfo(path).fileName();
    QStringList details;
    if (!name.isEmpty())
        details << archiveNameText(name);
    if (!detail.isEmpty())
        details << archiveNameText(detail);
    if (sentence == sentences.end())
        return {ErrorCode::Internal, archiveSentence(path), QString::fromLatin1(code)};
    return {sentence->error, text(sentence->text).arg(file), details.join(u": ")};
}

Error archiveCrash(const QString &path, WorkerProcess::End end, int code)
{
    const QString file = QFileInfo(path).fileName();
    switch (end) {
    case WorkerProcess::End::Silent:
        return {ErrorCode::Timeout,
                QCoreApplication::translate(
                    "Archive", "“%1” was not unpacked: the program that reads archives no longer answered.")
                    .arg(file),
                {}};
    case WorkerProcess::End::Signalled:
        return {ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "Archive", "“%1” was rejected: the program that reads archives crashed over it.")
                    .arg(file),
                QCoreApplication::translate("Archive", "signal %1").arg(code)};
    default:
        return {ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "Archive", "“%1” was rejected: the program that reads archives failed over it.")
                    .arg(file),
                QCoreApplication::translate("Archive", "exit status %1").arg(code)};
    }
}

bool ArchiveNote::isLeftOut() const
{
    static const QByteArrayList changed{archive::noteAbsolute, archive::noteSetId, archive::noteDuplicate,
                                        archive::noteCaseTwin};
    return !changed.contains(code);
}

QString archiveNoteText(const ArchiveNote &note)
{
    const auto *words =
        std::find_if(notes.begin(), notes.end(), [&](const auto &each) { return note.code == each.first; });
    return words == notes.end() ? archiveNameText(note.name)
                                : text(words->second).arg(archiveNameText(note.name));
}

} // namespace trainshed
