// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For the programs that end in the sandbox: the check for leaks forks, traces and reads /proc, which the
// sandbox refuses: it would end every run. Leaks of reading are looked for by the fuzz target, which goes
// through the same code outside of a sandbox.
#if defined(__SANITIZE_ADDRESS__)
extern "C" int __lsan_is_turned_off(); // NOLINT(bugprone-reserved-identifier): LeakSanitizer's name
extern "C" int __lsan_is_turned_off()  // NOLINT(bugprone-reserved-identifier)
{
    return 1;
}
#endif
