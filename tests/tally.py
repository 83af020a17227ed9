# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts Qt Test functions of a run of ctest and prints "N passed, N failed, N skipped".

How each program ended is read from ctest's JUnit file, what it wrote from LastTest.log: the first shortens outputs,
the second calls a program passed that was never started.

A test program that is no Qt Test counts as one. A program that crashed, hung, was not run, or failed without naming a
failed function counts as one failure beside the functions it had passed. A skip that the list of skips does not name
counts as a failure, and so does a run without any test.
"""
import argparse
import re
import sys
import xml.etree.ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped, (\d+) blacklisted", re.M)
PASSED = re.compile(r"^PASS   : ", re.M)
FAILED = re.compile(r"^(?:FAIL!  |XPASS  ): ", re.M)
SKIPPED = re.compile(r"^SKIP   : ([^\s(]+)\(", re.M)
SECTION = re.compile(
    r"^\d+/\d+ Test: (?P<name>.+?)\n.*?^Output:\n-{58}\n(?P<output>.*?)^<end of output>\n", re.M | re.S)


def read_skips(path):
    with open(path, encoding="utf-8") as lines:
        words = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    for entry in words:
        if len(entry) < 2:
            sys.exit(f"{path}: “{entry[0]}” has no reason")
    return {entry[0] for entry in words}


def count_program(name, status, output, allowed):
    """passed, failed, skipped, remarks of one test program; status is run, fail, skip, notrun or disabled."""
    remarks = []
    totals = [[int(n) for n in match] for match in TOTALS.findall(output)]
    if status in ("skip", "disabled"):
        if name in allowed:
            return 0, 0, 1, remarks
        return 0, 1, 0, [f"{name} was skipped, and tests/skips.txt does not name it"]
    if not totals:
        if status == "run" and not PASSED.search(output):
            return 1, 0, 0, remarks
        if PASSED.search(output) or status != "fail":
            remarks.append(f"{name} ended without its totals ({status})")
        return len(PASSED.findall(output)), len(FAILED.findall(output)) + 1, 0, remarks
    passed = sum(t[0] for t in totals)
    failed = sum(t[1] + t[3] for t in totals)  # nothing is blacklisted here: a blacklist would be a hidden skip
    skipped = sum(t[2] for t in totals)
    names = SKIPPED.findall(output)
    unlisted = [skip for skip in names if skip not in allowed]
    remarks += [f"{name}: {skip} was skipped, and tests/skips.txt does not name it" for skip in unlisted]
    refused = len(unlisted) + max(skipped - len(names), 0)  # a skip that names no function is refused too
    if status != "run" and failed == 0:
        remarks.append(f"{name}: no function failed, but the program did")
        failed = 1
    return passed, failed + refused, skipped - refused, remarks


def tally(junit, log, allowed):
    """passed, failed, skipped, remarks of a whole run."""
    outputs = {match["name"]: match["output"] for match in SECTION.finditer(log)}
    sums = [0, 0, 0]
    remarks = []
    programs = xml.etree.ElementTree.fromstring(junit).findall("testcase") if junit else []
    for program in programs:
        name, status = program.get("name"), program.get("status")
        skipped = program.find("skipped")
        if status == "notrun" and skipped is not None and skipped.get("message", "").startswith("SKIP_"):
            status = "skip"
        *counts, said = count_program(name, status, outputs.get(name, ""), allowed)
        sums = [a + b for a, b in zip(sums, counts)]
        remarks += said
    if not programs:
        sums[1] += 1
        remarks.append("no test was run")
    return (*sums, remarks)


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skips", required=True, help="the list of skips that are no failure")
    parser.add_argument("--junit", required=True, help="what ctest --output-junit wrote")
    parser.add_argument("--log", required=True, help="Testing/Temporary/LastTest.log")
    parser.add_argument("--ctest-status", type=int, default=0)
    arguments = parser.parse_args()
    allowed = read_skips(arguments.skips)
    passed, failed, skipped, remarks = tally(read(arguments.junit), read(arguments.log), allowed)
    if arguments.ctest_status != 0 and failed == 0:
        failed = 1
        remarks.append(f"ctest ended with {arguments.ctest_status}, though no failure can be found in what it wrote")
    for remark in remarks:
        print("tally: " + remark)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
