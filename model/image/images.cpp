// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/images.h"

#include "model/image/metadata.h"
#include "model/image/prefix.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace trainshed {

namespace {

class Gathering
{
public:
    explicit Gathering(const ImageSearch &search) : m_search(search) {}

    QList<Image> images()
    {
        searchPath();
        for (const QString &folder : m_search.systemFolders)
            searchSystemFolder(folder);
        searchConda();
        for (const QString &root : m_search.pyenvRoots)
            searchPrefixes(root, QStringLiteral("pyenv"));
        for (const QString &root : m_search.uvRoots)
            searchPrefixes(root, QStringLiteral("uv"));
        for (const QString &prefix : m_search.venvs)
            addPrefix(prefix, QStringLiteral("venv"));
        for (const QString &folder : m_search.venvFolders)
            searchPrefixes(folder, QStringLiteral("venv"));
        sort();
        return named();
    }

private:
    void add(const FoundPython &found)
    {
        if (!m_keys.contains(found.key)) {
            m_keys.insert(found.key);
            m_found.append(found);
        }
    }

    void addPrefix(const QString &prefix, const QString &kind)
    {
        std::optional<FoundPython> found = lookIntoPrefix(prefix, kind);
        if (!found)
            return;
        const bool saysNothing = found->kind == u"uv" || found->label == found->python;
        if (saysNothing)
            found->label.clear();
        if (found->kind != u"venv" && !m_search.userPackages.isEmpty())
            found->packages.prepend(userFolder(found->python));
        add(*found);
    }

    void searchPrefixes(const QString &folder, const QString &kind)
    {
        QStringList names = namesIn(folder);
        names.sort();
        for (const QString &name : std::as_const(names))
            addPrefix(folder + u'/' + name, kind);
    }

    /// The first python3 of PATH. Where it belongs to an environment it counts as that.
    void searchPath()
    {
        for (const QString &folder : m_search.pathFolders) {
            const QString python = folder + u"/python3";
            if (!isProgram(python))
                continue;
            const QString prefix = QFileInfo(QFileInfo(folder).canonicalFilePath()).path();
            if (QFileInfo::exists(prefix + u"/pyvenv.cfg") || QFileInfo::exists(prefix + u"/conda-meta"))
                addPrefix(prefix, QStringLiteral("venv"));
            else
                addSystem(python);
            return;
        }
    }

    bool isManaged(const QString &prefix) const
    {
        const QStringList roots = m_search.pyenvRoots + m_search.uvRoots;
        return std::any_of(roots.begin(), roots.end(), [&prefix](const QString &root) {
            const QString folder = QFileInfo(root).canonicalFilePath();
            return !folder.isEmpty() && prefix.startsWith(QString(folder + u'/'));
        });
    }

    void searchSystemFolder(const QString &folder)
    {
        static const QRegularExpression form(QStringLiteral("^python3(\\.\\d+)?$"));
        QStringList names = namesIn(folder).filter(form);
        names.sort(); // "python3" first
        for (const QString &name : std::as_const(names))
            addSystem(folder + u'/' + name);
    }

    void addSystem(const QString &path)
    {
        static const QRegularExpression form(QStringLiteral("^python(3\\.\\d+)$"));
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString minor = form.match(QFileInfo(canonical).fileName()).captured(1);
        if (canonical.isEmpty() || minor.isEmpty() || m_keys.contains(canonical) || !isProgram(canonical))
            return;
        const QString prefix = QFileInfo(QFileInfo(canonical).path()).path();
        if (isManaged(prefix))
            return; // a link to what is found with its kind where pyenv and uv keep theirs
        FoundPython found{QStringLiteral("system"), {}, canonical, canonical, {}, {}};
        found.python = systemVersion(prefix, minor);
        if (!m_search.userPackages.isEmpty())
            found.packages.append(userFolder(minor));
        found.packages.append(prefix + u"/local/lib/python" + minor + u"/dist-packages");
        found.packages.append(prefix + u"/lib/python" + minor + u"/site-packages");
        found.packages += m_search.distFolders;
        m_default = m_default.isEmpty() && QFileInfo(path).fileName() == u"python3" ? canonical : m_default;
        add(found);
    }

    QString systemVersion(const QString &prefix, const QString &minor)
    {
        if (!m_dpkg)
            m_dpkg = smallFile(m_search.dpkgStatus, 64 << 20).value_or(QByteArray());
        const QByteArray package = "python" + minor.toLatin1() + "-minimal";
        // A Python of one's own in /usr/local is not the packaged one, even of the same X.Y.
        QString version = prefix.endsWith(u"/local") ? QString() : debianVersion(*m_dpkg, package);
        if (version.isEmpty())
            version = patchlevelVersion(
                smallFile(prefix + u"/include/python" + minor + u"/patchlevel.h").value_or(QByteArray()));
        return version.startsWith(minor) ? version : minor;
    }

    QString userFolder(const QString &version) const
    {
        return m_search.userPackages + u"/python" + minorVersion(version) + u"/site-packages";
    }

    void searchConda()
    {
        for (const QString &list : m_search.condaLists) {
            const QString text = QString::fromUtf8(smallFile(list).value_or(QByteArray()));
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                addConda(line.trimmed());
        }
        for (const QString &root : m_search.condaRoots) {
            addConda(root);
            for (const QString &name : namesIn(root + u"/envs"))
                addConda(root + u"/envs/" + name);
        }
    }

    /// Lines of environments.txt outlive their environments: only what has conda's records counts.
    void addConda(const QString &prefix)
    {
        if (QDir::isAbsolutePath(prefix) && QFileInfo(prefix + u"/conda-meta").isDir())
            addPrefix(prefix, QStringLiteral("conda"));
    }

    void sort()
    {
        const QStringList kinds{QStringLiteral("system"), QStringLiteral("conda"), QStringLiteral("pyenv"),
                                QStringLiteral("uv"), QStringLiteral("venv")};
        const auto rank = [&](const FoundPython &found) {
            return found.key == m_default ? -1 : kinds.indexOf(found.kind);
        };
        std::stable_sort(m_found.begin(), m_found.end(), [&](const FoundPython &a, const FoundPython &b) {
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.interpreter < b.interpreter;
        });
    }

    /// Two of one name are told apart by where they are.
    QList<Image> named() const
    {
        QList<Image> images;
        QHash<QString, int> uses;
        for (const FoundPython &found : m_found) {
            images.append(imageOf(found));
            ++uses[images.last().name];
        }
        for (Image &image : images) {
            if (uses.value(image.name) > 1)
                image.name += QString(u" – " + image.interpreter);
        }
        return images;
    }

    const ImageSearch &m_search;
    QList<FoundPython> m_found;
    QSet<QString> m_keys;
    QString m_default; ///< key of what "python3" means on this computer
    std::optional<QByteArray> m_dpkg;
};

} // namespace

QList<Image> findImages(const ImageSearch &search)
{
    return Gathering(search).images();
}

} // namespace trainshed
