// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/metadata.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

std::optional<QByteArray> smallFile(const QString &path, qint64 limit)
{
    // O_NONBLOCK: opening a FIFO without it waits for a writer that may never come.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return std::nullopt;
    struct stat info = {};
    QFile file;
    const bool opened = file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!opened) {
        ::close(fd);
        return std::nullopt;
    }
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > limit)
        return std::nullopt;
    return file.read(limit);
}

QStringList namesIn(const QString &folder)
{
    // Not QDir: it looks at each entry, of which a folder of packages has thousands; the names are enough.
    namespace fs = std::filesystem;
    QStringList names;
    std::error_code error;
    fs::directory_iterator entry(fs::path(QFile::encodeName(folder).toStdString()), error);
    while (!error && entry != fs::directory_iterator()) {
        names.append(QFile::decodeName(QByteArray::fromStdString(entry->path().filename().string())));
        entry.increment(error);
    }
    return names;
}

bool isProgram(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0 || !S_ISREG(info.st_mode) ||
        ::access(name.constData(), X_OK) != 0)
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("\x7f"
                                                                        "ELF",
                                                                        4);
}

QString leadingVersion(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d+\\.\\d+(\\.\\d+)?"));
    return form.match(text).captured();
}

QString configValue(const QByteArray &config, const QString &key)
{
    const QList<QByteArray> lines = config.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 &&
            QString::fromUtf8(line.first(equals)).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(line.sliced(equals + 1)).trimmed();
    }
    return {};
}

QString patchlevelVersion(const QByteArray &header)
{
    static const QRegularExpression form(QStringLiteral("#define\\s+PY_VERSION\\s+\"([^\"]+)\""));
    return leadingVersion(form.match(QString::fromLatin1(header)).captured(1));
}

QString debianVersion(const QByteArray &status, const QByteArray &package)
{
    qsizetype at = status.indexOf(QByteArray("Package: " + package + '\n'));
    while (at > 0 && status.at(at - 1) != '\n')
        at = status.indexOf(QByteArray("Package: " + package + '\n'), at + 1);
    if (at < 0)
        return {};
    const qsizetype end = status.indexOf("\n\n", at);
    const QByteArray paragraph = status.mid(at, end < 0 ? -1 : end - at);
    const qsizetype version = paragraph.indexOf("\nVersion: ");
    // A removed package whose settings stay has a version too.
    if (version < 0 || !paragraph.contains("\nStatus: install ok installed"))
        return {};
    const qsizetype from = version + 10;
    QByteArray text = paragraph.mid(from, paragraph.indexOf('\n', from) - from);
    return leadingVersion(QString::fromLatin1(text));
}

QHash<QString, QString> packagesIn(const QString &folder)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9][A-Za-z0-9._]*)-([0-9][^-]*)(?:-py[0-9.]+)?\\.(?:dist-info|egg-info)$"));
    QHash<QString, QString> packages;
    QStringList names = namesIn(folder);
    names.sort(); // which of two leftovers counts must not depend on the disk's order
    for (const QString &name : std::as_const(names)) {
        if (!name.endsWith(QStringLiteral("-info")))
            continue;
        const QRegularExpressionMatch match = form.match(name);
        if (match.hasMatch())
            packages.insert(match.captured(1).toLower().replace(u'.', u'_'), match.captured(2));
    }
    return packages;
}

} // namespace trainshed
