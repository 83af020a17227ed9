// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/prefix.h"

#include "model/image/metadata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace trainshed {

namespace {

/// X.Y of the interpreter by its real name, "python3.11", or by the folder of its library.
QString minorByNames(const QString &prefix, const QString &canonical)
{
    static const QRegularExpression form(QStringLiteral("^(?:python|pypy)(3\\.\\d+)$"));
    const QString byName = form.match(QFileInfo(canonical).fileName()).captured(1);
    if (!byName.isEmpty())
        return byName;
    for (const QString &name : namesIn(prefix + u"/lib")) {
        const QString minor = form.match(name).captured(1);
        if (!minor.isEmpty())
            return minor;
    }
    return {};
}

QString versionByHeader(const QString &prefix, const QString &minor)
{
    for (const char *variant : {"", "m"}) { // up to 3.7 the folder is named "python3.7m"
        const auto header =
            smallFile(prefix + u"/include/python" + minor + QLatin1String(variant) + u"/patchlevel.h");
        if (header)
            return patchlevelVersion(*header);
    }
    return {};
}

/// conda-meta/python-3.11.5-h955ad1f_0.json
QString versionByCondaMeta(const QString &prefix)
{
    static const QRegularExpression form(QStringLiteral("^python-(3\\.\\d+\\.\\d+)-[^-]+\\.json$"));
    for (const QString &name : namesIn(prefix + u"/conda-meta")) {
        const QString version = form.match(name).captured(1);
        if (!version.isEmpty())
            return version;
    }
    return {};
}

QString versionByConfig(const QByteArray &config)
{
    for (const char *key : {"version", "version_info"}) {
        const QString version = leadingVersion(configValue(config, QLatin1String(key)));
        if (!version.isEmpty())
            return version;
    }
    return {};
}

/// The folders of packages of a prefix; lib64 where a distribution keeps compiled ones apart.
QStringList siteFolders(const QString &prefix, const QString &minor)
{
    return {prefix + u"/lib/python" + minor + u"/site-packages",
            prefix + u"/lib64/python" + minor + u"/site-packages"};
}

/// "envs/NAME" has that name, the installation itself is conda's "base".
QString condaLabel(const QString &prefix)
{
    const QFileInfo folder(prefix);
    const bool isRoot = QFileInfo::exists(prefix + u"/condabin");
    return isRoot ? QStringLiteral("base") : folder.fileName();
}

struct Framework {
    const char *package;
    const char *engine;
};
/// In the order in which they count where an environment has several.
const Framework frameworks[] = {{"torch", "PyTorch"},
                                {"tensorflow", "TensorFlow"},
                                {"tensorflow_cpu", "TensorFlow"},
                                {"tensorflow_gpu", "TensorFlow"},
                                {"tensorflow_intel", "TensorFlow"}};

void findFramework(const QStringList &folders, Image &image)
{
    const Framework *best = std::end(frameworks);
    for (const QString &folder : folders) {
        const QHash<QString, QString> packages = packagesIn(folder);
        for (const Framework &framework : frameworks) {
            const QString version = packages.value(QLatin1String(framework.package));
            if (&framework < best && !version.isEmpty()) {
                best = &framework;
                image.engine = QLatin1String(framework.engine);
                image.version = version;
            }
        }
    }
}

/// Letters, digits and '-' of a path, its end when it is long: the part of an ID that a person reads.
QString readablePart(const QString &path)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9]+"));
    QString text = path.right(72);
    text.replace(other, QStringLiteral("-"));
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    return text;
}

ImageId idOf(const FoundPython &found)
{
    const QByteArray hash =
        QCryptographicHash::hash(found.key.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return ImageId(QStringLiteral("python-") + minorVersion(found.python) + u'-' +
                   readablePart(found.interpreter) + u'-' + QString::fromLatin1(hash));
}

} // namespace

QString minorVersion(const QString &version)
{
    return version.section(u'.', 0, 1);
}

std::optional<FoundPython> lookIntoPrefix(const QString &prefix, const QString &kind)
{
    const QString root = QFileInfo(prefix).canonicalFilePath();
    FoundPython found{kind, QFileInfo(prefix).fileName(), {}, {}, {}, {}};
    found.interpreter = root + u"/bin/python3";
    if (root.isEmpty() || !isProgram(found.interpreter))
        return std::nullopt;
    found.key = found.interpreter;
    const std::optional<QByteArray> config = smallFile(root + u"/pyvenv.cfg");
    QString base = root;
    if (config) {
        found.kind = QStringLiteral("venv");
        found.python = versionByConfig(*config);
        // "home" is the folder of the interpreter that the environment was made with.
        base = QFileInfo(configValue(*config, QStringLiteral("home"))).path();
    } else if (QFileInfo(root + u"/conda-meta").isDir()) {
        found.kind = QStringLiteral("conda");
        found.label = condaLabel(root);
        found.python = versionByCondaMeta(root);
    } else if (kind == u"venv") {
        return std::nullopt; // only its pyvenv.cfg makes it one
    }
    const QString canonical = QFileInfo(found.interpreter).canonicalFilePath();
    const QString named = minorByNames(root, canonical);
    const QString minor = named.isEmpty() ? minorVersion(found.python) : named;
    if (minor.isEmpty())
        return std::nullopt;
    if (found.python.isEmpty() || minorVersion(found.python) != minor)
        found.python = versionByHeader(root, minor);
    if (found.python.isEmpty())
        found.python = minor;
    found.packages = siteFolders(root, minor);
    if (config && configValue(*config, QStringLiteral("include-system-site-packages")).toLower() == u"true")
        found.packages += siteFolders(base, minor);
    return found;
}

Image imageOf(const FoundPython &found)
{
    Image image;
    image.id = idOf(found);
    image.engine = QStringLiteral("Python");
    image.version = found.python;
    image.python = found.python;
    image.interpreter = found.interpreter;
    image.kind = found.kind;
    findFramework(found.packages, image);
    const QString place = found.label.isEmpty() ? found.kind : QString(found.kind + u' ' + found.label);
    const QString python = QString(QStringLiteral("Python ") + found.python);
    image.name = image.engine == u"Python"
                     ? QString(python + u" (" + place + u')')
                     : QString(image.engine + u' ' + image.version + u", " + python + u" (" + place + u')');
    return image;
}

} // namespace trainshed
