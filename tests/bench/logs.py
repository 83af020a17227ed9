#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A big log in the window's panel beside plain programs: last page, index, regular expression, memory.

  logs.py FILE [--bench PROGRAM] [--runs N] [--regex R] [--live SECONDS]

FILE is a log whose last line holds FINAL-LINE (the peers' mklog.py makes one). PROGRAM is bench_logview (ninja
bench_logview), built for release. Each run takes all programs in turn; the least of N runs counts, and ratios are of
those. With --live, what it costs to show a log to which 1 MB of FILE is written each second. "cpu" is what the process spent, which other processes on the machine can't blow up as they do the time.
"""
import argparse
import os
import resource
import subprocess
import tempfile
import time


def plain(command):
    """Seconds and CPU seconds of a program whose output is read and thrown away."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        while process.stdout.read(1 << 20):
            pass
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ours(program, file, regex):
    run = subprocess.run([program, file, regex], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), check=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=600)
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in run.stdout.splitlines())}


def live(program, file, regex, seconds):
    """Percent of a processor, and lines shown, while 1 MB/s is written in 20 pieces a second."""
    with tempfile.TemporaryDirectory() as folder, open(file, "rb") as source:
        log = os.path.join(folder, "log")
        with open(log, "wb", buffering=0) as target:
            target.write(source.read(1 << 20))
            with subprocess.Popen([program, log, regex, str(seconds)], stdout=subprocess.PIPE, text=True,
                                  stderr=subprocess.DEVNULL, env=dict(os.environ, QT_QPA_PLATFORM="offscreen")) as run:
                while run.poll() is None:
                    target.write(source.read(50_000))
                    time.sleep(0.05)
                lines = run.stdout.read().splitlines()
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--bench", default="build/dev/tests/bench_logview")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--regex", default="(ERROR|CRITICAL).*(out of memory|NaN|timed out)")
    parser.add_argument("--live", type=int, metavar="SECONDS")
    options = parser.parse_args()
    if options.live:
        cost = live(options.bench, options.file, options.regex, options.live)
        print("load %.1f" % os.getloadavg()[0])
        print("1 MB/s live    %8.2f %% of a processor; %d lines" % (cost["live"], cost["live lines"]))
        return
    with open(options.file, "rb", buffering=0) as file:
        while file.read(1 << 22):
            pass
    best = {}

    def note(name, value):
        best[name] = min(value, best.get(name, value))
    for _ in range(options.runs):
        for name, command in (("wc", ["wc", "-l", options.file]),
                              ("rg", ["rg", "-a", "-n", options.regex, options.file])):
            wall, cpu = plain(command)
            note(name, wall * 1e3)
            note(name + " cpu", cpu * 1e3)
        for name, value in ours(options.bench, options.file, options.regex).items():
            note(name, value)
    print("load %.1f, %d runs, %.0f MB, least of each" % (os.getloadavg()[0], options.runs,
                                                        os.path.getsize(options.file) / 1e6))
    print("last page      %8.1f ms" % best["last page"])
    print("index          %8.1f ms = %.2f x wc -l; cpu %.1f ms = %.2f x" % (
        best["index"], best["index"] / best["wc"], best["index cpu"], best["index cpu"] / best["wc cpu"]))
    print("first hit      %8.1f ms" % best["first hit"])
    print("regex, all     %8.1f ms = %.2f x rg -n; cpu %.1f ms = %.2f x; %d lines" % (
        best["search"], best["search"] / best["rg"], best["search cpu"], best["search cpu"] / best["rg cpu"],
        best["hits"]))
    print("peak memory    %8.1f MiB" % best["memory"])


if __name__ == "__main__":
    main()
