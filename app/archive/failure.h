// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace trainshed::archive {

/// Why nothing of the archive may be used; thrown from wherever it is found, caught in main.cpp only (and
/// where libarchive's C code is in between: reader.cpp).
struct Failure {
    const char *code; ///< one of workercontract.h's errors
    std::string name;
    std::string detail;
};

/// The same for a failed system call on the target: tells "no space" from the rest.
Failure outputFailure(int error, const std::string &name);

} // namespace trainshed::archive
