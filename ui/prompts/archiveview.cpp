// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/archiveview.h"

#include <utility>

namespace trainshed::prompts {

namespace {

ArchiveView &current()
{
    static ArchiveView view;
    return view;
}

} // namespace

void setArchiveView(ArchiveView view)
{
    current() = std::move(view);
}

void showArchive(QWidget *parent, const QString &path)
{
    if (current())
        current()(parent, path);
}

} // namespace trainshed::prompts
