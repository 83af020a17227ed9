# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The count that CI trusts must not call a broken run a good one."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import tally  # noqa: E402

TOTALS = "Totals: 3 passed, {} failed, {} skipped, 0 blacklisted, 3ms\n"
LINE = "-" * 58


def run(status, output, allowed=(), message=""):
    skipped = f'<skipped message="{message}"/>' if message else ""
    junit = f'<testsuite><testcase name="t" status="{status}">{skipped}</testcase></testsuite>'
    log = f'1/1 Testing: t\n1/1 Test: t\nCommand: "t"\nOutput:\n{LINE}\n{output}<end of output>\nTest time = 0\n{LINE}\n'
    return tally.tally(junit, log, set(allowed))[:3]


class TestTally(unittest.TestCase):
    def test_totals_are_summed(self):
        self.assertEqual(run("run", TOTALS.format(0, 0) + TOTALS.format(0, 0)), (6, 0, 0))

    def test_failed_functions_are_counted(self):
        self.assertEqual(run("fail", TOTALS.format(2, 0)), (3, 2, 0))

    def test_failed_program_without_failed_function(self):
        self.assertEqual(run("fail", TOTALS.format(0, 0)), (3, 1, 0))

    def test_crash_keeps_what_had_passed(self):
        self.assertEqual(run("fail", "PASS   : T::a()\nPASS   : T::b()\n"), (2, 1, 0))

    def test_early_exit_without_totals(self):
        self.assertEqual(run("run", "PASS   : T::a()\n"), (1, 1, 0))

    def test_program_that_is_no_qt_test(self):
        self.assertEqual(run("run", "fine\n"), (1, 0, 0))
        self.assertEqual(run("fail", "not fine\n"), (0, 1, 0))

    def test_program_that_is_missing(self):
        self.assertEqual(run("notrun", "", message="Unable to find executable"), (0, 1, 0))

    def test_unlisted_skip_fails(self):
        output = TOTALS.format(0, 1) + "SKIP   : T::a(row) no display\n"
        self.assertEqual(run("run", output), (3, 1, 0))
        self.assertEqual(run("run", output, ["T::a"]), (3, 0, 1))

    def test_skipped_program(self):
        self.assertEqual(run("notrun", "", message="SKIP_RETURN_CODE=77"), (0, 1, 0))
        self.assertEqual(run("notrun", "", ["t"], message="SKIP_RETURN_CODE=77"), (0, 0, 1))
        self.assertEqual(run("disabled", ""), (0, 1, 0))

    def test_no_test_at_all(self):
        self.assertEqual(tally.tally("", "", set())[:3], (0, 1, 0))


if __name__ == "__main__":
    unittest.main()
