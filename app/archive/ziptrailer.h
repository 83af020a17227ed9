// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/source.h"

namespace trainshed::archive {

/// How many entries a zip says that it holds, by the record at its end; -1 where there is none. libarchive
/// drops entries that share their place in the file without a word: only this count tells.
std::int64_t zipEntryCount(FileSource &file, std::int64_t fileSize);

} // namespace trainshed::archive
