// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/reader.h"
#include "app/archive/report.h"

#include <map>
#include <string>
#include <unordered_map>

namespace trainshed::archive {

/// Files, folders and links below one folder. Each part of a path is opened by itself and never through a
/// link; symbolic links come into being at the end, so that nothing can be written through one.
class Tree
{
public:
    Tree(int root, Report &report);
    ~Tree();
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    void folder(const std::string &path);
    /// A new file, which replaces one of that name; -1 (and a note) where a folder stands in its way. Writing
    /// and closing are the caller's.
    int file(const std::string &path);
    void link(const std::string &path, const std::string &target);
    void hardLink(const std::string &path, const std::string &target);
    /// Makes the symbolic links that lead to something inside, and notes the others.
    void finish();

    mode_t mask() const { return m_mask; }

private:
    /// The folder that holds `path`, made where it is missing; -1 where something else stands in its way.
    int parentOf(const std::string &path);
    int openFolder(const std::string &path);
    bool makeRoom(int parent, const std::string &name, const std::string &path);
    bool leadsInside(const std::string &path) const;
    void noteTwin(const std::string &path);

    int m_root;
    Report &m_report;
    mode_t m_mask;
    std::string m_parentPath; ///< of m_parent
    int m_parent = -1;
    std::map<std::string, std::string> m_links; ///< to be made
    std::unordered_map<std::size_t, std::size_t> m_names;
};

} // namespace trainshed::archive
