#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trainshedctl job list --limit 50` with many finished jobs, beside `tsp -l` with as many, in one run.

  --bin DIR   folder of the programs
  --jobs N    finished jobs (10,000)
  --runs N    calls of each (30)
"""
import argparse
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from benchlib import Engine, binaries, fill, percentile


def timed(argv, runs, env=None):
    values = []
    for _ in range(runs):
        began = time.monotonic()
        subprocess.run(argv, env=env, stdout=subprocess.DEVNULL, check=True)
        values.append((time.monotonic() - began) * 1e3)
    return values


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin")
    parser.add_argument("--jobs", type=int, default=10000)
    parser.add_argument("--runs", type=int, default=30)
    args = parser.parse_args()
    folder = binaries(args.bin)
    engine = Engine(folder)
    engine.start().close()
    engine.stop()
    fill(engine.home, args.jobs)
    rpc = engine.start()
    env = dict(os.environ, TS_SOCKET=os.path.join(engine.home, "ts.sock"), TS_SLOTS="2", TMPDIR=engine.home,
               TS_MAXFINISHED=str(args.jobs * 2))
    try:
        print("# load %.2f, %d finished jobs" % (os.getloadavg()[0], args.jobs))
        have = shutil.which("tsp")
        if have:
            for _ in range(args.jobs):
                subprocess.run(["tsp", "-n", "true"], env=env, stdout=subprocess.DEVNULL, check=True)
            while b"queued" in subprocess.run(["tsp"], env=env, stdout=subprocess.PIPE, check=True).stdout:
                time.sleep(0.2)
        ours = timed([os.path.join(folder, "trainshedctl"), "--home", engine.home, "job", "list", "--limit", "50"], args.runs)
        print("trainshedctl job list --limit 50: p50 %.1f ms, p99 %.1f ms" % (percentile(ours, 50), percentile(ours, 99)))
        if have:
            theirs = timed(["tsp", "-l"], args.runs, env)
            print("tsp -l: p50 %.1f ms, p99 %.1f ms; ratio %.2f" % (percentile(theirs, 50), percentile(theirs, 99),
                                                                percentile(ours, 50) / percentile(theirs, 50)))
        print("engine: resident %d KiB" % engine.status("VmRSS"))
        rpc.close()
    finally:
        if shutil.which("tsp"):
            subprocess.run(["tsp", "-K"], env=env, check=False)
        engine.remove()


if __name__ == "__main__":
    main()
