# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text for people must be found by lupdate, under the context that the program asks for at run time.

usage: texts_test.py LUPDATE TREE. What lupdate warns of (a tr() without a class, a class without Q_OBJECT or
Q_DECLARE_TR_FUNCTIONS) is a text that stays English in every language.
"""
import os
import subprocess
import sys
import tempfile


def warnings_of(lupdate, tree, folders):
    with tempfile.TemporaryDirectory() as place:
        ts = os.path.join(place, "all.ts")
        command = [lupdate, "-silent", "-locations", "none", "-extensions", "cpp,h", "-I", tree, *folders, "-ts", ts]
        run = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=100, check=False)
        said = [line for line in (run.stdout + run.stderr).splitlines() if line.strip()]
        if run.returncode != 0 or not os.path.exists(ts):
            said.append(f"lupdate ended with {run.returncode}")
    return said


def noticed(lupdate):
    """Whether lupdate still warns of a helper named tr(): else this test could not fail."""
    with tempfile.TemporaryDirectory() as place:
        with open(os.path.join(place, "x.cpp"), "w", encoding="utf-8") as file:
            file.write('QString tr(const char *);\nQString f() { return tr("text"); }\n')
        return bool(warnings_of(lupdate, place, ["."]))


def main():
    lupdate, tree = sys.argv[1:]
    if not noticed(lupdate):
        sys.exit("lupdate does not warn of a text without context")
    said = warnings_of(lupdate, tree, ["ui", "app", "model"])
    if said:
        sys.exit("\n".join(said))
    print("every text has its context")


if __name__ == "__main__":
    main()
