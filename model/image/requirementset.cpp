// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/requirementset.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

namespace trainshed {

namespace {

constexpr qint64 sizeLimit = 1 << 20;
constexpr qsizetype fileLimit = 64;

/// Lines as pip sees them: continued ones joined, comments gone.
QStringList linesOf(const QByteArray &content)
{
    QString text = QString::fromUtf8(content);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QLatin1String("\\\n"));
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
    QStringList lines;
    const QStringList raw = text.split(u'\n');
    for (QString line : raw) {
        line = line.remove(comment).trimmed();
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

/// The file that a line takes in; empty for any other line.
QString takenIn(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:-r\\s*|-c\\s*|--requirement(?:\\s+|\\s*=\\s*)|--constraint(?:\\s+|\\s*=\\s*))(?<file>.+)$"));
    return form.match(line).captured(u"file").trimmed();
}

bool namesSomethingLocal(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^-e\\b|^--editable\\b|^-f\\b|^--find-links\\b|^[./~]|\\bfile:|"
                       "@\\s*[./]|^[^\\s:@]+\\.(whl|zip|tar\\.gz|tar\\.bz2|tgz)(\\s|$)|^[^\\s<>=!~;@:]+/"));
    return form.match(line).hasMatch();
}

class Reading
{
public:
    Result<> take(const QString &name, const QString &path)
    {
        const QFileInfo info(path);
        // A device or a FIFO would be read for ever.
        if (!info.isFile())
            return Error{ErrorCode::NotFound, QCoreApplication::translate("Image", "There is no such file."),
                         path};
        if (info.size() > sizeLimit)
            return Error{ErrorCode::TooLarge,
                         QCoreApplication::translate("Image", "A requirements file has at most 1 MiB."),
                         path};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, file.errorString(), path};
        const QByteArray content = file.read(sizeLimit);
        m_seen += info.canonicalFilePath();
        set.files.append({name, content});
        look(QString::fromUtf8(content));
        for (const QString &line : linesOf(content)) {
            const QString other = takenIn(line);
            set.isLocal = set.isLocal || (other.isEmpty() && namesSomethingLocal(line));
            if (other.isEmpty() || other.contains(QLatin1String("://")) || set.files.size() >= fileLimit)
                continue;
            const QString there = QDir(info.path()).absoluteFilePath(other);
            if (!m_seen.contains(QFileInfo(there).canonicalFilePath()))
                (void)take(other, there);
        }
        return Done{};
    }

    RequirementSet set;

private:
    void look(const QString &text)
    {
        static const QRegularExpression variable(QStringLiteral("\\$\\{([A-Z0-9_]+)\\}"));
        for (auto at = variable.globalMatch(text); at.hasNext();) {
            const QString name = at.next().captured(1);
            if (!set.variables.contains(name))
                set.variables += name;
        }
    }

    QStringList m_seen;
};

void add(QCryptographicHash &hash, const QByteArray &value)
{
    hash.addData(QByteArray(QByteArray::number(value.size()) + ":"));
    hash.addData(value);
}

} // namespace

Result<RequirementSet> readRequirements(const QString &path)
{
    Reading reading;
    if (auto taken = reading.take(QFileInfo(path).fileName(), path); !taken)
        return taken.error();
    return reading.set;
}

QString environmentKey(const RequirementSet &set, const QString &interpreter,
                       const QList<QPair<QString, QString>> &variables, const QString &codeFolder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, "trainshed-environment-1");
    // The Python itself and what lies behind its name: an environment that was made anew is another one.
    add(hash, interpreter.toUtf8());
    add(hash, QFileInfo(interpreter).canonicalFilePath().toUtf8());
    const QString prefix = QFileInfo(QFileInfo(interpreter).path()).path();
    if (QFile settings(prefix + u"/pyvenv.cfg"); settings.open(QIODevice::ReadOnly))
        add(hash, settings.read(sizeLimit));
    for (const auto &[name, content] : set.files) {
        add(hash, name.toUtf8());
        add(hash, content);
    }
    for (const auto &[name, value] : variables) {
        add(hash, name.toUtf8());
        add(hash, value.toUtf8());
    }
    if (set.isLocal)
        add(hash, codeFolder.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace trainshed
