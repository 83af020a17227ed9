// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/tree.h"

#include "model/archive/workercontract.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <functional>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace trainshed::archive {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string parentPathOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

bool isFolder(int parent, const std::string &name)
{
    struct stat info = {};
    return ::fstatat(parent, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(info.st_mode);
}

} // namespace

Tree::Tree(int root, Report &report) : m_root(root), m_report(report), m_mask(::umask(0))
{
    ::umask(m_mask);
}

Tree::~Tree()
{
    if (m_parent >= 0)
        ::close(m_parent);
}

int Tree::openFolder(const std::string &path)
{
    int at = ::openat(m_root, ".", folderFlags);
    for (std::size_t from = 0; at >= 0 && from < path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        const std::string part = path.substr(from, end - from);
        from = end + 1;
        int next = ::openat(at, part.c_str(), folderFlags);
        if (next < 0 && errno == ENOENT) {
            if (::mkdirat(at, part.c_str(), 0777) != 0 && errno != EEXIST) {
                const int error = errno;
                ::close(at);
                throw outputFailure(error, path);
            }
            noteTwin(path.substr(0, end));
            next = ::openat(at, part.c_str(), folderFlags);
        }
        const int error = errno;
        ::close(at);
        at = next;
        errno = error;
    }
    if (at < 0 && errno != ENOTDIR && errno != ELOOP)
        throw outputFailure(errno, path);
    return at;
}

int Tree::parentOf(const std::string &path)
{
    const std::string parent = parentPathOf(path);
    if (m_parent >= 0 && parent == m_parentPath)
        return m_parent;
    const int fd = openFolder(parent);
    if (fd < 0) {
        m_report.note(noteConflict, path);
        return -1;
    }
    if (m_parent >= 0)
        ::close(m_parent);
    m_parent = fd;
    m_parentPath = parent;
    return m_parent;
}

void Tree::noteTwin(const std::string &path)
{
    std::string lower = path;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::hash<std::string> hash;
    const auto [at, isNew] = m_names.try_emplace(hash(lower), hash(path));
    if (!isNew && at->second != hash(path))
        m_report.note(noteCaseTwin, path);
}

bool Tree::makeRoom(int parent, const std::string &name, const std::string &path)
{
    if (m_links.erase(path) > 0) {
        m_report.note(noteDuplicate, path);
        return true;
    }
    if (isFolder(parent, name)) {
        m_report.note(noteConflict, path);
        return false;
    }
    // Removed, not emptied: it may be a hard link to another file, which stays as it is.
    if (::unlinkat(parent, name.c_str(), 0) == 0)
        m_report.note(noteDuplicate, path);
    else if (errno != ENOENT)
        throw outputFailure(errno, path);
    return true;
}

void Tree::folder(const std::string &path)
{
    m_links.erase(path);
    const int fd = openFolder(path);
    if (fd < 0)
        m_report.note(noteConflict, path);
    else
        ::close(fd);
}

int Tree::file(const std::string &path)
{
    const int parent = parentOf(path);
    if (parent < 0)
        return -1;
    const std::string name = nameOf(path);
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int fd = m_links.contains(path) ? -1 : ::openat(parent, name.c_str(), flags, 0600);
    if (fd < 0 && (errno == EEXIST || m_links.contains(path))) {
        if (!makeRoom(parent, name, path))
            return -1;
        fd = ::openat(parent, name.c_str(), flags, 0600);
    }
    if (fd < 0)
        throw outputFailure(errno, path);
    noteTwin(path);
    return fd;
}

void Tree::link(const std::string &path, const std::string &target)
{
    const int parent = parentOf(path);
    if (parent < 0 || !makeRoom(parent, nameOf(path), path))
        return;
    m_links[path] = target;
}

void Tree::hardLink(const std::string &path, const std::string &target)
{
    if (path == target)
        return m_report.note(noteHardLinkOut, path);
    if (const auto at = m_links.find(target); at != m_links.end())
        return link(path, std::string(at->second));
    const int parent = parentOf(path);
    if (parent < 0)
        return;
    const int source = openFolder(parentPathOf(target));
    const std::string name = nameOf(target);
    struct stat info = {};
    const bool there = source >= 0 && ::fstatat(source, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                       S_ISREG(info.st_mode);
    if (!there)
        m_report.note(noteHardLinkOut, path);
    int error = 0;
    if (there && makeRoom(parent, nameOf(path), path) &&
        ::linkat(source, name.c_str(), parent, nameOf(path).c_str(), 0) != 0)
        error = errno;
    if (source >= 0)
        ::close(source);
    if (error)
        throw outputFailure(error, path);
    if (there)
        m_report.addFile();
}

bool Tree::leadsInside(const std::string &path) const
{
    // Beneath the root at every step, whatever other links are on the way. Where the kernel has no openat2 no
    // link is kept.
    struct open_how how = {};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const auto fd = static_cast<int>(::syscall(SYS_openat2, m_root, path.c_str(), &how, sizeof how));
    if (fd < 0)
        return false;
    ::close(fd);
    return true;
}

void Tree::finish()
{
    std::vector<std::string> made;
    for (const auto &[path, target] : m_links) {
        const int parent = parentOf(path);
        if (parent < 0)
            continue;
        if (::symlinkat(target.c_str(), parent, nameOf(path).c_str()) == 0)
            made.push_back(path);
        else if (errno == EEXIST)
            m_report.note(noteConflict, path);
        else
            throw outputFailure(errno, path);
    }
    m_links.clear();
    // A link that goes may have been another one's way.
    for (bool again = true; again;) {
        const auto gone = std::stable_partition(
            made.begin(), made.end(), [this](const std::string &path) { return leadsInside(path); });
        again = gone != made.end();
        std::for_each(gone, made.end(), [this](const std::string &path) {
            const int parent = parentOf(path);
            if (parent < 0 || ::unlinkat(parent, nameOf(path).c_str(), 0) != 0)
                throw outputFailure(errno, path);
            m_report.note(noteLinkOut, path);
        });
        made.erase(gone, made.end());
    }
}

} // namespace trainshed::archive
