// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace trainshed::archive {

/// An entry's name as a place below the target.
struct Place {
    std::string path;           ///< "a/b/c", without empty parts, "." and ".."; empty: the target itself
    const char *note = nullptr; ///< why it is left out (workercontract.h), or null
    bool wasAbsolute = false;
};

constexpr std::size_t mostDepth = 128;
constexpr std::size_t mostPath = 3000; ///< bytes; with the target's own path it must stay below PATH_MAX

Place placeOf(const std::string &name);

} // namespace trainshed::archive
