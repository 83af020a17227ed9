// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The steps that a trainee can be told to do. Each returns true when it understood its argument.
namespace trainee {

// output.cpp
bool say(const std::string &text, int fd);
bool flood(const std::string &bytes, bool paced);
bool progress(const std::string &count);
bool noise(const std::string &bytes);
bool dump();
bool writeFile(const std::string &path, const std::string &content);

// processes.cpp
bool die(const std::string &signal);
bool hang(bool ignoringTerm);
bool leaveDaemon(const std::string &markerFile);
bool leaveChild(const std::string &seconds);
bool respawn(const std::string &markerFile);
bool sleepFor(const std::string &seconds);
bool eatMemory(const std::string &megabytes);

} // namespace trainee
