// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/reader.h"
#include "app/archive/report.h"

namespace trainshed::archive {

/// All of the archive into the empty folder `root`. Throws Failure; then what lies in the folder is of no
/// use.
void unpack(Reader &reader, int root, bool sync, const Limits &limits, Report &report);
/// The entries' lines, of the first `named` ones; the rest is read, checked and counted.
void list(Reader &reader, std::int64_t named, Report &report);
/// The first bytes of one entry (by its place in the list), which must be a file.
void read(Reader &reader, std::int64_t index, std::int64_t most, Report &report);

} // namespace trainshed::archive
